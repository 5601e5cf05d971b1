import ko from "knockout";
import type { Clock, TaskId, TaskView } from "../DataService/api";
import { Belongings } from "./Belongings";
import { changeAsks, type ChangeAsks } from "./changeAsks";
import { ListControls } from "./ListControls";
import { countTasks, groupsOf, isAssigned, sortTasks, type ListQuery, type TaskGroup } from "./listQuery";
import { LivePlan } from "./LivePlan";
import type { PosLink } from "./posLinks";
import { QuickAddViewModel } from "./QuickAddViewModel";
import type { ReadySession } from "./SessionState";
import { StatusViewModel } from "./StatusViewModel";
import { loadPartsOnDemand, partsOnDemand, type PartsOnDemand } from "./onDemand";
import type { BucketListViewModel } from "./OnDemand/BucketListViewModel";
import type { TaskDetailsViewModel } from "./OnDemand/TaskDetailsViewModel";
import { TaskDeeds } from "./TaskDeeds";
import { TaskGroups } from "./TaskGroups";
import type { RowHost } from "./TaskRowViewModel";
import { TaskSearch } from "./TaskSearch";
import type { Texts } from "./text";
import { ToastViewModel } from "./ToastViewModel";

/** What stands in the list: `loading` draws placeholders, `blocked` says why nothing could be read so far. */
export type ListContent = "loading" | "blocked" | "rows" | "empty" | "lists";

/** What the list asks of the page around it. */
export interface PageAsks {
    /** For a dialog about changes that are not in Teams yet. */
    readonly asks: ChangeAsks;
    /** For a place in POS. */
    readonly posLinkAsks: ko.Subscribable<PosLink>;
}

function newPageAsks(): PageAsks {
    return { asks: changeAsks(), posLinkAsks: new ko.subscribable<PosLink>() };
}

/** The tasks page for a worker at work. */
export class TaskListViewModel implements RowHost {
    readonly plan: LivePlan;
    readonly texts: Texts;
    readonly controls: ListControls;
    readonly status: StatusViewModel;
    readonly toast: ToastViewModel;
    /** Hears what takes a dialog about changes that are not in Teams yet. */
    readonly asks: ChangeAsks;
    /** What people do to tasks. */
    readonly deeds: TaskDeeds;
    readonly rows: TaskGroups;
    /** The tab Task lists; null before it was opened. */
    readonly buckets: ko.Observable<BucketListViewModel | null> = ko.observable<BucketListViewModel | null>(null);
    readonly quickAdd: QuickAddViewModel;
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
    readonly #isDetailsComing = ko.observable(false);
    /** What the list shows when nothing is searched for. */
    readonly #wanted: ko.PureComputed<readonly TaskGroup[]>;
    readonly #shown: ko.Computed<readonly TaskGroup[]>;
    readonly #search = new TaskSearch();
    readonly #belongings = new Belongings();
    #isDisposed = false;
    #isSearchWarm = false;

