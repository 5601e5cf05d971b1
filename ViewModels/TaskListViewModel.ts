import ko from "knockout";
import type { Clock, Progress, TaskEdit, TaskId, TaskView } from "../DataService/api";
import { Belongings } from "./Belongings";
import { BucketListViewModel } from "./BucketListViewModel";
import { changeAsks, type ChangeAsks } from "./changeAsks";
import { ListControls } from "./ListControls";
import { countTasks, groupsOf, isAssigned, type ListQuery } from "./listQuery";
import { LivePlan } from "./LivePlan";
import { storageProblemText } from "./problemText";
import type { ReadySession } from "./SessionState";
import { StatusViewModel } from "./StatusViewModel";
import { TaskDetailsViewModel } from "./TaskDetailsViewModel";
import { TaskGroups } from "./TaskGroups";
import type { RowHost } from "./TaskRowViewModel";
import type { Texts } from "./text";
import { noticeText, ToastViewModel, UNDO_MS } from "./ToastViewModel";

/** What stands in the list: `loading` draws placeholders, `blocked` says why nothing could be read so far. */
export type ListContent = "loading" | "blocked" | "rows" | "empty" | "lists";

/** The tasks page for a worker at work. */
export class TaskListViewModel implements RowHost {
    readonly plan: LivePlan;
    readonly texts: Texts;
    readonly controls: ListControls;
    readonly status: StatusViewModel;
    readonly toast: ToastViewModel;
    /** Hears what takes a dialog about changes that are not in Teams yet. */
    readonly asks: ChangeAsks;
    readonly rows: TaskGroups;
    readonly buckets: BucketListViewModel;
    readonly selecting: ko.Observable<boolean> = ko.observable(false);
    readonly selectedIds: ko.Observable<ReadonlySet<TaskId>> = ko.observable<ReadonlySet<TaskId>>(new Set<TaskId>());
    readonly openId: ko.Observable<TaskId | null> = ko.observable<TaskId | null>(null);
    readonly details: ko.PureComputed<TaskDetailsViewModel | null>;
    /** Whether the pane shows a task or a task list. On a narrow screen that pane is a page of its own. */
    readonly isPaneOpen: ko.PureComputed<boolean>;
    /** The tasks that a command of the app bar acts on. */
    readonly targets: ko.PureComputed<readonly TaskView[]>;
    readonly summary: ko.PureComputed<string>;
    readonly selectionText: ko.PureComputed<string>;
    readonly content: ko.PureComputed<ListContent>;
    readonly emptyText: ko.PureComputed<{ readonly title: string; readonly advice: string }>;
    readonly #details = ko.observable<TaskDetailsViewModel | null>(null);
    readonly #clock: Clock;
    readonly #belongings = new Belongings();
    #stopLingering: () => void = () => undefined;

