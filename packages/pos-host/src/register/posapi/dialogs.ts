/** A button of a templated dialog; `onClick` returns true to close. */
export interface DialogButton {
    readonly id: string;
    readonly label: string;
    readonly ariaLabel?: string;
    readonly isPrimary?: boolean;
    readonly onClick: (button: DialogButton) => boolean;
}

/** What a templated dialog opens with. */
export interface TemplatedDialogOptions {
    readonly title?: string;
    readonly subTitle?: string;
    readonly button1?: DialogButton;
    readonly button2?: DialogButton;
    readonly onCloseX?: () => boolean;
}

/** What POS does for a dialog. */
export interface DialogProxy {
    openDialog(options: TemplatedDialogOptions): void;
    closeDialog(): void;
    numPadInputBroker(): unknown;
    setButtonDisabledState(buttonId: string, disabled: boolean): void;
    setIsProcessing(visible: boolean): void;
}

/** What the loader puts on the prototype of a dialog class that the manifest names. */
export interface PatchedPrototype {
    _templatedDialogContext?: unknown;
    _createTemplatedDialogProxyControl?: (dialog: ExtensionTemplatedDialogBase) => DialogProxy;
}

/** Base of every dialog of an extension. */
export abstract class ExtensionTemplatedDialogBase {
    captureGlobalInputForNumPad = false;
    onBarcodeScanned: ((barcode: string) => void) | undefined;
    onMsrSwiped: ((card: unknown) => void) | undefined;
    protected readonly context: unknown;
    readonly #proxy: DialogProxy;

    /** Throws a TypeError for a class that the manifest does not list. */
    constructor() {
        const patched = this as PatchedPrototype;
        if (!patched._createTemplatedDialogProxyControl) {
            throw new TypeError(
                `The dialog ${this.constructor.name} is not among the templatedDialogs of the manifest. List it there.`,
            );
        }
        this.context = patched._templatedDialogContext;
        this.#proxy = patched._createTemplatedDialogProxyControl(this);
    }

    get numPadInputBroker(): unknown {
        return this.#proxy.numPadInputBroker();
    }

    set isProcessing(visible: boolean) {
        this.#proxy.setIsProcessing(visible);
    }

    abstract onReady(element: HTMLElement): void;

    protected openDialog(options: TemplatedDialogOptions): void {
        this.#proxy.openDialog(options);
    }

    protected closeDialog(): void {
        this.#proxy.closeDialog();
    }

    protected setButtonDisabledState(buttonId: string, disabled: boolean): void {
        this.#proxy.setButtonDisabledState(buttonId, disabled);
    }
}