    /** `page` hears what takes POS. */
    constructor(session: ReadySession, texts: Texts, clock: Clock, page: PageAsks = newPageAsks()) {
        this.texts = texts;
        this.asks = page.asks;
        this.plan = this.#belongings.add(new LivePlan(session, texts, clock));
        this.controls = new ListControls(texts);
        this.status = new StatusViewModel(this.plan);
        this.toast = this.#belongings.add(new ToastViewModel(clock));
        const { lingering } = this.controls;
        const parts = { toast: this.toast, clock, lingering, posLinkAsks: page.posLinkAsks };
        this.deeds = this.#belongings.add(new TaskDeeds(this.plan, parts, () => this.#endSelecting()));
        this.rows = new TaskGroups(this);
        this.quickAdd = new QuickAddViewModel(
            this.plan,
            () => this.controls.tab.peek(),
            (text) => this.toast.tell(text),
        );
        this.details = ko.pureComputed(() => this.#details());
        this.isPaneOpen = ko.pureComputed(
            () =>
                this.details() !== null ||
                this.#isDetailsComing() ||
                (this.controls.tab() === "lists" && (this.buckets()?.openId() ?? null) !== null),
        );
        this.targets = ko.pureComputed(() => this.#targets());
        this.selectionText = ko.pureComputed(() =>
            texts.count("storeTasks_selected_", this.selecting() ? this.targets().length : 0),
        );
        const sorted = ko.pureComputed(() => sortTasks(this.plan.view().tasks, this.controls.sorting(), this.plan));
        this.#wanted = ko.pureComputed(() => this.#wantedOf(sorted()));
        const groups = this.#belongings.add(
            ko.computed(() => this.#search.find(this.#wanted(), this.controls.searched(), this.plan)),
        );
        this.#shown = groups;
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
        const parts = partsOnDemand();
        this.#details(null);
        if (!isKnown) return;
        if (parts) this.#show(taskId, parts);
        else void this.#openOnceLoaded(taskId);
    }

    async #openOnceLoaded(taskId: TaskId): Promise<void> {
        this.#isDetailsComing(true);
        const parts = await loadPartsOnDemand().catch(() => null);
        this.#isDetailsComing(false);
        if (this.openId.peek() !== taskId || this.#isDisposed) return;
        if (parts) {
            this.#show(taskId, parts);
            return;
        }
        this.closeDetails();
        this.#tellPartMissing();
    }

    #show(taskId: TaskId, { TaskDetailsViewModel }: PartsOnDemand): void {
        this.#details(new TaskDetailsViewModel(taskId, this));
    }

    readonly closeDetails = (): void => {
        this.#details.peek()?.dispose();
        this.#details(null);
        this.openId(null);
    };

    /** Empties the pane: neither a task nor a task list is open. */
    closePane(): void {
        this.closeDetails();
        this.buckets.peek()?.close();
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

    /** Selects every task that the list shows; none when all of them are selected. */
    readonly selectAll = (): void => {
        const all = this.rows.allIds();
        const selected = this.selectedIds.peek();
        this.selectedIds(all.every((id) => selected.has(id)) ? new Set<TaskId>() : new Set(all));
    };

    /** Switches selecting several tasks on or off. */
    readonly toggleSelecting = (): void => {
        this.selectedIds(new Set<TaskId>());
        this.selecting(!this.selecting.peek());
        if (this.selecting.peek()) this.closeDetails();
    };

    async toggleDone(taskId: TaskId): Promise<void> {
        const task = this.#task(taskId);
        if (task) await this.deeds.changeProgress([task], task.progress === "completed" ? "notStarted" : "completed");
    }

    /**
     * Prepares the search in the time that is left, so that the first letter costs no more than the others. Returns false when
     * there is nothing left to prepare.
     */
    warmSearch(most = Infinity): boolean {
        if (this.#search.warm(this.plan, most)) return true;
        // The browser runs slowly what it has never run: the first letter would cost half as much again.
        if (!this.#isSearchWarm) this.#search.find(this.#wanted.peek(), "e", this.plan);
        this.#isSearchWarm = true;
        return false;
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
        this.#isDisposed = true;
        this.#details.peek()?.dispose();
        this.#belongings.dispose();
    }

    #watch(groups: ko.Computed<readonly TaskGroup[]>): void {
        const { session } = this.plan;
        const { tab, searched } = this.controls;
        const list = ko.pureComputed(() => `${tab()} ${searched()}`);
        this.#belongings.add(
            list.subscribe(() => {
                this.#endSelecting();
                if (tab.peek() === "lists") this.#openLists();
            }),
        );
        const show = (latest: readonly TaskGroup[]): void => this.rows.show(latest, `${tab.peek()} ${searched.peek()}`);
        show(groups.peek());
        this.#belongings.add(groups.subscribe(show));
        this.#belongings.addEnding(
            session.service.onNotice((notice) =>
                this.#withParts(({ noticeText }) => this.toast.tell(noticeText(notice, this.plan))),
            ),
        );
    }

    #openLists(): void {
        this.closeDetails();
        this.#withParts(({ BucketListViewModel }) => {
            if (!this.buckets.peek()) this.buckets(new BucketListViewModel(this.plan, this));
        });
    }

    /** Does something with the script that comes later, at once if it is there; says so when it cannot be had. */
    #withParts(act: (parts: PartsOnDemand) => void): void {
        const parts = partsOnDemand();
        if (parts) act(parts);
        else
            loadPartsOnDemand().then(
                (loaded) => this.#isDisposed || act(loaded),
                () => this.#tellPartMissing(),
            );
    }

    #tellPartMissing(): void {
        this.toast.tell(this.texts.get("storeTasks_partNotLoaded"));
    }

    #wantedOf(sorted: readonly TaskView[]): readonly TaskGroup[] {
        this.plan.minute();
        const query = this.controls.query();
        return query.tab === "lists" ? [] : groupsOf(sorted, query, this.plan);
    }

    #targets(): readonly TaskView[] {
        const { tasks } = this.plan.view();
        // What a chip, the filter or a colleague has taken from the list is out of sight, and nobody means it any more.
        if (this.selecting()) {
            const selected = this.selectedIds();
            return this.#shown().flatMap((group) => group.tasks.filter(({ id }) => selected.has(id)));
        }
        if (this.openId() === null && this.controls.tab() === "lists") return this.buckets()?.openTasks() ?? [];
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
        if (query.filter === "cannotDo") return emptyPair(texts, "cannotDo");
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

    #endSelecting(): void {
        // Every row listens.
        if (this.selectedIds.peek().size > 0) this.selectedIds(new Set<TaskId>());
        this.selecting(false);
    }
}

function emptyPair(
    texts: Texts,
    which: "narrowed" | "cannotDo" | "mine" | "overdue" | "all" | "allManager",
): { readonly title: string; readonly advice: string } {
    const title = which === "allManager" ? "all" : which;
    return { title: texts.get(`storeTasks_empty_${title}`), advice: texts.get(`storeTasks_emptyAdvice_${which}`) };
}
