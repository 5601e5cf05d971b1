declare module "PosApi/Extend/Views/HealthCheckView" {
    import { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    export import IHealthCheckEntity = ClientEntities.IHealthCheckEntity;
    export import IHealthCheckStatus = ClientEntities.IHealthCheckStatus;

    /** A line that POS shows about a check, such as an address. */
    export interface IHealthCheckSetupDetail {
        readonly label: string;
        readonly value: string;
    }

    /** A health check that an extension adds. */
    export interface ICustomHealthCheckEntity {
        readonly name: string;
        readonly entityType: string;
        readonly setupDetails: IHealthCheckSetupDetail[];
        executeHealthCheckAsync(): Promise<ClientEntities.IHealthCheckStatus>;
    }

    /** What POS gives to a health check. */
    export interface ICustomHealthCheckContext extends IExtensionContext {}

    /** Base of a health check that an extension adds; named in the manifest under `extend.views.HealthCheckView`. */
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
