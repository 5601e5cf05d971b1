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

/** One task in the list. */
export class TaskRowViewModel {
    /** Changes when the row is used again for another task. */
    readonly task: ko.Observable<TaskView>;
    readonly id: ko.PureComputed<TaskId>;
    /** Its place in the whole list, from 1. */
    readonly index: ko.Observable<number> = ko.observable(0);
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
    /** `From head office`, `New`, `Cannot do`: what else is worth a word. */
    readonly marks: ko.PureComputed<readonly string[]>;
    /** That a change of this row is on its way to Planner; empty when none is. */
    readonly waitingText: ko.PureComputed<string>;
    /** That a change of this row needs a decision; empty when none does. */
    readonly decisionText: ko.PureComputed<string>;
    readonly #host: RowHost;

    constructor(task: TaskView, host: RowHost) {
        const { plan } = host;
        const { texts } = plan;
        this.#host = host;
        this.task = ko.observable(task);
        this.id = ko.pureComputed(() => this.task().id);
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
        this.labelNames = ko.pureComputed(() => labelsOf(this.task(), plan));
        this.checklistText = ko.pureComputed(() => {
            const { checklistTotal, checklistOpen } = this.task();
            return checklistTotal === 0 ? "" : `${checklistTotal - checklistOpen}/${checklistTotal}`;
        });
        this.marks = ko.pureComputed(() => this.#marks());
        this.waitingText = ko.pureComputed(() =>
            this.task().delivery === "waiting" ? texts.get("storeTasks_deliveryWaiting") : "",
        );
        this.decisionText = ko.pureComputed(() => decisionText(this.task(), plan));
    }

    readonly tap = (): void => this.#host.tap(this.id.peek());

    readonly decide = (): void => this.#host.showChangesOf(this.id.peek());

    /** The round button: finishes the task, or selects it while several are being selected. */
    readonly tick = (): void => {
        if (this.#host.selecting.peek()) this.tap();
        else void this.#host.toggleDone(this.id.peek());
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

    #marks(): readonly string[] {
        const { plan } = this.#host;
        const task = this.task();
        plan.minute();
        const marks = [
            isCannotDo(task, plan) && "storeTasks_cannotDo",
            isFromHeadOffice(task, plan) && "storeTasks_fromHeadOffice",
            isNew(task, plan) && "storeTasks_new",
        ];
        return marks.flatMap((mark) => (mark ? [plan.texts.get(mark)] : []));
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
