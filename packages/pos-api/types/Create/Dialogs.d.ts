declare module "PosApi/Create/Dialogs" {
    import { INumPadInputBroker } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import { INumPadContainer } from "PosApi/Create/Views";
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    export { INumPadContainer } from "PosApi/Create/Views";

    export import IDialogButton = ClientEntities.Dialogs.IDialogButton;
    export import IDialogClickButton = ClientEntities.Dialogs.IDialogClickButton;
    export import IDialogOptions = ClientEntities.Dialogs.IDialogOptions;
    export import ITemplatedDialogOptions = ClientEntities.Dialogs.ITemplatedDialogOptions;

    /** Templated dialog context. */
    export interface ITemplatedDialogContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /** Extension templated dialog base. */
    export abstract class ExtensionTemplatedDialogBase implements INumPadContainer {
        captureGlobalInputForNumPad: boolean;
        protected readonly context: ITemplatedDialogContext;
        private _templatedDialogContext;
        private _createTemplatedDialogProxyControl;
        private _proxyControl;
        private _onBarcodeScanned;
        private _onMsrSwiped;
        private _isOpen;
        constructor();
        get numPadInputBroker(): INumPadInputBroker;
        get onBarcodeScanned(): (barcode: string) => void;
        set onBarcodeScanned(impl: (barcode: string) => void);
        get onMsrSwiped(): (cardInfo: ClientEntities.ICardInfo) => void;
        set onMsrSwiped(impl: (cardInfo: ClientEntities.ICardInfo) => void);
        set isProcessing(visible: boolean);
        abstract onReady(element: HTMLElement): void;
        protected openDialog(dialogOptions: ClientEntities.Dialogs.ITemplatedDialogOptions): void;
        protected closeDialog(): void;
        protected setButtonDisabledState(buttonId: string, disabled: boolean): void;
    }
}
