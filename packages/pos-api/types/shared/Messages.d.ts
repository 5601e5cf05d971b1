declare module "@msdyn365-commerce/pos-api/shared/Messages" {
    import { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import { CartChangedData, CustomPackingItemPosition, ICustomPackingItemState } from "PosApi/Extend/Header";

    /** Outbound message port endpoint. */
    export interface IOutboundMessagePortEndpoint<OutboundMessageTypeMap> extends IDisposable {
        sendMessage<MKey extends keyof OutboundMessageTypeMap>(
            messageType: MKey,
            data: OutboundMessageTypeMap[MKey],
        ): void;
    }

    /** Inbound message port endpoint. */
    export interface IInboundMessagePortEndpoint<InboundMessageTypeMap> extends IDisposable {
        addMessageHandler<MKey extends keyof InboundMessageTypeMap>(
            messageType: MKey,
            handler: (data: InboundMessageTypeMap[MKey]) => void,
        ): IDisposable;
        start(): void;
        close(): void;
    }

    /**
     * Custom header packing item to pos message type map.
     * @since 9.41
     */
    export interface ICustomHeaderPackingItemToPosMessageTypeMap {
        VisibilityChanged: boolean;
    }

    /**
     * Pos to custom header packing item message type map.
     * @since 9.41
     */
    export interface IPosToCustomHeaderPackingItemMessageTypeMap {
        Initialize: ICustomPackingItemState;
        CartChanged: CartChangedData;
        Dispose: void;
        HeaderVisibilityChanged: IHeaderVisibilityChangedData;
    }

    /**
     * Header visibility changed data.
     * @since 9.41
     */
    export interface IHeaderVisibilityChangedData {
        readonly isVisible: boolean;
    }

    /**
     * Custom header packing item.
     * @since 9.41
     */
    export interface ICustomHeaderPackingItem {
        readonly id: string;
        readonly position: CustomPackingItemPosition;
        readonly visible: boolean;
        onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void;
    }

    /** Custom control state. */
    export interface ICustomControlState {}

    /** Extension command state. */
    export interface IExtensionCommandState {}
}
