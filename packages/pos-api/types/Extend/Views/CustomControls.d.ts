/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
declare module "PosApi/Extend/Views/CustomControls" {
    import type { ICustomControlState } from "@msdyn365-commerce/pos-api/shared/Messages";
    import type { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    import type { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** Messages from such a control to POS. */
    export interface ICustomControlToViewMessageTypeMap {
        IsProcessingChanged: boolean;
    }

    /** Messages from POS to such a control. */
    export interface IViewToCustomControlMessageTypeMap {
        Initialize: ICustomControlState;
        Dispose: void;
    }

    /** A control in a POS page, as POS sees it. */
    export interface ICustomControl {
        id: string;
        onReady(element: HTMLElement): void;
    }

    /** What POS gives to such a control. */
    export interface ICustomControlContext<
        TExtToPageMap extends ICustomControlToViewMessageTypeMap,
        TPageToExtMap extends IViewToCustomControlMessageTypeMap,
    >
        extends IExtensionContext, IExtensionControlFactoryContext {
        messageChannel: IMessageChannelEndpoint<TExtToPageMap, TPageToExtMap>;
    }

    /** Base of a control that an extension adds to a POS page; each page has a base derived from it. */
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
        /** Called once, with what the page starts with. */
        protected abstract init(state: TPageToExtMap["Initialize"]): void;
    }
}
