import ko from "knockout";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import type { TaskFormViewModel } from "../ViewModels/OnDemand/TaskFormViewModel";

/** How the dialog ended. `dismissed`: closed without an answer. */
export type TaskDialogEnd = "saved" | "cancelled" | "dismissed";

const SAVE = "storeTasksSave";
const CANCEL = "storeTasksCancel";

/** Asks for a new task, or for changes to one. */
export default class TaskDialog extends ExtensionTemplatedDialogBase {
    #form: TaskFormViewModel | null = null;
    #element: HTMLElement | null = null;
    #finish: (end: TaskDialogEnd) => void = () => undefined;

    /** Opens the dialog. Resolves when it is closed; a failed save keeps it open with the reason. */
    open(form: TaskFormViewModel): Promise<TaskDialogEnd> {
        const { texts } = form.plan;
        this.#form = form;
        this.openDialog({
            title: form.heading,
            button1: {
                id: SAVE,
                label: texts.get("storeTasks_save"),
                isPrimary: true,
                onClick: () => {
                    void this.#save(form);
                    return false;
                },
            },
            button2: { id: CANCEL, label: texts.get("storeTasks_cancel"), onClick: () => this.#end("cancelled") },
            onCloseX: () => this.#end("dismissed"),
        });
        return new Promise((resolve) => {
            this.#finish = resolve;
        });
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        ko.applyBindings(this.#form, element);
        element.querySelector<HTMLElement>("input, select, textarea")?.focus();
    }

    async #save(form: TaskFormViewModel): Promise<void> {
        this.isProcessing = true;
        try {
            if (!(await form.save())) return;
            this.#end("saved");
            this.closeDialog();
        } finally {
            this.isProcessing = false;
        }
    }

    #end(end: TaskDialogEnd): true {
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish(end);
        return true;
    }
}
