import ko from "knockout";
import type { TaskId, TaskView } from "../DataService/api";
import { isCannotDo } from "./cannotDo";
import type { LivePlan } from "./LivePlan";
import { isFromHeadOffice, isNew } from "./origin";
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

/** A task in words, as a row shows it. */
export interface RowFacts {
    readonly title: string;
    readonly assigneesText: string;
    readonly dueText: string;
    readonly statusText: string;
    readonly listName: string;
    /** `Urgent` or `Important`; empty for the rest, which need no mark. */
    readonly priorityMark: string;
    readonly labelNames: readonly string[];
    /** `1/3`, or empty without a checklist. */
    readonly checklistText: string;
    /** `From head office`, `New`, `Cannot do`: what else is worth a word. */
    readonly marks: readonly string[];
    /** That a change of this row is on its way to Planner; empty when none is. */
    readonly waitingText: string;
    /** That a change of this row needs a decision; empty when none does. */
    readonly decisionText: string;
}

/** One task in the list. */
export class TaskRowViewModel {
    /** Changes when the row is used again for another task. */
    readonly task: ko.Observable<TaskView>;
    /** Its place in the whole list, from 1. */
    readonly index: ko.Observable<number> = ko.observable(0);
    /** All words in one value, and below all attributes: a dozen values for each row would make scrolling slow. */
    readonly facts: ko.PureComputed<RowFacts>;
    /** Its place, its task and its classes: done, selected, open, overdue, today, nobody. */
    readonly attributes: ko.PureComputed<Readonly<Record<string, string>>>;
    /** How the round button stands: finish the task, or select it. */
    readonly tickState: ko.PureComputed<Readonly<Record<string, string | null>>>;
    readonly #host: RowHost;

    constructor(task: TaskView, host: RowHost) {
        this.#host = host;
        this.task = ko.observable(task);
        this.facts = ko.pureComputed(() => rowFacts(this.task(), host.plan));
        this.attributes = ko.pureComputed(() => ({
            class: this.#rowClass(),
            "data-task-id": this.task().id,
            // The headings of the columns are the first row.
            "aria-rowindex": String(this.index() + 1),
        }));
        this.tickState = ko.pureComputed(() => this.#tickState());
    }

    readonly tap = (): void => this.#host.tap(this.task.peek().id);

    readonly decide = (): void => this.#host.showChangesOf(this.task.peek().id);

    /** The round button: finishes the task, or selects it while several are being selected. */
    readonly tick = (): void => {
        if (this.#host.selecting.peek()) this.tap();
        else void this.#host.toggleDone(this.task.peek().id);
    };

    #rowClass(): string {
        const host = this.#host;
        const task = this.task();
        const marks = [
            task.progress === "completed" && "done",
            task.assignees.length === 0 && "nobody",
            host.openId() === task.id && "open",
            host.selectedIds().has(task.id) && "selected",
            this.#dueGroup(),
        ];
        return marks.reduce<string>((all, mark) => (mark ? `${all} storeTasks-row--${mark}` : all), "storeTasks-row");
    }

    #tickState(): Readonly<Record<string, string | null>> {
        const { plan, selecting, selectedIds } = this.#host;
        const { id, progress, title } = this.task();
        if (selecting()) {
            const isSelected = selectedIds().has(id);
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
}

function rowFacts(task: TaskView, plan: LivePlan): RowFacts {
    plan.minute();
    const { texts } = plan;
    const { title, due, priority, progress, delivery, checklistTotal, checklistOpen } = task;
    const isPressing = priority === "urgent" || priority === "important";
    return {
        title,
        assigneesText: assigneesText(task, plan),
        dueText: due === null ? "" : plan.time.dueText(due),
        statusText: progressText(texts, progress),
        listName: plan.bucketName(task.bucketId),
        priorityMark: isPressing ? priorityText(texts, priority) : "",
        labelNames: labelsOf(task, plan),
        checklistText: checklistTotal === 0 ? "" : `${checklistTotal - checklistOpen}/${checklistTotal}`,
        marks: marksOf(task, plan),
        waitingText: delivery === "waiting" ? texts.get("storeTasks_deliveryWaiting") : "",
        decisionText: decisionText(task, plan),
    };
}

function marksOf(task: TaskView, plan: LivePlan): readonly string[] {
    const marks = [
        isCannotDo(task, plan) && "storeTasks_cannotDo",
        isFromHeadOffice(task, plan) && "storeTasks_fromHeadOffice",
        task.progress !== "completed" && isNew(task, plan) && "storeTasks_new",
    ];
    return marks.flatMap((mark) => (mark ? [plan.texts.get(mark)] : []));
}

/** "Cannot do" has a mark of its own, in the language of the register. */
function labelsOf({ labels }: TaskView, plan: LivePlan): readonly string[] {
    return labels.flatMap((key) => (key === plan.cannotDoLabel() ? [] : [plan.labelName(key)]));
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
