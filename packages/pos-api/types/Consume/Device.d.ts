declare module "PosApi/Consume/Device" {
    import { ClientRequest, ClientResponse, OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";
    import type { ClientEntities, ProxyEntities } from "PosApi/Entities";

    /** Asks for the hardware station that the register is paired with. */
    export class GetActiveHardwareStationClientRequest<
        TResponse extends GetActiveHardwareStationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link GetActiveHardwareStationClientRequest}. */
    export class GetActiveHardwareStationClientResponse extends ClientResponse<ProxyEntities.IHardwareStation> {}

    /** Asks for the version of the POS app, such as `9.52.0.0`. */
    export class GetApplicationVersionClientRequest<
        TResponse extends GetApplicationVersionClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetApplicationVersionClientRequest}. */
    export class GetApplicationVersionClientResponse extends ClientResponse<string> {}

    /**
     * Asks for the configuration of the store. Configuration parameters that a CRT trigger adds stand in
     * `ExtensionProperties`.
     */
    export class GetChannelConfigurationClientRequest<
        TResponse extends GetChannelConfigurationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetChannelConfigurationClientRequest}. */
    export class GetChannelConfigurationClientResponse extends ClientResponse<ProxyEntities.ChannelConfiguration> {}

    /** Asks for the configuration of this register. */
    export class GetDeviceConfigurationClientRequest<
        TResponse extends GetDeviceConfigurationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetDeviceConfigurationClientRequest}. */
    export class GetDeviceConfigurationClientResponse extends ClientResponse<ProxyEntities.DeviceConfiguration> {}

    /** Asks for the addresses of services that headquarters gave to extensions. */
    export class GetExtensionProfileClientRequest<
        TResponse extends GetExtensionProfileClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetExtensionProfileClientRequest}. */
    export class GetExtensionProfileClientResponse extends ClientResponse<ProxyEntities.ExtensionProfile> {}

    /** Asks for the hardware profile of this register. */
    export class GetHardwareProfileClientRequest<
        TResponse extends GetHardwareProfileClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetHardwareProfileClientRequest}. */
    export class GetHardwareProfileClientResponse extends ClientResponse<ProxyEntities.HardwareProfile> {}

    /** Asks for the token with which POS calls the Retail Server. It is no Microsoft Graph token. */
    export class GetAuthenticationTokenClientRequest<
        TResponse extends GetAuthenticationTokenClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetAuthenticationTokenClientRequest}. */
    export class GetAuthenticationTokenClientResponse extends ClientResponse<ClientEntities.IAuthenticationToken> {}

    /** Asks whether the register is online. */
    export class GetConnectionStatusClientRequest<
        TResponse extends GetConnectionStatusClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetConnectionStatusClientRequest}. */
    export class GetConnectionStatusClientResponse extends ClientResponse<ClientEntities.ConnectionStatusType> {}

    /** Opens the health check page. */
    export class HealthCheckOperationRequest<
        TResponse extends HealthCheckOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link HealthCheckOperationRequest}. */
    export class HealthCheckOperationResponse extends Response {}
}
