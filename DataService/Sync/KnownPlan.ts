import type { Clock } from "../Model/Clock";
import type { TaskId } from "../Model/Task";
import type { TaskState } from "../Model/taskState";
import type { LocalTask } from "./planView";
import type {
    RecordedChange,
    SeenTask,
    StoredAlias,
    StoredChange,
    StoredContent,
    StoredDetails,
    StoredEdit,
    StoredPlan,
} from "./ports/Database";
import type { KnownTask } from "./ports/PlannerGateway";
import type { WholeChange } from "./ports/wholeChange";
import { detailsOf, TaskHistory } from "./TaskHistory";

/**
 * What Planner said of the plan, in memory: tasks, details that somebody opened, and the names that the screen has for tasks
 * that were made here. Ids are those on the screen unless they are called Planner's.
 */
export class KnownPlan {
    readonly #clock: Clock;
    readonly #history: TaskHistory;
    #plan: StoredPlan | null = null;
    readonly #tasks = new Map<TaskId, LocalTask>();
    readonly #details = new Map<TaskId, StoredDetails>();
    readonly #aliases = new Map<TaskId, StoredAlias>();
    readonly #screenIds = new Map<TaskId, TaskId>();

    constructor(clock: Clock) {
        this.#clock = clock;
        this.#history = new TaskHistory(clock);
    }

    /** The plan without its tasks; null before it was read. */
    get plan(): StoredPlan | null {
        return this.#plan;
    }

    /** Planner's last known tasks. */
    get tasks(): ReadonlyMap<TaskId, LocalTask> {
        return this.#tasks;
    }

    /** Details that somebody opened. */
    get allDetails(): ReadonlyMap<TaskId, StoredDetails> {
        return this.#details;
    }

    get readAt(): number | null {
        return this.#plan?.readAt ?? null;
    }

    /** Planner's id of a task on the screen; null while Planner does not know the task. */
    plannerId(screenId: TaskId): TaskId | null {
        return this.#aliases.get(screenId)?.plannerId ?? this.#tasks.get(screenId)?.known.task.id ?? null;
    }

    /** The id on the screen of a task of Planner. */
    screenId(plannerId: TaskId): TaskId {
        return this.#screenIds.get(plannerId) ?? plannerId;
    }

    /** The names that an edit of a task needs to be understood in another session. */
    aliasesOf(screenId: TaskId): readonly StoredAlias[] {
        const alias = this.#aliases.get(screenId);
        return alias ? [alias] : [];
    }

    /** True when the Planner task was made here, so that no other create may claim it. */
    isClaimed(plannerId: TaskId): boolean {
        return this.#screenIds.has(plannerId);
    }

    /** Planner says that a task is gone. Milliseconds since it said so first. */
    noteGone(screenId: TaskId): number {
        return this.#history.noteGone(this.plannerId(screenId) ?? screenId);
    }

    /** Planner has the task. */
    noteThere(plannerId: TaskId): void {
        this.#history.noteThere(plannerId);
    }

    /** True for a state of a task that this register has already seen replaced: some answers come from a place that lags. */
    isOutdated({ task, etag }: KnownTask): boolean {
        return this.#history.isOutdated(task.id, etag, this.#tasks.get(this.screenId(task.id))?.known.etag);
    }

    /** The same for details; `id` is Planner's. */
    areOutdated({ id, etag }: Pick<StoredDetails, "id" | "etag">): boolean {
        return this.#history.isOutdated(detailsOf(id), etag, this.#details.get(this.screenId(id))?.etag);
    }

    /** True for a state of a task that is older than what the person saw who made an edit of it a moment ago. */
    isOlderThanSeen({ etag }: KnownTask, { seen, madeAt }: StoredEdit): boolean {
        return this.#history.isOlderThanSeen(etag, seen?.etag ?? null, madeAt);
    }

