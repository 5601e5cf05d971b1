declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Health check status enum. */
        export enum HealthCheckStatusEnum {
            NotRun = 0,
            Succeeded = 1,
            Pending = 2,
            Running = 3,
            Failed = 4,
            Unsupported = 5,
        }

        /** Health check entity. */
        export interface IHealthCheckEntity {
            readonly name: string;
            healthCheckStatus: Readonly<IHealthCheckStatus>;
            configurations: ProxyEntities.CommerceProperty[];
            entityType: string;
        }

        /** Health check result. */
        export interface IHealthCheckResult {
            readonly errorCode: string;
            readonly title: string;
            readonly message: string;
        }

        /** Health check status. */
        export interface IHealthCheckStatus {
            readonly healthCheckState: HealthCheckStatusEnum;
            readonly result: IHealthCheckResult;
            readonly timestamp: Date;
        }
    }
}
