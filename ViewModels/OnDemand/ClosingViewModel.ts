import ko from "knockout";
import type { TaskId, TaskView } from "../../DataService/api";
import { closingTasks } from "./closingTasks";
import type { LivePlan } from "../LivePlan";
import { storageProblemText } from "../problemText";
import { reasonProblem } from "./CannotDoViewModel";

/** A closing task in the question before a shift is closed. */
export interface ClosingRow {
    readonly id: TaskId;
    readonly title: string;
    readonly dueText: string;
    readonly isDone: boolean;
    readonly doneLabel: string;
    readonly toggle: () => void;
}

/** What is still to be done before the shift is closed: it can be finished here, or left with a reason. */
export class ClosingViewModel {
    readonly plan: LivePlan;
    /** The tasks that were open when the question came, in the order of the list. */
    readonly rows: ko.PureComputed<readonly ClosingRow[]>;
    readonly isAllDone: ko.PureComputed<boolean>;
    readonly reason: ko.Observable<string> = ko.observable("");
    /** What keeps the shift from being closed; empty when nothing does. */
    readonly problem: ko.Observable<string> = ko.observable("");
    /** Who may leave tasks open has to be asked, because the worker signed on may not. */
    readonly needsManager: boolean;
    readonly #ids: readonly TaskId[];

    constructor(plan: LivePlan) {
        this.plan = plan;
        this.needsManager = !plan.mayManage;
        this.#ids = closingTasks(plan).map(({ id }) => id);
        this.rows = ko.pureComputed(() => this.#tasks().map((task) => this.#row(task)));
        this.isAllDone = ko.pureComputed(() => this.#tasks().every(({ progress }) => progress === "completed"));
    }

    /** What stays open, by name. */
    get openTitles(): readonly string[] {
        return this.#tasks()
            .filter(({ progress }) => progress !== "completed")
            .map(({ title }) => title);
    }

    /** True when the shift may be closed: all is done, or there is a reason. Says on the dialog what is missing. */
    mayClose(): boolean {
        this.problem(this.isAllDone.peek() ? "" : reasonProblem(this.reason.peek(), this.plan));
        return this.problem.peek() === "";
    }

    #tasks(): readonly TaskView[] {
        const { tasks } = this.plan.view();
        return this.#ids.flatMap((id) => tasks.find((task) => task.id === id) ?? []);
    }

    #row({ id, title, due, progress }: TaskView): ClosingRow {
        const { texts, time } = this.plan;
        const isDone = progress === "completed";
        return {
            id,
            title,
            dueText: due === null ? "" : time.dueText(due),
            isDone,
            doneLabel: texts.get(isDone ? "storeTasks_reopenTask" : "storeTasks_finishTask", title),
            toggle: () => void this.#toggle(id, isDone),
        };
    }

    async #toggle(taskId: TaskId, isDone: boolean): Promise<void> {
        const progress = isDone ? "notStarted" : "completed";
        const result = await this.plan.session.service.perform([{ kind: "setProgress", taskId, progress }]);
        this.problem(result.ok ? "" : storageProblemText(this.plan.texts, result.problem));
    }
}
