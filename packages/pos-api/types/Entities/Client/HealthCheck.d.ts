declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** How far a health check is. */
        export enum HealthCheckStatusEnum {
            NotRun = 0,
            Succeeded = 1,
            /** Waits for its turn. */
            Pending = 2,
            Running = 3,
            Failed = 4,
            Unsupported = 5,
        }

        /** Something that POS can check. */
        export interface IHealthCheckEntity {
            readonly name: string;
            healthCheckStatus: Readonly<IHealthCheckStatus>;
            configurations: ProxyEntities.CommerceProperty[];
            entityType: string;
        }

        /** What a health check found. */
        export interface IHealthCheckResult {
            readonly errorCode: string;
            readonly title: string;
            readonly message: string;
        }

        /** State and finding of a health check. */
        export interface IHealthCheckStatus {
            readonly healthCheckState: HealthCheckStatusEnum;
            readonly result: IHealthCheckResult;
            readonly timestamp: Date;
        }
    }
}
