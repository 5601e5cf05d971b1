import ko from "knockout";
import type { TaskDraft } from "../DataService/api";
import { bucketsInOrder } from "./bucketsInOrder";
import { LONGEST_TITLE } from "./limits";
import type { Tab } from "./listQuery";
import type { LivePlan } from "./LivePlan";
import { storageProblemText } from "./problemText";

/** The line above the list that makes a task of a name and Enter: due today, in the list for ad-hoc tasks. */
export class QuickAddViewModel {
    readonly title: ko.Observable<string> = ko.observable("");
    /** Why the task was not made, or will not be; empty when nothing is wrong. */
    readonly problem: ko.PureComputed<string>;
    readonly isOpen: boolean;
    readonly #plan: LivePlan;
    readonly #tab: () => Tab;
    readonly #saveProblem = ko.observable("");
    readonly #tell: (text: string) => void;

    /** `tell` says that the task is there, which the present tab may not show. */
    constructor(plan: LivePlan, tab: () => Tab, tell: (text: string) => void) {
        this.#plan = plan;
        this.#tab = tab;
        this.#tell = tell;
        this.isOpen = plan.mayManage;
        this.problem = ko.pureComputed(() => this.#tooLong() || this.#saveProblem());
    }

    /**
     * Makes the task. The line is free for the next one at once; what was typed comes back when it cannot be kept and nothing
     * else stands there yet.
     */
    async add(): Promise<boolean> {
        const title = this.title.peek().trim();
        if (!this.#plan.mayManage || title === "" || this.#tooLong() !== "") return false;
        this.title("");
        const result = await this.#plan.session.service.create(this.#draft(title));
        this.#plan.storageProblem(result.ok ? null : result.problem);
        this.#saveProblem(result.ok ? "" : storageProblemText(this.#plan.texts, result.problem));
        if (!result.ok) {
            if (this.title.peek() === "") this.title(title);
            return false;
        }
        this.#tell(this.#plan.texts.get("storeTasks_quickAdded", title));
        return true;
    }

    #draft(title: string): TaskDraft {
        const me = this.#plan.me.peek();
        return {
            title,
            bucketId: bucketsInOrder(this.#plan)[0]?.id ?? null,
            due: { date: this.#plan.time.dayFromToday(0), time: null },
            // On My tasks it would be gone from sight otherwise.
            assignees: this.#tab() === "mine" && me !== null ? [me] : [],
            priority: "medium",
            notes: "",
        };
    }

    #tooLong(): string {
        const { length } = this.title().trim();
        return length > LONGEST_TITLE ? this.#plan.texts.get("storeTasks_titleTooLong", LONGEST_TITLE, length) : "";
    }
}
