import ko from "knockout";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import type { AssignViewModel } from "../ViewModels/OnDemand/AssignViewModel";

/** How the dialog ended. `other`: somebody wants to pick from POS's own list of employees. */
export type AssignDialogEnd = "assign" | "other" | "cancelled";

const ASSIGN = "storeTasksAssign";
const CANCEL = "storeTasksCancelAssign";

/** Asks who is to do a task. */
export default class AssignDialog extends ExtensionTemplatedDialogBase {
    #assign: AssignViewModel | null = null;
    #element: HTMLElement | null = null;
    #watching: ko.Computed | null = null;
    #finish: (end: AssignDialogEnd) => void = () => undefined;

    /** Opens the dialog. Resolves when it is closed. */
    open(assign: AssignViewModel): Promise<AssignDialogEnd> {
        const { texts } = assign.plan;
        this.#assign = assign;
        this.openDialog({
            title: texts.get("storeTasks_assignTitle"),
            subTitle: assign.subTitle,
            button1: {
                id: ASSIGN,
                label: texts.get("storeTasks_assign"),
                isPrimary: true,
                onClick: () => assign.canSave.peek() && this.#end("assign"),
            },
            button2: { id: CANCEL, label: texts.get("storeTasks_cancel"), onClick: () => this.#end("cancelled") },
            onCloseX: () => this.#end("cancelled"),
        });
        return new Promise((resolve) => {
            this.#finish = resolve;
        });
    }

    override onReady(element: HTMLElement): void {
        const assign = this.#assign;
        if (!assign) return;
        this.#element = element;
        const other = (): void => {
            this.#end("other");
            this.closeDialog();
        };
        ko.applyBindings({ assign, texts: assign.plan.texts, other }, element);
        this.#watching = ko.computed(() => this.setButtonDisabledState(ASSIGN, !assign.canSave()));
        // POS puts the focus on the main button, which has just been disabled: keys would go nowhere.
        element.querySelector<HTMLElement>("button, input")?.focus();
    }

    #end(end: AssignDialogEnd): true {
        this.#watching?.dispose();
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish(end);
        return true;
    }
}
