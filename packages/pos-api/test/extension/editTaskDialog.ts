import { ExtensionTemplatedDialogBase, type IDialogButton, type ITemplatedDialogOptions } from "PosApi/Create/Dialogs";
import type { ClientEntities } from "PosApi/Entities";

type Result = ClientEntities.ICancelableDataResult<string>;

/** A dialog with HTML of its own, opened as a promise. */
export default class EditTaskDialog extends ExtensionTemplatedDialogBase {
    private resolve: (result: Result) => void = () => undefined;

    constructor() {
        super();
        this.onBarcodeScanned = (barcode: string): void => {
            this.finish({ canceled: false, data: barcode });
        };
        this.onMsrSwiped = (card: ClientEntities.ICardInfo): void => {
            this.finish({ canceled: false, data: card.CardTypeId ?? "" });
        };
    }

    public onReady(element: HTMLElement): void {
        element.textContent = this.context.resources.getString("edit");
        this.setButtonDisabledState("ok", false);
        this.numPadInputBroker.subscribe(() => this.captureGlobalInputForNumPad);
    }

    /** Resolves when the person closes the dialog. */
    public open(title: string): Promise<Result> {
        const promise = new Promise<Result>((resolve) => (this.resolve = resolve));
        const options: ITemplatedDialogOptions = {
            title,
            button1: { id: "ok", label: "OK", isPrimary: true, onClick: this.okClicked.bind(this) },
            button2: { id: "cancel", label: "Cancel", onClick: () => this.finish({ canceled: true, data: "" }) },
            onCloseX: () => this.finish({ canceled: true, data: "" }),
        };
        this.openDialog(options);
        this.isProcessing = true;
        return promise;
    }

    private okClicked(button: IDialogButton): boolean {
        return this.finish({ canceled: false, data: button.id });
    }

    private finish(result: Result): boolean {
        this.resolve(result);
        this.closeDialog();
        return true;
    }
}
