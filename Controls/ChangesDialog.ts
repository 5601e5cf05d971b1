import type { ChangeAsk, ChangeAsks } from "../ViewModels/changeAsks";
import type { LivePlan } from "../ViewModels/LivePlan";
import type { ChangesViewModel } from "../ViewModels/OnDemand/ChangesViewModel";
import type { StatusViewModel } from "../ViewModels/StatusViewModel";
import { KnockoutDialog } from "./KnockoutDialog";

const CLOSE = "storeTasksCloseChanges";

/** What the dialog shows. */
export interface ShownChanges {
    readonly changes: ChangesViewModel;
    /** Where the changes ask for a dialog of their own. */
    readonly asks: ChangeAsks;
    readonly plan: LivePlan;
    readonly status: StatusViewModel;
}

/** Shows what is not in Teams yet. */
export default class ChangesDialog extends KnockoutDialog<ChangeAsk | null> {
    #changes: ChangesViewModel | null = null;

    /** Opens the dialog. Resolves with what takes a dialog of its own, this one being closed then; null at its end. */
    open({ changes, asks, plan, status }: ShownChanges): Promise<ChangeAsk | null> {
        const { texts } = plan;
        this.#changes = changes;
        this.belongings.add(asks.subscribe((ask) => this.leave(ask)));
        const label = texts.get("storeTasks_close");
        const options = {
            title: texts.get("storeTasks_changesTitle"),
            button1: { id: CLOSE, label, isPrimary: true, onClick: () => this.end(null) },
        };
        return this.show({ changes, status, plan, texts }, options, null);
    }

    protected override onBound(element: HTMLElement): void {
        const rows = this.#changes?.rows;
        if (rows) this.belongings.add(rows.subscribe(() => this.#keepFocus(element)));
    }

    /** A change that leaves takes the focus along: keys would go nowhere. */
    #keepFocus(element: HTMLElement): void {
        const { activeElement } = document;
        if (activeElement !== null && activeElement !== document.body) return;
        element.querySelector<HTMLElement>("button, [tabindex]")?.focus();
    }
}
