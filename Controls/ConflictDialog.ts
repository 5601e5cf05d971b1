import ko from "knockout";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import type { ConflictSide, ConflictViewModel } from "../ViewModels/OnDemand/ConflictViewModel";

const LATER = "storeTasksDecideLater";

/** Asks which of two values counts. */
export default class ConflictDialog extends ExtensionTemplatedDialogBase {
    #conflict: ConflictViewModel | null = null;
    #element: HTMLElement | null = null;
    #finish: () => void = () => undefined;

    /** Opens the dialog. Resolves when it is closed, with or without a choice. */
    open(conflict: ConflictViewModel): Promise<void> {
        const { texts } = conflict.plan;
        this.#conflict = conflict;
        this.openDialog({
            title: texts.get("storeTasks_conflictTitle"),
            subTitle: conflict.taskTitle,
            button1: { id: LATER, label: texts.get("storeTasks_decideLater"), onClick: () => this.#end() },
            onCloseX: () => this.#end(),
        });
        return new Promise((resolve) => {
            this.#finish = resolve;
        });
    }

    override onReady(element: HTMLElement): void {
        const conflict = this.#conflict;
        if (!conflict) return;
        this.#element = element;
        const keep = (side: ConflictSide): void => void this.#keep(side);
        ko.applyBindings({ conflict, texts: conflict.plan.texts, keep }, element);
        element.querySelector<HTMLElement>(".storeTasks-keep")?.focus();
    }

    async #keep(side: ConflictSide): Promise<void> {
        this.isProcessing = true;
        try {
            await side.keep.execute();
            this.#end();
            this.closeDialog();
        } finally {
            this.isProcessing = false;
        }
    }

    #end(): true {
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish();
        return true;
    }
}
