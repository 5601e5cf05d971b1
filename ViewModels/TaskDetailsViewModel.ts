import ko from "knockout";
import type {
    ChecklistItem,
    Problem,
    Progress,
    TaskDetails,
    TaskEdit,
    TaskId,
    TaskLink,
    TaskView,
} from "../DataService/api";
import { Belongings } from "./Belongings";
import type { ChangeAsks } from "./changeAsks";
import { ChangesViewModel } from "./ChangesViewModel";
import { createCommand, type Command } from "./command";
import type { LivePlan } from "./LivePlan";
import { problemText } from "./problemText";
import { PROGRESS_VALUES, priorityText, progressText } from "./taskText";

/** What the detail pane needs from the page. */
export interface DetailsHost {
    readonly plan: LivePlan;
    readonly asks: ChangeAsks;
    perform(edits: readonly TaskEdit[]): Promise<boolean>;
    changeProgress(tasks: readonly TaskView[], progress: Progress): Promise<void>;
    closeDetails(): void;
}

/** A line of the checklist. */
export interface ChecklistRow {
    readonly title: string;
    readonly checked: boolean;
    readonly toggle: () => void;
}

/** A link as it is shown: `href` is null when it does not lead to a web page. */
export interface ShownLink {
    readonly text: string;
    readonly href: string | null;
}

/** One of the three statuses, as a button. */
export interface ProgressChoice {
    readonly label: string;
    readonly isOn: ko.PureComputed<boolean>;
    readonly choose: () => void;
}

/** The detail pane of one task. */
export class TaskDetailsViewModel {
    readonly taskId: TaskId;
    /** The task as it is now; the last known state when it has left the plan meanwhile. */
    readonly task: ko.PureComputed<TaskView | null>;
    readonly title: ko.PureComputed<string>;
    readonly isGone: ko.PureComputed<boolean>;
    readonly isDone: ko.PureComputed<boolean>;
    readonly isOverdue: ko.PureComputed<boolean>;
    readonly dueText: ko.PureComputed<string>;
    readonly assigneesText: ko.PureComputed<string>;
    readonly listName: ko.PureComputed<string>;
    readonly priorityText: ko.PureComputed<string>;
    readonly labelNames: ko.PureComputed<readonly string[]>;
    readonly createdText: ko.PureComputed<string>;
    readonly completedText: ko.PureComputed<string>;
    readonly details: ko.PureComputed<TaskDetails | null>;
    readonly notes: ko.PureComputed<string>;
    readonly checklist: ko.PureComputed<readonly ChecklistRow[]>;
    readonly checklistCount: ko.PureComputed<string>;
    readonly links: ko.PureComputed<readonly ShownLink[]>;
    /** Why notes and checklist are not there; empty when they are, or are on their way. */
    readonly detailsProblem: ko.PureComputed<string>;
    readonly progressChoices: readonly ProgressChoice[];
    /** What was done to this task here and has not reached Planner. */
    readonly changes: ChangesViewModel;
    readonly finish: Command;
    readonly reload: Command;
    readonly #host: DetailsHost;
    readonly #problem = ko.observable<Problem | null>(null);
    readonly #belongings = new Belongings();
    #isDisposed = false;

