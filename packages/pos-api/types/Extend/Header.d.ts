declare module "PosApi/Extend/Header" {
    import type {
        ICustomHeaderPackingItem,
        ICustomHeaderPackingItemToPosMessageTypeMap,
        IPosToCustomHeaderPackingItemMessageTypeMap,
    } from "@msdyn365-commerce/pos-api/shared/Messages";
    import type { ProxyEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
    import type { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /**
     * What a header item starts with.
     * @since 9.41
     */
    export interface ICustomPackingItemState {
        readonly channelConfiguration: Readonly<ProxyEntities.ChannelConfiguration>;
        readonly deviceConfiguration: Readonly<ProxyEntities.DeviceConfiguration>;
    }

    /**
     * On which side of POS's own items a header item stands.
     * @since 9.41
     */
    export enum CustomPackingItemPosition {
        Before = 0,
        After = 1,
    }

    /**
     * The cart after a change.
     * @since 9.41
     */
    export type CartChangedData = {
        readonly cart: Readonly<ProxyEntities.Cart>;
    };

    /**
     * What POS gives to a header item.
     * @since 9.41
     */
    export interface ICustomPackingItemContext extends IExtensionContext {
        messageChannel: IMessageChannelEndpoint<
            ICustomHeaderPackingItemToPosMessageTypeMap,
            IPosToCustomHeaderPackingItemMessageTypeMap
        >;
    }

    /**
     * Base of an item in the header; named in the manifest under `extend.header.customPackingItems`.
     * @since 9.41
     */
    export abstract class CustomPackingItem implements ICustomHeaderPackingItem {
        abstract readonly position: CustomPackingItemPosition;
        protected readonly context: ICustomPackingItemContext;
        /** Set it to be told of changes of the cart. */
        protected cartChangedHandler: (args: CartChangedData) => void;
        private readonly _id;
        private _visible;
        constructor(id: string, context: ICustomPackingItemContext);
        get id(): string;
        /** False until the item says otherwise. */
        get visible(): boolean;
        /** False until the item says otherwise. */
        set visible(isVisible: boolean);
        /**
         * Both forms of the item stand in the page: `unpackedElement` in the header, `packedElement` in the overflow
         * menu.
         */
        abstract onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void;
        dispose(): void;
        /** Called once, with the configuration of store and register. */
        protected abstract init(state: ICustomPackingItemState): void;
    }
}
