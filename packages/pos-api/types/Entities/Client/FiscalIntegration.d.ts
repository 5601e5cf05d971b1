declare module "PosApi/Entities" {
    export namespace ClientEntities {
        export namespace FiscalIntegration {
            /**
             * What came of registering an event with a fiscal device or service.
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
