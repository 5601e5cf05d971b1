declare module "PosApi/Extend/Views/AppBarCommands" {
    import { IExtensionCommandState } from "@msdyn365-commerce/pos-api/shared/Messages";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";
    import { IMessageChannelEndpoint } from "PosApi/Framework/Messaging";

    /** Extension command message type map. */
    export interface IExtensionCommandMessageTypeMap {
        CanExecuteChanged: boolean;
        VisibilityChanged: boolean;
        IsProcessingChanged: boolean;
    }

    /** View to extension command message type map. */
    export interface IViewToExtensionCommandMessageTypeMap {
        Initialize: IExtensionCommandState;
        Execute: void;
        Dispose: void;
    }

    /** Extension command. */
    export interface IExtensionCommand {
        extraClass: string;
        id: string;
        label: string;
    }

    /** Extension command context. */
    export interface IExtensionCommandContext<
        PageMapType extends IViewToExtensionCommandMessageTypeMap,
    > extends IExtensionContext {
        messageChannel: IMessageChannelEndpoint<IExtensionCommandMessageTypeMap, PageMapType>;
    }

    /** Extension command base. */
    export abstract class ExtensionCommandBase<
        TMap extends IViewToExtensionCommandMessageTypeMap,
    > implements IExtensionCommand {
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
        protected abstract init(state: TMap["Initialize"]): void;
        protected abstract execute(): void;
    }
}
