import ko from "knockout";
import type { OutboxEntry, TaskId } from "../../DataService/api";
import type { ChangeAsks } from "../changeAsks";
import { ChangeViewModel } from "./ChangeViewModel";
import type { LivePlan } from "../LivePlan";

/** After a day without a connection there may be hundreds; nobody reads on. */
const MOST_SHOWN = 60;

const RANK = { conflict: 0, refused: 1, waiting: 2 } as const;

/** The changes that have not reached Planner, those that need somebody first. Each is the same object while it is there. */
export class ChangesViewModel {
    readonly plan: LivePlan;
    readonly rows: ko.PureComputed<readonly ChangeViewModel[]>;
    /** `and 12 more`; empty when all are shown. */
    readonly moreText: ko.PureComputed<string>;
    readonly #asks: ChangeAsks;
    #made = new Map<string, ChangeViewModel>();

    /** Of one task, or of all. */
    constructor(plan: LivePlan, asks: ChangeAsks, taskId: TaskId | null = null) {
        this.plan = plan;
        this.#asks = asks;
        const entries = ko.pureComputed(() =>
            plan
                .view()
                .outbox.filter(({ edit }) => taskId === null || edit.taskId === taskId)
                .sort((left, right) => RANK[left.state.kind] - RANK[right.state.kind]),
        );
        this.rows = ko.pureComputed(() => this.#rows(entries().slice(0, MOST_SHOWN)));
        this.moreText = ko.pureComputed(() => {
            const more = entries().length - MOST_SHOWN;
            return more > 0 ? plan.texts.get("storeTasks_changesMore", more) : "";
        });
    }

    #rows(entries: readonly OutboxEntry[]): readonly ChangeViewModel[] {
        const rows = entries.map((entry) => this.#row(entry));
        this.#made = new Map(rows.map((row) => [row.id, row]));
        return rows;
    }

    #row(entry: OutboxEntry): ChangeViewModel {
        const made = this.#made.get(entry.id);
        made?.update(entry);
        return made ?? new ChangeViewModel(entry, this.plan, this.#asks);
    }
}
