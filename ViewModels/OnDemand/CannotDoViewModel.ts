import ko from "knockout";
import type { TaskView } from "../../DataService/api";
import type { LivePlan } from "../LivePlan";

/** As much as a reason needs; it becomes a line of the notes. */
const LONGEST_REASON = 200;

/** What asking for the reason needs of the pane it stands in. */
export interface CannotDoHost {
    readonly plan: LivePlan;
    /** Marks tasks as not possible here. Returns true when they were. */
    cannotDo(tasks: readonly TaskView[], reason: string): Promise<boolean>;
}

/** Says of one task that it cannot be done here, and why. Everybody may. */
export class CannotDoViewModel {
    readonly isOpen: ko.Observable<boolean> = ko.observable(false);
    readonly reason: ko.Observable<string> = ko.observable("");
    /** What is wrong with the reason; empty until somebody tried, and when nothing is. */
    readonly problem: ko.PureComputed<string>;
    readonly #task: () => TaskView | null;
    readonly #host: CannotDoHost;
    readonly #tried = ko.observable(false);

    constructor(task: () => TaskView | null, host: CannotDoHost) {
        this.#task = task;
        this.#host = host;
        this.problem = ko.pureComputed(() => (this.#tried() ? reasonProblem(this.reason(), host.plan) : ""));
    }

    readonly ask = (): void => void this.isOpen(true);

    readonly cancel = (): void => {
        this.isOpen(false);
        this.#tried(false);
    };

    readonly save = async (): Promise<void> => {
        this.#tried(true);
        const task = this.#task();
        if (!task || this.problem() !== "") return;
        if (!(await this.#host.cannotDo([task], this.reason.peek()))) return;
        this.reason("");
        this.cancel();
    };
}

/** What is wrong with a reason; empty when nothing is. */
export function reasonProblem(reason: string, { texts }: LivePlan): string {
    const { length } = reason.trim();
    if (length === 0) return texts.get("storeTasks_reasonMissing");
    return length > LONGEST_REASON ? texts.get("storeTasks_reasonTooLong", LONGEST_REASON, length) : "";
}
