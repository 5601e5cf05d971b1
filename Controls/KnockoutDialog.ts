import ko from "knockout";
import { ExtensionTemplatedDialogBase, type ITemplatedDialogOptions } from "PosApi/Create/Dialogs";
import { app } from "../Startup/App";
import { Belongings } from "../ViewModels/Belongings";

/** A dialog of POS whose inside is bound to view models. It is opened once. */
export abstract class KnockoutDialog<End> extends ExtensionTemplatedDialogBase {
    /** What ends with the dialog. */
    protected readonly belongings = new Belongings();
    #content: object | null = null;
    #element: HTMLElement | null = null;
    #finish: (end: End) => void = () => undefined;

    override onReady(element: HTMLElement): void {
        if (!this.#content) return;
        this.#element = element;
        ko.applyBindings(this.#content, element);
        this.onBound(element);
    }

    /**
     * Opens the dialog. Resolves when it is closed; with `dismissed` when that is done by its X, or by the end of the session:
     * POS takes dialogs away at a lock without a word, and nobody else may read on.
     */
    protected show(content: object, options: ITemplatedDialogOptions, dismissed: End): Promise<End> {
        this.#content = content;
        const begun = app.session.value;
        const ended = new Promise<End>((resolve) => {
            this.#finish = resolve;
        });
        this.openDialog({ ...options, onCloseX: () => this.end(dismissed) });
        this.belongings.addEnding(app.session.subscribe((state) => state !== begun && this.leave(dismissed)));
        return ended;
    }

    /** The inside stands. POS puts the focus on its main button; whoever came to fill something in is better served by a field. */
    protected onBound(element: HTMLElement): void {
        element.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
    }

    /** Ends the dialog; POS closes it when a button answers with what this returns. */
    protected end(end: End): true {
        this.belongings.dispose();
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish(end);
        return true;
    }

    /** Ends and closes the dialog, from its inside. */
    protected leave(end: End): void {
        this.end(end);
        this.closeDialog();
    }

    /** Shows that something is under way, which may leave the dialog. */
    protected async whileBusy(work: () => Promise<void>): Promise<void> {
        this.isProcessing = true;
        try {
            await work();
        } finally {
            this.isProcessing = false;
        }
    }
}