    constructor(taskId: TaskId, host: DetailsHost) {
        const { plan } = host;
        this.taskId = taskId;
        this.#host = host;
        this.task = ko.pureComputed(() => plan.view().tasks.find((task) => task.id === taskId) ?? null);
        this.isGone = ko.pureComputed(() => this.task() === null);
        this.isDone = this.#fact((task) => task.progress === "completed", false);
        this.title = ko.pureComputed(() => this.task()?.title ?? this.#lastTitle());
        this.isOverdue = this.#fact((task) => this.#isOverdue(task), false);
        this.dueText = this.#fact((task) => this.#dueText(task), "");
        this.assigneesText = this.#fact((task) => this.#assigneesText(task), "");
        this.listName = this.#fact((task) => plan.bucketName(task.bucketId), "");
        this.priorityText = this.#fact((task) => priorityText(plan.texts, task.priority), "");
        this.labelNames = this.#fact((task) => task.labels.map((key) => plan.labelName(key)), []);
        this.createdText = this.#fact((task) => this.#createdText(task), "");
        this.completedText = this.#fact((task) => this.#completedText(task), "");
        this.details = ko.pureComputed(() => plan.view().details.get(taskId) ?? null);
        this.notes = ko.pureComputed(() => this.details()?.notes.trim() ?? "");
        this.checklist = ko.pureComputed(() => this.#checklist());
        this.checklistCount = ko.pureComputed(() => {
            const items = this.details()?.checklist ?? [];
            return `${items.filter((item) => item.checked).length}/${items.length}`;
        });
        this.links = ko.pureComputed(() => (this.details()?.links ?? []).map(shownLink));
        this.detailsProblem = ko.pureComputed(() => this.#detailsProblem());
        this.progressChoices = PROGRESS_VALUES.map((progress) => this.#progressChoice(progress));
        this.changes = new ChangesViewModel(plan, host.asks, taskId);
        this.finish = createCommand(() => this.#setProgress(this.isDone.peek() ? "notStarted" : "completed"));
        this.reload = createCommand(() => this.#read());
        // What could not be read is read again as soon as Planner is in reach.
        this.#belongings.add(
            plan.sync.subscribe(({ busy, problem }) => {
                if (!busy && problem === null && this.#problem.peek() !== null) void this.reload.execute();
            }),
        );
        void this.reload.execute();
    }

    readonly close = (): void => this.#host.closeDetails();

    dispose(): void {
        this.#isDisposed = true;
        this.#belongings.dispose();
    }

    /** What waits here still knows the name of a task that has left the plan. */
    #lastTitle(): string {
        const { texts, view } = this.#host.plan;
        const entry = view().outbox.find(({ edit }) => edit.taskId === this.taskId);
        return entry && entry.title !== "" ? entry.title : texts.get("storeTasks_details");
    }

    #fact<Value>(read: (task: TaskView) => Value, otherwise: Value): ko.PureComputed<Value> {
        return ko.pureComputed(() => {
            const task = this.task();
            return task === null ? otherwise : read(task);
        });
    }

    async #read(): Promise<void> {
        const result = await this.#host.plan.session.service.openDetails(this.taskId);
        if (!this.#isDisposed) this.#problem(result.ok ? null : result.problem);
    }

    async #setProgress(progress: Progress): Promise<void> {
        const task = this.task.peek();
        if (task) await this.#host.changeProgress([task], progress);
    }

    #progressChoice(progress: Progress): ProgressChoice {
        return {
            label: progressText(this.#host.plan.texts, progress),
            isOn: ko.pureComputed(() => this.task()?.progress === progress),
            choose: () => void this.#setProgress(progress),
        };
    }

    #detailsProblem(): string {
        const problem = this.#problem();
        if (problem === null || this.details() !== null) return "";
        const { texts, session } = this.#host.plan;
        return texts.get("storeTasks_detailsNotRead", problemText(texts, problem, session.store.name));
    }

    #isOverdue(task: TaskView): boolean {
        this.#host.plan.minute();
        return task.progress !== "completed" && this.#host.plan.time.groupOf(task.due) === "overdue";
    }

    #dueText(task: TaskView): string {
        const { texts, time } = this.#host.plan;
        return task.due === null ? texts.get("storeTasks_noDueDate") : time.dueText(task.due);
    }

    #assigneesText(task: TaskView): string {
        const { plan } = this.#host;
        if (task.assignees.length === 0) return plan.texts.get("storeTasks_nobody");
        return plan.texts.list(task.assignees.map((id) => plan.personName(id)));
    }

    #createdText(task: TaskView): string {
        const { texts, time } = this.#host.plan;
        const at = time.momentText(task.createdAt);
        if (task.createdBy === null) return at;
        return texts.get("storeTasks_whenByWhom", at, this.#host.plan.personName(task.createdBy));
    }

    #completedText(task: TaskView): string {
        const { texts, time } = this.#host.plan;
        if (task.progress !== "completed" || task.completedAt === null) return "";
        const at = time.momentText(task.completedAt);
        if (task.completedBy === null) return at;
        return texts.get("storeTasks_whenByWhom", at, this.#host.plan.personName(task.completedBy));
    }

    #checklist(): readonly ChecklistRow[] {
        const items = [...(this.details()?.checklist ?? [])];
        items.sort((left, right) => (left.orderHint < right.orderHint ? -1 : 1));
        return items.map((item) => ({ title: item.title, checked: item.checked, toggle: () => this.#toggle(item) }));
    }

    #toggle(item: ChecklistItem): void {
        void this.#host.perform([{ kind: "tickItem", taskId: this.taskId, itemId: item.id, checked: !item.checked }]);
    }
}

/** Planner keeps whatever was typed as a link; only web addresses become something to tap. */
function shownLink(link: TaskLink): ShownLink {
    const text = link.alias.trim() === "" ? link.url : link.alias;
    return { text, href: isWebAddress(link.url) ? link.url : null };
}

function isWebAddress(url: string): boolean {
    try {
        return ["http:", "https:"].includes(new URL(url).protocol);
    } catch {
        return false;
    }
}
