/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
declare module "PosApi/Extend/Views/AppBarCommands" {
    import type { IExtensionCommandState } from "@msdyn365-commerce/pos-api/shared/Messages";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
    import type { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** Messages from such a command to POS. */
    export interface IExtensionCommandMessageTypeMap {
        CanExecuteChanged: boolean;
        VisibilityChanged: boolean;
        IsProcessingChanged: boolean;
    }

    /** Messages from POS to such a command. */
    export interface IViewToExtensionCommandMessageTypeMap {
        Initialize: IExtensionCommandState;
        Execute: void;
        Dispose: void;
    }

    /** A command in the app bar of a POS page, as POS sees it. */
    export interface IExtensionCommand {
        extraClass: string;
        id: string;
        label: string;
    }

    /** What POS gives to such a command. */
    export interface IExtensionCommandContext<
        PageMapType extends IViewToExtensionCommandMessageTypeMap,
    > extends IExtensionContext {
        messageChannel: IMessageChannelEndpoint<IExtensionCommandMessageTypeMap, PageMapType>;
    }

    /** Base of a command that an extension adds to the app bar of a POS page. */
    export abstract class ExtensionCommandBase<
        TMap extends IViewToExtensionCommandMessageTypeMap,
    > implements IExtensionCommand {
        /** CSS class of the icon. */
        extraClass: string;
        id: string;
        label: string;
        protected readonly context: IExtensionCommandContext<TMap>;
        private _isProcessing;
        private _canExecute;
        private _isVisible;
        constructor(context: IExtensionCommandContext<TMap>);
        protected get isProcessing(): boolean;
        protected set isProcessing(value: boolean);
        protected get canExecute(): boolean;
        protected set canExecute(value: boolean);
        protected get isVisible(): boolean;
        protected set isVisible(value: boolean);
        dispose(): void;
        /** Called once, with what the page starts with. */
        protected abstract init(state: TMap["Initialize"]): void;
        protected abstract execute(): void;
    }
}
