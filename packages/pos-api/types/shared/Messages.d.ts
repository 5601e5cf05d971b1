/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/Messages" {
    import type { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import type { CartChangedData, CustomPackingItemPosition, ICustomPackingItemState } from "PosApi/Extend/Header";

    /** The sending half of a {@link IMessageChannelEndpoint}. */
    export interface IOutboundMessagePortEndpoint<OutboundMessageTypeMap> extends IDisposable {
        sendMessage<MKey extends keyof OutboundMessageTypeMap>(
            messageType: MKey,
            data: OutboundMessageTypeMap[MKey],
        ): void;
    }

    /** The receiving half of a {@link IMessageChannelEndpoint}. */
    export interface IInboundMessagePortEndpoint<InboundMessageTypeMap> extends IDisposable {
        /** Disposing what it returns removes the handler. */
        addMessageHandler<MKey extends keyof InboundMessageTypeMap>(
            messageType: MKey,
            handler: (data: InboundMessageTypeMap[MKey]) => void,
        ): IDisposable;
        /** Begins delivery of what the other end sends. */
        start(): void;
        /** Ends delivery. */
        close(): void;
    }

    /**
     * Messages from a header item to POS.
     * @since 9.41
     */
    export interface ICustomHeaderPackingItemToPosMessageTypeMap {
        VisibilityChanged: boolean;
    }

    /**
     * Messages from POS to a header item.
     * @since 9.41
     */
    export interface IPosToCustomHeaderPackingItemMessageTypeMap {
        Initialize: ICustomPackingItemState;
        CartChanged: CartChangedData;
        Dispose: void;
        HeaderVisibilityChanged: IHeaderVisibilityChangedData;
    }

    /**
     * Whether the header is shown.
     * @since 9.41
     */
    export interface IHeaderVisibilityChangedData {
        readonly isVisible: boolean;
    }

    /**
     * A header item as POS sees it.
     * @since 9.41
     */
    export interface ICustomHeaderPackingItem {
        readonly id: string;
        readonly position: CustomPackingItemPosition;
        readonly visible: boolean;
        onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void;
    }

    /** What such a control starts with. */
    export interface ICustomControlState {}

    /** What such a command starts with. */
    export interface IExtensionCommandState {}
}