    /** True for a task that was made here a moment ago: some places may not have heard of it yet. */
    isJustMade(screenId: TaskId): boolean {
        const plannerId = this.plannerId(screenId);
        return plannerId !== null && this.#history.isJustMade(plannerId);
    }

    task(screenId: TaskId): KnownTask | null {
        return this.#tasks.get(screenId)?.known ?? null;
    }

    details(screenId: TaskId): StoredDetails | null {
        return this.#details.get(screenId) ?? null;
    }

    /** Planner's last known state of a task, without the edits that wait. */
    base(screenId: TaskId): TaskState | null {
        const task = this.#tasks.get(screenId);
        return task ? { task: task.shown, details: this.details(screenId)?.details ?? null } : null;
    }

    /** The same, with the etag that it had. */
    held(screenId: TaskId): SeenTask | null {
        const base = this.base(screenId);
        return base && { ...base, etag: this.task(screenId)?.etag ?? null };
    }

    /** Takes over what a change says of the plan. */
    put(change: WholeChange): void {
        for (const alias of change.aliases) this.#putAlias(alias);
        if (change.plan) this.#plan = change.plan;
        for (const id of change.removedTasks) this.#removeTask(this.screenId(id));
        for (const known of change.tasks) this.#putTask(known);
        for (const details of change.details) this.#putDetails(details);
    }

    /** The change without what this register has already seen replaced. */
    withoutOutdated(change: RecordedChange): RecordedChange {
        const { tasks = [], details = [], aliases = [] } = change;
        return {
            ...change,
            aliases: aliases.map((alias) => ({ ...alias, madeAt: this.#clock.now() })),
            tasks: tasks.filter((known) => !this.isOutdated(known)),
            details: details.filter((read) => !this.areOutdated(read)),
        };
    }

    /**
     * What makes the disk hold what is here, where it holds something older or nothing: another window that closed has removed
     * what was read, or the disk was full. Later changes hold only what is new, and would make a plan that claims to be whole.
     * Null where the disk is as it should be.
     */
    missingOn(content: StoredContent): StoredChange | null {
        if (!this.#plan || content.plan?.readAt === this.#plan.readAt) return null;
        const tasks = [...this.#tasks.values()].map(({ known }) => known);
        const there = new Set(tasks.map(({ task }) => task.id));
        const removedTasks = content.tasks.flatMap(({ task }) => (there.has(task.id) ? [] : [task.id]));
        // Names that are there already would make this a change for which readings, of any worker, make room.
        const named = new Set(content.aliases.map(({ screenId }) => screenId));
        const aliases = [...this.#aliases.values()].filter(({ screenId }) => !named.has(screenId));
        return { plan: this.#plan, tasks, removedTasks, details: [...this.#details.values()], aliases };
    }

    /** Forgets what was read. Names stay. */
    clear(): void {
        this.#plan = null;
        this.#tasks.clear();
        this.#details.clear();
    }

    #putAlias(alias: StoredAlias): void {
        const { screenId, plannerId, madeAt } = alias;
        if (madeAt !== undefined) this.#history.noteMade(plannerId, madeAt);
        this.#aliases.set(screenId, alias);
        this.#screenIds.set(plannerId, screenId);
        const known = this.#tasks.get(plannerId)?.known;
        this.#removeTask(plannerId);
        if (known) this.#putTask(known);
    }

    #putTask(known: KnownTask): void {
        const id = this.screenId(known.task.id);
        this.#history.noteLearned(known.task.id);
        this.#history.noteThere(known.task.id);
        this.#tasks.set(id, { known, shown: { ...known.task, id, delivery: "delivered" } });
    }

    #putDetails(details: StoredDetails): void {
        const id = this.screenId(details.id);
        this.#history.noteLearned(detailsOf(details.id));
        this.#details.set(id, details);
    }

    #removeTask(screenId: TaskId): void {
        this.#tasks.delete(screenId);
        this.#details.delete(screenId);
    }
}
