declare module "PosApi/Framework/Messaging" {
    import type {
        IInboundMessagePortEndpoint,
        IOutboundMessagePortEndpoint,
    } from "@msdyn365-commerce/pos-api/shared/Messages";

    /** One end of a channel between an extension part and POS. */
    export interface IMessageChannelEndpoint<OutboundTypeMap, InboundTypeMap>
        extends IOutboundMessagePortEndpoint<OutboundTypeMap>, IInboundMessagePortEndpoint<InboundTypeMap> {}
}
