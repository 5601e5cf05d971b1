declare module "PosApi/Extend/Views/HealthCheckView" {
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    export import IHealthCheckEntity = ClientEntities.IHealthCheckEntity;
    export import IHealthCheckStatus = ClientEntities.IHealthCheckStatus;

    /** Health check setup detail. */
    export interface IHealthCheckSetupDetail {
        readonly label: string;
        readonly value: string;
    }

    /** Custom health check entity. */
    export interface ICustomHealthCheckEntity {
        readonly name: string;
        readonly entityType: string;
        readonly setupDetails: IHealthCheckSetupDetail[];
        executeHealthCheckAsync(): Promise<ClientEntities.IHealthCheckStatus>;
    }

    /** Custom health check context. */
    export interface ICustomHealthCheckContext extends IExtensionContext {}

    /** Custom health check base. */
    export abstract class CustomHealthCheckBase implements ICustomHealthCheckEntity {
        readonly name: string;
        readonly entityType: string;
        readonly setupDetails: IHealthCheckSetupDetail[];
        protected readonly context: ICustomHealthCheckContext;
        constructor(
            context: ICustomHealthCheckContext,
            name: string,
            entityType: string,
            setupDetails: IHealthCheckSetupDetail[],
        );
        abstract executeHealthCheckAsync(): Promise<ClientEntities.IHealthCheckStatus>;
    }
}
