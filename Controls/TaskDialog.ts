import type { TaskFormViewModel } from "../ViewModels/OnDemand/TaskFormViewModel";
import { KnockoutDialog } from "./KnockoutDialog";

/** How the dialog ended. `dismissed`: closed without an answer. */
export type TaskDialogEnd = "saved" | "cancelled" | "dismissed";

const SAVE = "storeTasksSave";
const CANCEL = "storeTasksCancel";

/** Asks for a new task, or for changes to one. */
export default class TaskDialog extends KnockoutDialog<TaskDialogEnd> {
    /** Opens the dialog. Resolves when it is closed; a failed save keeps it open with the reason. */
    open(form: TaskFormViewModel): Promise<TaskDialogEnd> {
        const { texts } = form.plan;
        const options = {
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
            button2: { id: CANCEL, label: texts.get("storeTasks_cancel"), onClick: () => this.end("cancelled") },
        };
        return this.show(form, options, "dismissed");
    }

    #save(form: TaskFormViewModel): Promise<void> {
        return this.whileBusy(async () => {
            if (await form.save()) this.leave("saved");
        });
    }
}
