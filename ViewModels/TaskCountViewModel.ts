import ko from "knockout";
import type { Clock, Watched } from "../DataService/api";
import { Belongings } from "./Belongings";
import { LivePlan } from "./LivePlan";
import type { SessionState } from "./SessionState";
import type { Texts } from "./text";

/** The count in the header: what the worker should look at now. */
export class TaskCountViewModel {
    /** `3`, `99+`; empty when there is nothing to do or nothing known. */
    readonly badge: ko.PureComputed<string>;
    readonly hasOverdue: ko.PureComputed<boolean>;
    /** For screen readers and the overflow menu: `Tasks: 3 for you today, 1 overdue in the store`. */
    readonly label: ko.PureComputed<string>;
    readonly #plan = ko.observable<LivePlan | null>(null);
    readonly #belongings = new Belongings();

    constructor(session: Watched<SessionState>, texts: Texts, clock: Clock) {
        this.#belongings.addEnding(
            session.subscribe((state) => {
                this.#plan.peek()?.dispose();
                this.#plan(state.kind === "ready" ? new LivePlan(state, texts, clock) : null);
            }),
        );
        const counts = ko.pureComputed(() => countsOf(this.#plan()));
        this.badge = ko.pureComputed(() => {
            const { toSee } = counts();
            if (toSee === 0) return "";
            return toSee > 99 ? "99+" : String(toSee);
        });
        this.hasOverdue = ko.pureComputed(() => counts().overdue > 0);
        this.label = ko.pureComputed(() => {
            if (this.#plan() === null) return texts.get("storeTasks_title");
            const { mine, overdue } = counts();
            return texts.get("storeTasks_headerLabel", mine, overdue);
        });
    }

    dispose(): void {
        this.#belongings.dispose();
        this.#plan.peek()?.dispose();
        this.#plan(null);
    }
}

/** A worker is counted what is theirs up to today; somebody who manages tasks also what is overdue in the store. */
function countsOf(plan: LivePlan | null): { readonly mine: number; readonly overdue: number; readonly toSee: number } {
    const counts = { mine: 0, overdue: 0, toSee: 0 };
    if (plan === null) return counts;
    plan.minute();
    const me = plan.me();
    for (const task of plan.view().tasks) {
        if (task.progress === "completed") continue;
        const group = plan.time.groupOf(task.due);
        const isPressing = group === "overdue" || group === "today";
        const isMine = isPressing && me !== null && task.assignees.includes(me);
        if (isMine) counts.mine += 1;
        if (group === "overdue") counts.overdue += 1;
        if (isMine || (plan.mayManage && group === "overdue")) counts.toSee += 1;
    }
    return counts;
}
