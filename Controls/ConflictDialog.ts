import type { ConflictSide, ConflictViewModel } from "../ViewModels/OnDemand/ConflictViewModel";
import { KnockoutDialog } from "./KnockoutDialog";

const LATER = "storeTasksDecideLater";

/** Asks which of two values counts. */
export default class ConflictDialog extends KnockoutDialog<void> {
    /** Opens the dialog. Resolves when it is closed, with or without a choice. */
    open(conflict: ConflictViewModel): Promise<void> {
        const { texts } = conflict.plan;
        const keep = (side: ConflictSide): void => void this.#keep(side);
        const options = {
            title: texts.get("storeTasks_conflictTitle"),
            subTitle: conflict.taskTitle,
            button1: { id: LATER, label: texts.get("storeTasks_decideLater"), onClick: () => this.end() },
        };
        return this.show({ conflict, texts, keep }, options, undefined);
    }

    protected override onBound(element: HTMLElement): void {
        element.querySelector<HTMLElement>(".storeTasks-keep")?.focus();
    }

    #keep(side: ConflictSide): Promise<void> {
        return this.whileBusy(async () => {
            await side.keep.execute();
            this.leave();
        });
    }
}
