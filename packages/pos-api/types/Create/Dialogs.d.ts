declare module "PosApi/Create/Dialogs" {
    import type { INumPadInputBroker } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import type { INumPadContainer } from "PosApi/Create/Views";
    import { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";
    export { INumPadContainer } from "PosApi/Create/Views";

    export import IDialogButton = ClientEntities.Dialogs.IDialogButton;
    export import IDialogClickButton = ClientEntities.Dialogs.IDialogClickButton;
    export import IDialogOptions = ClientEntities.Dialogs.IDialogOptions;
    export import ITemplatedDialogOptions = ClientEntities.Dialogs.ITemplatedDialogOptions;

    /** What POS gives to a dialog. */
    export interface ITemplatedDialogContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /** Base of a dialog with HTML of its own; named in the manifest under `create.templatedDialogs`. */
    export abstract class ExtensionTemplatedDialogBase implements INumPadContainer {
        captureGlobalInputForNumPad: boolean;
        protected readonly context: ITemplatedDialogContext;
        private _templatedDialogContext;
        private _createTemplatedDialogProxyControl;
        private _proxyControl;
        private _onBarcodeScanned;
        private _onMsrSwiped;
        private _isOpen;
        /** Throws for a class that the manifest does not name. */
        constructor();
        get numPadInputBroker(): INumPadInputBroker;
        /** Set it before opening, to be told of scanned barcodes. */
        get onBarcodeScanned(): (barcode: string) => void;
        /** Set it before opening, to be told of scanned barcodes. */
        set onBarcodeScanned(impl: (barcode: string) => void);
        /** Set it before opening, to be told of cards. */
        get onMsrSwiped(): (cardInfo: ClientEntities.ICardInfo) => void;
        /** Set it before opening, to be told of cards. */
        set onMsrSwiped(impl: (cardInfo: ClientEntities.ICardInfo) => void);
        /** True covers the dialog while work goes on. */
        set isProcessing(visible: boolean);
        /**
         * The HTML stands in the page. Called each time the dialog opens; `element` is the container, not the root
         * of the HTML.
         */
        abstract onReady(element: HTMLElement): void;
        /** Call it from a method of the dialog's own, usually one that returns a promise of the result. */
        protected openDialog(dialogOptions: ClientEntities.Dialogs.ITemplatedDialogOptions): void;
        protected closeDialog(): void;
        protected setButtonDisabledState(buttonId: string, disabled: boolean): void;
    }
}