    constructor(session: ReadySession, texts: Texts, clock: Clock, asks: ChangeAsks = changeAsks()) {
        this.texts = texts;
        this.asks = asks;
        this.#clock = clock;
        this.plan = this.#belongings.add(new LivePlan(session, texts, clock));
        this.controls = new ListControls(texts);
        this.status = new StatusViewModel(this.plan);
        this.toast = this.#belongings.add(new ToastViewModel(clock));
        this.rows = new TaskGroups(this);
        this.buckets = new BucketListViewModel(this.plan, this);
        this.details = ko.pureComputed(() => this.#details());
        this.isPaneOpen = ko.pureComputed(
            () => this.details() !== null || (this.controls.tab() === "lists" && this.buckets.openId() !== null),
        );
        this.targets = ko.pureComputed(() => this.#targets());
        this.selectionText = ko.pureComputed(() =>
            texts.count("storeTasks_selected_", this.selecting() ? this.targets().length : 0),
        );
        const groups = this.#belongings.add(ko.computed(() => this.#groups()));
        this.content = ko.pureComputed(() => this.#content(groups().length));
        this.emptyText = ko.pureComputed(() => this.#emptyText(this.controls.query()));
        this.summary = ko.pureComputed(() => this.#summary());
        this.#watch(groups);
    }

    /** Shows a task in the detail pane; its notes and checklist are read when they are not known. */
    open(taskId: TaskId): void {
        if (this.openId.peek() === taskId && this.#details.peek() !== null) return;
        this.#details.peek()?.dispose();
        this.openId(taskId);
        // A task that was deleted in Teams still opens while something waits here for a decision.
        const { outbox } = this.plan.view.peek();
        const isKnown = this.#task(taskId) !== undefined || outbox.some(({ edit }) => edit.taskId === taskId);
        this.#details(isKnown ? new TaskDetailsViewModel(taskId, this) : null);
    }

    readonly closeDetails = (): void => {
        this.#details.peek()?.dispose();
        this.#details(null);
        this.openId(null);
    };

    /** Empties the pane: neither a task nor a task list is open. */
    closePane(): void {
        this.closeDetails();
        this.buckets.close();
    }

    tap(taskId: TaskId): void {
        if (!this.selecting.peek()) {
            this.open(taskId);
            return;
        }
        const selected = new Set(this.selectedIds.peek());
        if (!selected.delete(taskId)) selected.add(taskId);
        this.selectedIds(selected);
    }

    /** Switches selecting several tasks on or off. */
    readonly toggleSelecting = (): void => {
        this.selectedIds(new Set<TaskId>());
        this.selecting(!this.selecting.peek());
        if (this.selecting.peek()) this.closeDetails();
    };

    async toggleDone(taskId: TaskId): Promise<void> {
        const task = this.#task(taskId);
        if (task) await this.changeProgress([task], task.progress === "completed" ? "notStarted" : "completed");
    }

    /** Changes the status of tasks, and offers to undo that. Everybody in the store may. */
    async changeProgress(tasks: readonly TaskView[], progress: Progress): Promise<void> {
        const changed = tasks.filter((task) => task.progress !== progress);
        if (changed.length === 0) return;
        if (progress === "completed") this.#linger(changed);
        const done = await this.perform(changed.map((task) => ({ kind: "setProgress", taskId: task.id, progress })));
        if (!done) return;
        this.#endSelecting();
        this.toast.offerUndo(this.#changedText(changed, progress), async () => {
            await this.perform(
                changed.map((task) => ({ kind: "setProgress", taskId: task.id, progress: task.progress })),
            );
        });
    }

    /** Writes edits down; says so when this register cannot keep them. */
    async perform(edits: readonly TaskEdit[]): Promise<boolean> {
        const result = await this.plan.session.service.perform(edits);
        this.plan.storageProblem(result.ok ? null : result.problem);
        if (!result.ok) this.toast.tell(storageProblemText(this.texts, result.problem));
        return result.ok;
    }

    /** Gives people to tasks. `edits` come from the assign dialog. */
    async assign(edits: readonly TaskEdit[], doneText: string): Promise<void> {
        if (!this.plan.mayManage || edits.length === 0) return;
        if (!(await this.perform(edits))) return;
        this.#endSelecting();
        this.toast.tell(doneText);
    }

    /** Asks for the list of what is not in Teams yet. */
    readonly showChanges = (): void => this.asks.notifySubscribers({ step: "list" });

    /** Asks to choose when a conflict is all that is left to do about the task, else for the whole list. */
    showChangesOf(taskId: TaskId): void {
        const undecided = this.plan.view
            .peek()
            .outbox.filter(({ edit, state }) => edit.taskId === taskId && state.kind !== "waiting");
        const [first, ...others] = undecided;
        const isOneConflict = first?.state.kind === "conflict" && others.length === 0;
        this.asks.notifySubscribers(isOneConflict ? { step: "choose", entryId: first.id } : { step: "list" });
    }

    dispose(): void {
        this.#details.peek()?.dispose();
        this.#stopLingering();
        this.#belongings.dispose();
    }

    #watch(groups: ko.Computed<ReturnType<typeof groupsOf>>): void {
        const { session } = this.plan;
        const anew = ko.pureComputed(() => `${this.controls.tab()} ${this.controls.query().search}`);
        this.#belongings.add(
            anew.subscribe(() => {
                this.rows.startOver();
                this.#endSelecting();
                if (this.controls.tab.peek() === "lists") this.closeDetails();
            }),
        );
        this.rows.show(groups.peek());
        this.#belongings.add(groups.subscribe((latest) => this.rows.show(latest)));
        this.#belongings.addEnding(
            session.service.onNotice((notice) => this.toast.tell(noticeText(notice, this.plan))),
        );
    }

    #groups(): ReturnType<typeof groupsOf> {
        this.plan.minute();
        const query = this.controls.query();
        return query.tab === "lists" ? [] : groupsOf(this.plan.view().tasks, query, this.plan);
    }

    #targets(): readonly TaskView[] {
        const { tasks } = this.plan.view();
        if (this.selecting()) return tasks.filter((task) => this.selectedIds().has(task.id));
        return tasks.filter((task) => task.id === this.openId());
    }

