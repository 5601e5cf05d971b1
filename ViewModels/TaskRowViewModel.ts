import ko from "knockout";
import type { TaskId, TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import { priorityText, progressText } from "./taskText";

/** What a row needs from the list it stands in. */
export interface RowHost {
    readonly plan: LivePlan;
    readonly selectedIds: ko.Observable<ReadonlySet<TaskId>>;
    readonly openId: ko.Observable<TaskId | null>;
    /** Opens the task, or selects it while several are being selected. */
    tap(taskId: TaskId): void;
    /** Finishes the task, or opens it again. */
    toggleDone(taskId: TaskId): Promise<void>;
}

/** One task in the list. */
export class TaskRowViewModel {
    readonly id: TaskId;
    readonly task: ko.Observable<TaskView>;
    readonly isDone: ko.PureComputed<boolean>;
    readonly isSelected: ko.PureComputed<boolean>;
    readonly isOpen: ko.PureComputed<boolean>;
    readonly isOverdue: ko.PureComputed<boolean>;
    readonly isDueToday: ko.PureComputed<boolean>;
    readonly assigneesText: ko.PureComputed<string>;
    readonly dueText: ko.PureComputed<string>;
    readonly statusText: ko.PureComputed<string>;
    readonly listName: ko.PureComputed<string>;
    /** `Urgent` or `Important`; empty for the rest, which need no mark. */
    readonly priorityMark: ko.PureComputed<string>;
    readonly labelNames: ko.PureComputed<readonly string[]>;
    /** `1/3`, or empty without a checklist. */
    readonly checklistText: ko.PureComputed<string>;
    /** What stands between this row and Planner; empty when nothing does. */
    readonly deliveryText: ko.PureComputed<string>;
    readonly doneLabel: ko.PureComputed<string>;
    readonly #host: RowHost;

    constructor(task: TaskView, host: RowHost) {
        const { plan } = host;
        const { texts } = plan;
        this.id = task.id;
        this.#host = host;
        this.task = ko.observable(task);
        this.isDone = ko.pureComputed(() => this.task().progress === "completed");
        this.isSelected = ko.pureComputed(() => host.selectedIds().has(this.id));
        this.isOpen = ko.pureComputed(() => host.openId() === this.id);
        this.isOverdue = ko.pureComputed(() => this.#dueGroup() === "overdue");
        this.isDueToday = ko.pureComputed(() => this.#dueGroup() === "today");
        this.assigneesText = ko.pureComputed(() => assigneesText(this.task(), plan));
        this.dueText = ko.pureComputed(() => this.#dueText());
        this.statusText = ko.pureComputed(() => progressText(texts, this.task().progress));
        this.listName = ko.pureComputed(() => plan.bucketName(this.task().bucketId));
        this.priorityMark = ko.pureComputed(() => {
            const { priority } = this.task();
            return priority === "urgent" || priority === "important" ? priorityText(texts, priority) : "";
        });
        this.labelNames = ko.pureComputed(() => labelNames(this.task(), plan));
        this.checklistText = ko.pureComputed(() => {
            const { checklistTotal, checklistOpen } = this.task();
            return checklistTotal === 0 ? "" : `${checklistTotal - checklistOpen}/${checklistTotal}`;
        });
        this.deliveryText = ko.pureComputed(() => deliveryText(this.task(), plan));
        this.doneLabel = ko.pureComputed(() =>
            texts.get(this.isDone() ? "storeTasks_reopenTask" : "storeTasks_finishTask", this.task().title),
        );
    }

    readonly tap = (): void => this.#host.tap(this.id);

    readonly toggleDone = (): void => void this.#host.toggleDone(this.id);

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

function labelNames(task: TaskView, plan: LivePlan): readonly string[] {
    const names = new Map(plan.view().plan.labels.map((label) => [label.key, label.name] as const));
    return task.labels.flatMap((key) => names.get(key) ?? []);
}

function deliveryText(task: TaskView, plan: LivePlan): string {
    switch (task.delivery) {
        case "delivered":
            return "";
        case "waiting":
            return plan.texts.get("storeTasks_deliveryWaiting");
        case "refused":
            return plan.texts.get("storeTasks_deliveryRefused");
        case "conflict":
            return plan.texts.get("storeTasks_deliveryConflict");
    }
}
