declare module "PosApi/Framework/Messaging" {
    import {
        IInboundMessagePortEndpoint,
        IOutboundMessagePortEndpoint,
    } from "@msdyn365-commerce/pos-api/shared/Messages";

    /** Message channel endpoint. */
    export interface IMessageChannelEndpoint<OutboundTypeMap, InboundTypeMap>
        extends IOutboundMessagePortEndpoint<OutboundTypeMap>, IInboundMessagePortEndpoint<InboundTypeMap> {}
}
