declare module "PosApi/Extend/Header" {
    import {
        ICustomHeaderPackingItem,
        ICustomHeaderPackingItemToPosMessageTypeMap,
        IPosToCustomHeaderPackingItemMessageTypeMap,
    } from "@msdyn365-commerce/pos-api/shared/Messages";
    import { ProxyEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";
    import { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /**
     * Custom packing item state.
     * @since 9.41
     */
    export interface ICustomPackingItemState {
        readonly channelConfiguration: Readonly<ProxyEntities.ChannelConfiguration>;
        readonly deviceConfiguration: Readonly<ProxyEntities.DeviceConfiguration>;
    }

    /**
     * Custom packing item position.
     * @since 9.41
     */
    export enum CustomPackingItemPosition {
        Before = 0,
        After = 1,
    }

    /** Cart changed data. */
    export type CartChangedData = {
        readonly cart: Readonly<ProxyEntities.Cart>;
    };

    /**
     * Custom packing item context.
     * @since 9.41
     */
    export interface ICustomPackingItemContext extends IExtensionContext {
        messageChannel: IMessageChannelEndpoint<
            ICustomHeaderPackingItemToPosMessageTypeMap,
            IPosToCustomHeaderPackingItemMessageTypeMap
        >;
    }

    /**
     * Custom packing item.
     * @since 9.41
     */
    export abstract class CustomPackingItem implements ICustomHeaderPackingItem {
        abstract readonly position: CustomPackingItemPosition;
        protected readonly context: ICustomPackingItemContext;
        protected cartChangedHandler: (args: CartChangedData) => void;
        private readonly _id;
        private _visible;
        constructor(id: string, context: ICustomPackingItemContext);
        get id(): string;
        get visible(): boolean;
        set visible(isVisible: boolean);
        abstract onReady(packedElement: HTMLElement, unpackedElement: HTMLElement): void;
        dispose(): void;
        protected abstract init(state: ICustomPackingItemState): void;
    }
}
