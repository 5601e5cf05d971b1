declare module "PosApi/Consume/Device" {
    import { ClientRequest, ClientResponse, OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";
    import { ClientEntities, ProxyEntities } from "PosApi/Entities";

    /** Request for POS, answered with {@link GetActiveHardwareStationClientResponse}. */
    export class GetActiveHardwareStationClientRequest<
        TResponse extends GetActiveHardwareStationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link GetActiveHardwareStationClientRequest}. */
    export class GetActiveHardwareStationClientResponse extends ClientResponse<ProxyEntities.IHardwareStation> {}

    /** Request for POS, answered with {@link GetApplicationVersionClientResponse}. */
    export class GetApplicationVersionClientRequest<
        TResponse extends GetApplicationVersionClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetApplicationVersionClientRequest}. */
    export class GetApplicationVersionClientResponse extends ClientResponse<string> {}

    /** Request for POS, answered with {@link GetChannelConfigurationClientResponse}. */
    export class GetChannelConfigurationClientRequest<
        TResponse extends GetChannelConfigurationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetChannelConfigurationClientRequest}. */
    export class GetChannelConfigurationClientResponse extends ClientResponse<ProxyEntities.ChannelConfiguration> {}

    /** Request for POS, answered with {@link GetDeviceConfigurationClientResponse}. */
    export class GetDeviceConfigurationClientRequest<
        TResponse extends GetDeviceConfigurationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetDeviceConfigurationClientRequest}. */
    export class GetDeviceConfigurationClientResponse extends ClientResponse<ProxyEntities.DeviceConfiguration> {}

    /** Request for POS, answered with {@link GetExtensionProfileClientResponse}. */
    export class GetExtensionProfileClientRequest<
        TResponse extends GetExtensionProfileClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetExtensionProfileClientRequest}. */
    export class GetExtensionProfileClientResponse extends ClientResponse<ProxyEntities.ExtensionProfile> {}

    /** Request for POS, answered with {@link GetHardwareProfileClientResponse}. */
    export class GetHardwareProfileClientRequest<
        TResponse extends GetHardwareProfileClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetHardwareProfileClientRequest}. */
    export class GetHardwareProfileClientResponse extends ClientResponse<ProxyEntities.HardwareProfile> {}

    /** Request for POS, answered with {@link GetAuthenticationTokenClientResponse}. */
    export class GetAuthenticationTokenClientRequest<
        TResponse extends GetAuthenticationTokenClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetAuthenticationTokenClientRequest}. */
    export class GetAuthenticationTokenClientResponse extends ClientResponse<ClientEntities.IAuthenticationToken> {}

    /**
     * Request for POS, answered with {@link GetConnectionStatusClientResponse}.
     * @since 9.41
     */
    export class GetConnectionStatusClientRequest<
        TResponse extends GetConnectionStatusClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /**
     * Answer to {@link GetConnectionStatusClientRequest}.
     * @since 9.41
     */
    export class GetConnectionStatusClientResponse extends ClientResponse<ClientEntities.ConnectionStatusType> {}

    /** Request for POS, answered with {@link HealthCheckOperationResponse}. */
    export class HealthCheckOperationRequest<
        TResponse extends HealthCheckOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link HealthCheckOperationRequest}. */
    export class HealthCheckOperationResponse extends Response {}
}
