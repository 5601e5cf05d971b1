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
    if (plan === null) return { mine: 0, overdue: 0, toSee: 0 };
    plan.minute();
    const me = plan.me();
    const pressing = plan
        .view()
        .tasks.filter((task) => task.progress !== "completed")
        .map((task) => ({ group: plan.time.groupOf(task.due), isMine: me !== null && task.assignees.includes(me) }))
        .filter(({ group }) => group === "overdue" || group === "today");
    return {
        mine: pressing.filter(({ isMine }) => isMine).length,
        overdue: pressing.filter(({ group }) => group === "overdue").length,
        toSee: pressing.filter(({ group, isMine }) => isMine || (plan.mayManage && group === "overdue")).length,
    };
}
