import ko from "knockout";
import type { Clock, TaskView, Watched } from "../DataService/api";
import { Belongings } from "./Belongings";
import { isAssigned } from "./listQuery";
import { HeadOfficeNews } from "./HeadOfficeNews";
import { LivePlan } from "./LivePlan";
import { isNewOfHeadOffice } from "./origin";
import type { SessionState } from "./SessionState";
import type { Texts } from "./text";

/** The count in the header: what the worker should look at now. */
export class TaskCountViewModel {
    /** `3`, `99+`; empty when there is nothing to do or nothing known. */
    readonly badge: ko.PureComputed<string>;
    readonly hasOverdue: ko.PureComputed<boolean>;
    /** For screen readers and the overflow menu: `Tasks: 3 for you today, 1 overdue in the store, ...`. */
    readonly label: ko.PureComputed<string>;
    /** New tasks of head office, to be told once. */
    readonly news: HeadOfficeNews;
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
        this.news = this.#belongings.add(new HeadOfficeNews(this.#plan, texts));
        this.badge = ko.pureComputed(() => {
            const { toSee } = counts();
            if (toSee === 0) return "";
            return toSee > 99 ? "99+" : String(toSee);
        });
        this.hasOverdue = ko.pureComputed(() => counts().overdue > 0);
        this.label = ko.pureComputed(() => {
            if (this.#plan() === null) return texts.get("storeTasks_title");
            const { mine, overdue, dueSoon, news } = counts();
            return texts.get("storeTasks_headerLabel", mine, overdue, dueSoon, news);
        });
    }

    dispose(): void {
        this.#belongings.dispose();
        this.#plan.peek()?.dispose();
        this.#plan(null);
    }
}

/** What a worker should look at. */
interface Counts {
    /** Open tasks of the worker that are due up to today. */
    readonly mine: number;
    /** Of the store. */
    readonly overdue: number;
    /** Of the worker, within an hour. */
    readonly dueSoon: number;
    /** Of head office, not begun, made within a day. */
    readonly news: number;
    /** All of that which concerns the worker, each task once. */
    readonly toSee: number;
}

const NOTHING: Counts = { mine: 0, overdue: 0, dueSoon: 0, news: 0, toSee: 0 };

/** A worker is counted what is theirs up to today and what is new; somebody who manages tasks also what is overdue in the store. */
function countsOf(plan: LivePlan | null): Counts {
    if (plan === null) return NOTHING;
    plan.minute();
    const open = plan.view().tasks.filter((task) => task.progress !== "completed");
    const facts = open.map((task) => factsOf(task, plan));
    const count = (isCounted: (fact: Fact) => boolean): number => facts.filter(isCounted).length;
    return {
        mine: count(({ isMine, isPressing }) => isMine && isPressing),
        overdue: count(({ isOverdue }) => isOverdue),
        dueSoon: count(({ isMine, isDueSoon }) => isMine && isDueSoon),
        news: count(({ isNews }) => isNews),
        toSee: count(
            ({ isMine, isPressing, isOverdue, isNews }) =>
                (isMine && isPressing) || isNews || (plan.mayManage && isOverdue),
        ),
    };
}

type Fact = ReturnType<typeof factsOf>;

function factsOf(
    task: TaskView,
    plan: LivePlan,
): Readonly<Record<"isMine" | "isPressing" | "isOverdue" | "isDueSoon" | "isNews", boolean>> {
    const group = plan.time.groupOf(task.due);
    return {
        isMine: isAssigned(task, plan.me()),
        isPressing: group === "overdue" || group === "today",
        isOverdue: group === "overdue",
        isDueSoon: plan.time.isWithinAnHour(task.due),
        isNews: isNewOfHeadOffice(task, plan),
    };
}