    #task(taskId: TaskId): TaskView | undefined {
        return this.plan.view.peek().tasks.find((task) => task.id === taskId);
    }

    #content(groupCount: number): ListContent {
        const { readAt, tasks } = this.plan.view();
        const { problem } = this.plan.sync();
        if (readAt === null && tasks.length === 0) return problem === null ? "loading" : "blocked";
        if (this.controls.tab() === "lists") return "lists";
        return groupCount > 0 ? "rows" : "empty";
    }

    #emptyText(query: ListQuery): { readonly title: string; readonly advice: string } {
        const { texts } = this;
        if (this.controls.isNarrowed()) return emptyPair(texts, "narrowed");
        if (query.tab === "mine") return emptyPair(texts, "mine");
        if (query.tab === "overdue") return emptyPair(texts, "overdue");
        return emptyPair(texts, this.plan.mayManage ? "allManager" : "all");
    }

    /** What there is to do: for the worker above My tasks, for the store above the others. */
    #summary(): string {
        this.plan.minute();
        const { texts } = this;
        const isMine = this.controls.tab() === "mine";
        const { tasks } = this.plan.view();
        const counted = isMine ? tasks.filter((task) => isAssigned(task, this.plan.me())) : tasks;
        const { open, overdue, unassigned } = countTasks(counted, this.plan);
        return [
            texts.count("storeTasks_openCount_", open),
            texts.count("storeTasks_overdueCount_", overdue),
            ...(isMine ? [] : [texts.count("storeTasks_unassignedCount_", unassigned)]),
        ].join(", ");
    }

    #changedText(tasks: readonly TaskView[], progress: Progress): string {
        const stem = progress === "completed" ? "storeTasks_finishedToast_" : "storeTasks_changedToast_";
        return this.texts.count(stem, tasks.length, tasks[0]?.title ?? "");
    }

    #endSelecting(): void {
        this.selectedIds(new Set<TaskId>());
        this.selecting(false);
    }

    /** Finished tasks keep their place until the chance to undo is over, so that no row jumps under a finger. */
    #linger(tasks: readonly TaskView[]): void {
        this.#stopLingering();
        this.controls.lingering(new Set([...this.controls.lingering.peek(), ...tasks.map((task) => task.id)]));
        this.#stopLingering = this.#clock.after(UNDO_MS, () => void this.controls.lingering(new Set<TaskId>()));
    }
}

function emptyPair(
    texts: Texts,
    which: "narrowed" | "mine" | "overdue" | "all" | "allManager",
): { readonly title: string; readonly advice: string } {
    const title = which === "allManager" ? "all" : which;
    return { title: texts.get(`storeTasks_empty_${title}`), advice: texts.get(`storeTasks_emptyAdvice_${which}`) };
}
