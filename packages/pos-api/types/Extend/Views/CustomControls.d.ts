declare module "PosApi/Extend/Views/CustomControls" {
    import { ICustomControlState } from "@msdyn365-commerce/pos-api/shared/Messages";
    import { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    import { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** Custom control to view message type map. */
    export interface ICustomControlToViewMessageTypeMap {
        IsProcessingChanged: boolean;
    }

    /** View to custom control message type map. */
    export interface IViewToCustomControlMessageTypeMap {
        Initialize: ICustomControlState;
        Dispose: void;
    }

    /** Custom control. */
    export interface ICustomControl {
        id: string;
        onReady(element: HTMLElement): void;
    }

    /** Custom control context. */
    export interface ICustomControlContext<
        TExtToPageMap extends ICustomControlToViewMessageTypeMap,
        TPageToExtMap extends IViewToCustomControlMessageTypeMap,
    >
        extends IExtensionContext, IExtensionControlFactoryContext {
        messageChannel: IMessageChannelEndpoint<TExtToPageMap, TPageToExtMap>;
    }

    /** Custom control base. */
    export abstract class CustomControlBase<
        TExtToPage extends ICustomControlToViewMessageTypeMap,
        TPageToExtMap extends IViewToCustomControlMessageTypeMap,
    > implements ICustomControl {
        protected readonly context: ICustomControlContext<TExtToPage, TPageToExtMap>;
        private _isProcessing;
        private readonly _id;
        constructor(id: string, context: ICustomControlContext<TExtToPage, TPageToExtMap>);
        get id(): string;
        protected get isProcessing(): boolean;
        protected set isProcessing(value: boolean);
        abstract onReady(element: HTMLElement): void;
        dispose(): void;
        protected abstract init(state: TPageToExtMap["Initialize"]): void;
    }
}
