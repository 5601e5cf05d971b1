import ko from "knockout";
import type { TaskId, TaskView } from "../../DataService/api";
import { closingTasks } from "./closingTasks";
import type { LivePlan } from "../LivePlan";
import { storageProblemText } from "../problemText";
import { reasonProblem } from "./CannotDoViewModel";

/** A closing task in the question before a shift is closed. */
export interface ClosingRow {
    readonly id: TaskId;
    readonly title: ko.PureComputed<string>;
    readonly dueText: ko.PureComputed<string>;
    readonly isDone: ko.PureComputed<boolean>;
    readonly doneLabel: ko.PureComputed<string>;
    readonly isThere: ko.PureComputed<boolean>;
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
        // The same objects for as long as the question stands, or the focus would be lost with each change.
        const rows = this.#ids.map((id) => this.#row(id));
        this.rows = ko.pureComputed(() => rows.filter((row) => row.isThere()));
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

    #row(id: TaskId): ClosingRow {
        const { texts, time, view } = this.plan;
        const task = ko.pureComputed(() => view().tasks.find((one) => one.id === id));
        const title = ko.pureComputed(() => task()?.title ?? "");
        const isDone = ko.pureComputed(() => task()?.progress === "completed");
        return {
            id,
            title,
            dueText: ko.pureComputed(() => {
                const due = task()?.due ?? null;
                return due === null ? "" : time.dueText(due);
            }),
            isDone,
            doneLabel: ko.pureComputed(() =>
                texts.get(isDone() ? "storeTasks_reopenTask" : "storeTasks_finishTask", title()),
            ),
            isThere: ko.pureComputed(() => task() !== undefined),
            toggle: () => void this.#toggle(id, isDone.peek()),
        };
    }

    async #toggle(taskId: TaskId, isDone: boolean): Promise<void> {
        const progress = isDone ? "notStarted" : "completed";
        const result = await this.plan.session.service.perform([{ kind: "setProgress", taskId, progress }]);
        this.problem(result.ok ? "" : storageProblemText(this.plan.texts, result.problem));
    }
}
