import ko from "knockout";
import type { TaskId, TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import { priorityText, progressText } from "./taskText";

/** What a row needs from the list it stands in. */
export interface RowHost {
    readonly plan: LivePlan;
    readonly selectedIds: ko.Observable<ReadonlySet<TaskId>>;
    readonly openId: ko.Observable<TaskId | null>;
    /** Whether several tasks are being selected. */
    readonly selecting: ko.Observable<boolean>;
    /** Opens the task, or selects it while several are being selected. */
    tap(taskId: TaskId): void;
    /** Shows what was done to the task here and needs a decision. */
    showChangesOf(taskId: TaskId): void;
    /** Finishes the task, or opens it again. */
    toggleDone(taskId: TaskId): Promise<void>;
}

/** One task in the list. */
export class TaskRowViewModel {
    readonly id: TaskId;
    readonly task: ko.Observable<TaskView>;
    readonly title: ko.PureComputed<string>;
    /** Classes of the row: done, selected, open, overdue, today, nobody. One text, because a long list has many rows. */
    readonly rowClass: ko.PureComputed<string>;
    /** How the round button stands: finish the task, or select it. */
    readonly tickState: ko.PureComputed<Readonly<Record<string, string | null>>>;
    readonly assigneesText: ko.PureComputed<string>;
    readonly dueText: ko.PureComputed<string>;
    readonly statusText: ko.PureComputed<string>;
    readonly listName: ko.PureComputed<string>;
    /** `Urgent` or `Important`; empty for the rest, which need no mark. */
    readonly priorityMark: ko.PureComputed<string>;
    readonly labelNames: ko.PureComputed<readonly string[]>;
    /** `1/3`, or empty without a checklist. */
    readonly checklistText: ko.PureComputed<string>;
    /** That a change of this row is on its way to Planner; empty when none is. */
    readonly waitingText: ko.PureComputed<string>;
    /** That a change of this row needs a decision; empty when none does. */
    readonly decisionText: ko.PureComputed<string>;
    readonly #host: RowHost;

    constructor(task: TaskView, host: RowHost) {
        const { plan } = host;
        const { texts } = plan;
        this.id = task.id;
        this.#host = host;
        this.task = ko.observable(task);
        this.title = ko.pureComputed(() => this.task().title);
        this.rowClass = ko.pureComputed(() => this.#rowClass());
        this.tickState = ko.pureComputed(() => this.#tickState());
        this.assigneesText = ko.pureComputed(() => assigneesText(this.task(), plan));
        this.dueText = ko.pureComputed(() => this.#dueText());
        this.statusText = ko.pureComputed(() => progressText(texts, this.task().progress));
        this.listName = ko.pureComputed(() => plan.bucketName(this.task().bucketId));
        this.priorityMark = ko.pureComputed(() => {
            const { priority } = this.task();
            return priority === "urgent" || priority === "important" ? priorityText(texts, priority) : "";
        });
        this.labelNames = ko.pureComputed(() => this.task().labels.map((key) => plan.labelName(key)));
        this.checklistText = ko.pureComputed(() => {
            const { checklistTotal, checklistOpen } = this.task();
            return checklistTotal === 0 ? "" : `${checklistTotal - checklistOpen}/${checklistTotal}`;
        });
        this.waitingText = ko.pureComputed(() =>
            this.task().delivery === "waiting" ? texts.get("storeTasks_deliveryWaiting") : "",
        );
        this.decisionText = ko.pureComputed(() => decisionText(this.task(), plan));
    }

    readonly tap = (): void => this.#host.tap(this.id);

    readonly decide = (): void => this.#host.showChangesOf(this.id);

    /** The round button: finishes the task, or selects it while several are being selected. */
    readonly tick = (): void => {
        if (this.#host.selecting.peek()) this.tap();
        else void this.#host.toggleDone(this.id);
    };

    #rowClass(): string {
        const host = this.#host;
        const task = this.task();
        const marks = [
            task.progress === "completed" && "done",
            task.assignees.length === 0 && "nobody",
            host.openId() === this.id && "open",
            host.selectedIds().has(this.id) && "selected",
            this.#dueGroup(),
        ];
        return marks.reduce<string>((all, mark) => (mark ? `${all} storeTasks-row--${mark}` : all), "storeTasks-row");
    }

    #tickState(): Readonly<Record<string, string | null>> {
        const { plan, selecting, selectedIds } = this.#host;
        const { progress, title } = this.task();
        if (selecting()) {
            const isSelected = selectedIds().has(this.id);
            return { role: "checkbox", "aria-label": title, "aria-checked": String(isSelected), "aria-pressed": null };
        }
        const isDone = progress === "completed";
        const label = plan.texts.get(isDone ? "storeTasks_reopenTask" : "storeTasks_finishTask", title);
        return { role: null, "aria-label": label, "aria-checked": null, "aria-pressed": String(isDone) };
    }

    #dueGroup(): string {
        this.#host.plan.minute();
        const task = this.task();
        return task.progress === "completed" ? "completed" : this.#host.plan.time.groupOf(task.due);
    }

    #dueText(): string {
        this.#host.plan.minute();
        const { due } = this.task();
        return due === null ? "" : this.#host.plan.time.dueText(due);
    }
}

function assigneesText(task: TaskView, plan: LivePlan): string {
    const [first, ...others] = task.assignees;
    if (first === undefined) return plan.texts.get("storeTasks_nobody");
    if (others.length <= 1) return task.assignees.map((id) => plan.personName(id)).join(", ");
    return plan.texts.get("storeTasks_andMore", plan.personName(first), others.length);
}

function decisionText(task: TaskView, plan: LivePlan): string {
    if (task.delivery === "refused") return plan.texts.get("storeTasks_deliveryRefused");
    return task.delivery === "conflict" ? plan.texts.get("storeTasks_deliveryConflict") : "";
}
