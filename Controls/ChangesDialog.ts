import ko from "knockout";
import { ExtensionTemplatedDialogBase } from "PosApi/Create/Dialogs";
import { Belongings } from "../ViewModels/Belongings";
import type { ChangeAsk, ChangeAsks } from "../ViewModels/changeAsks";
import type { ChangesViewModel } from "../ViewModels/OnDemand/ChangesViewModel";
import type { LivePlan } from "../ViewModels/LivePlan";
import type { StatusViewModel } from "../ViewModels/StatusViewModel";

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
export default class ChangesDialog extends ExtensionTemplatedDialogBase {
    readonly #belongings = new Belongings();
    #content: object | null = null;
    #changes: ChangesViewModel | null = null;
    #element: HTMLElement | null = null;
    #finish: (ask: ChangeAsk | null) => void = () => undefined;

    /** Opens the dialog. Resolves with what takes a dialog of its own, this one being closed then; null at its end. */
    open({ changes, asks, plan, status }: ShownChanges): Promise<ChangeAsk | null> {
        const { texts } = plan;
        this.#changes = changes;
        this.#content = { changes, status, plan, texts };
        this.#belongings.add(
            asks.subscribe((ask) => {
                this.#end(ask);
                this.closeDialog();
            }),
        );
        this.openDialog({
            title: texts.get("storeTasks_changesTitle"),
            button1: {
                id: CLOSE,
                label: texts.get("storeTasks_close"),
                isPrimary: true,
                onClick: () => this.#end(null),
            },
            onCloseX: () => this.#end(null),
        });
        return new Promise((resolve) => {
            this.#finish = resolve;
        });
    }

    override onReady(element: HTMLElement): void {
        this.#element = element;
        ko.applyBindings(this.#content, element);
        const rows = this.#changes?.rows;
        if (rows) this.#belongings.add(rows.subscribe(() => this.#keepFocus(element)));
    }

    /** A change that leaves takes the focus along: keys would go nowhere. */
    #keepFocus(element: HTMLElement): void {
        const { activeElement } = document;
        if (activeElement !== null && activeElement !== document.body) return;
        element.querySelector<HTMLElement>("button, [tabindex]")?.focus();
    }

    #end(ask: ChangeAsk | null): true {
        this.#belongings.dispose();
        if (this.#element) ko.cleanNode(this.#element);
        this.#element = null;
        this.#finish(ask);
        return true;
    }
}
