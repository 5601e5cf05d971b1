declare module "PosApi/Entities" {
    export namespace ClientEntities {
        export namespace FiscalIntegration {
            /**
             * Fiscal registration result.
             * @since 9.41
             */
            export enum FiscalRegistrationResult {
                None = 0,
                Success = 1,
                Failed = 2,
            }
        }
    }
}
