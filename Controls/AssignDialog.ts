import ko from "knockout";
import type { AssignViewModel } from "../ViewModels/OnDemand/AssignViewModel";
import { KnockoutDialog } from "./KnockoutDialog";

/** How the dialog ended. `other`: somebody wants to pick from POS's own list of employees. */
export type AssignDialogEnd = "assign" | "other" | "cancelled";

const ASSIGN = "storeTasksAssign";
const CANCEL = "storeTasksCancelAssign";

/** Asks who is to do a task. */
export default class AssignDialog extends KnockoutDialog<AssignDialogEnd> {
    #assign: AssignViewModel | null = null;

    /** Opens the dialog. Resolves when it is closed. */
    open(assign: AssignViewModel): Promise<AssignDialogEnd> {
        const { texts } = assign.plan;
        this.#assign = assign;
        const options = {
            title: texts.get("storeTasks_assignTitle"),
            subTitle: assign.subTitle,
            button1: {
                id: ASSIGN,
                label: texts.get("storeTasks_assign"),
                isPrimary: true,
                onClick: () => assign.canSave.peek() && this.end("assign"),
            },
            button2: { id: CANCEL, label: texts.get("storeTasks_cancel"), onClick: () => this.end("cancelled") },
        };
        return this.show({ assign, texts, other: () => this.leave("other") }, options, "cancelled");
    }

    protected override onBound(element: HTMLElement): void {
        this.belongings.add(ko.computed(() => this.setButtonDisabledState(ASSIGN, this.#assign?.canSave() !== true)));
        // The main button, on which POS puts the focus, has just been disabled: keys would go nowhere.
        super.onBound(element);
    }
}
