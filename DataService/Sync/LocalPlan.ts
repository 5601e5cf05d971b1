import type { Clock } from "../Model/Clock";
import type { PlanView } from "../Model/PlanView";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { TaskId } from "../Model/Task";
import type { TaskState } from "../Model/taskState";
import { Changing } from "../Model/Watched";
import type {
    Partition,
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
import { SentEdits } from "./SentEdits";
import { detailsOf, LAG_MS, TaskHistory } from "./TaskHistory";
import { wholeChange } from "./ports/wholeChange";
import { Outbox } from "./Outbox";
import { PartitionWriter } from "./PartitionWriter";
import { planView } from "./planView";
import type { LocalTask } from "./planView";

/**
 * What this register knows: Planner's last state, the edits on top, and the screen's names for new tasks. It is in
 * memory for speed and in the partition for safety; everything that changes it goes through `keep` or `record`.
 */
export class LocalPlan {
    readonly view: Changing<PlanView>;
    /** What is on its way. */
    readonly sent: SentEdits;
    readonly outbox: Outbox;
    readonly #disk: PartitionWriter;
    readonly #emptyPlanId: string;
    #plan: StoredPlan | null = null;
    readonly #tasks = new Map<TaskId, LocalTask>();
    readonly #details = new Map<TaskId, StoredDetails>();
    readonly #aliases = new Map<TaskId, StoredAlias>();
    readonly #screenIds = new Map<TaskId, TaskId>();
    readonly #clock: Clock;
    readonly #history: TaskHistory;
    #damaged = 0;
    #isRead = false;
    #isUnreadable = false;
    #closed = false;

    private constructor(partition: Partition, planId: string, clock: Clock) {
        this.#disk = new PartitionWriter(partition);
        this.#clock = clock;
        this.#history = new TaskHistory(clock);
        this.sent = new SentEdits(clock);
        this.outbox = new Outbox(clock, this.sent);
        this.#emptyPlanId = planId;
        this.view = new Changing<PlanView>(this.#computeView());
    }

    /** Reads back what the register kept. */
    static async open(partition: Partition, planId: string, clock: Clock): Promise<LocalPlan> {
        const plan = new LocalPlan(partition, planId, clock);
        await plan.reload();
        return plan;
    }

    /** Reads the partition again, for instance after another window of this register has worked on it. */
    async reload(): Promise<void> {
        const content = await this.#load();
        if (!content) return;
        if (content.plan === null && this.#plan !== null) this.#applyEdits(content);
        else this.#replaceBy(content);
        this.#noteSentBefore();
    }

    #replaceBy({ plan, tasks, details, edits, aliases, damaged }: StoredContent): void {
        this.#tasks.clear();
        this.#details.clear();
        this.outbox.clear();
        this.#damaged += damaged;
        this.#apply({ ...(plan ? { plan } : {}), tasks, details, edits, aliases });
    }

    /** Takes over the edits that another window of this register has written down or decided on. */
    async reloadEdits(): Promise<void> {
        const before = this.outbox.version;
        const content = await this.#load();
        if (!content) return;
        // Something was decided here while the disk was being read, and is not on it yet.
        if (before !== this.outbox.version) return this.reloadEdits();
        this.#applyEdits(content);
    }

    /** Reads what could not be read before. Edits are sent in the order in which people made them, so new ones wait for it. */
    async recover(): Promise<void> {
        if (!this.#isUnreadable) return;
        if (this.#plan) await this.reloadEdits();
        else await this.reload();
        this.#noteSentBefore();
    }

    // What lay on the disk may have been sent by another session, as late as its last moment.
    #noteSentBefore(): void {
        const ids = this.edits.map(({ id }) => id);
        this.sent.note(ids);
        this.sent.noteAttempts(ids);
    }

    async #load(): Promise<StoredContent | null> {
        const content = await this.#disk.load();
        this.#isUnreadable = content.isUnreadable === true;
        return this.#closed || this.#isUnreadable ? null : content;
    }

    #applyEdits(content: StoredContent): void {
        const { edits, aliases, damaged } = content;
        this.#writeReadings(content);
        this.#damaged += damaged;
        const kept = new Set(edits.map(({ id }) => id));
        const removedEdits = this.edits.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
        this.#apply({ edits, aliases, removedEdits });
    }

    /** Edits that wait or were refused, oldest first. */
    get edits(): readonly StoredEdit[] {
        return this.outbox.edits;
    }

    /** Planner's last known tasks. */
    get tasks(): Iterable<LocalTask> {
        return this.#tasks.values();
    }

    /** Records that could not be read, since the last time somebody asked. */
    takeDamaged(): number {
        const damaged = this.#damaged;
        this.#damaged = 0;
        return damaged;
    }

    /** True while what this register kept is not known, so that no edit can be taken. */
    get isUnreadable(): boolean {
        return this.#isUnreadable;
    }

    /** True once Planner was read in this session: what lies on the disk may be older than what the worker saw last. */
    get isRead(): boolean {
        return this.#isRead;
    }

    get readAt(): number | null {
        return this.#plan?.readAt ?? null;
    }

    get closed(): boolean {
        return this.#closed;
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

    /** What stands on the screen now. */
    seen(screenId: TaskId): SeenTask | null {
        const shown = this.view.value.tasks.find(({ id }) => id === screenId);
        if (!shown) return null;
        return {
            task: shown,
            details: this.view.value.details.get(screenId) ?? null,
            etag: this.task(screenId)?.etag ?? null,
        };
    }

    /**
     * Writes down first, shows then. Nothing changes when the register cannot keep it, or when the session is over. An edit
     * of which Planner has said something while the disk was writing stays as that left it, as on the disk.
     */
    async keep(change: StoredChange): Promise<Result<void, StorageProblem>> {
        await this.recover();
        if (this.#closed) return failure({ kind: "storageBroken" });
        const before = new Map(this.edits.map((stored) => [stored.id, stored]));
        const kept = await this.#disk.tryTo(change);
        if (!kept.ok) return kept;
        const changedEdits = change.changedEdits?.filter(({ id }) => this.outbox.find(id) === before.get(id)) ?? [];
        this.#apply({ ...change, changedEdits });
        return kept;
    }

    /** Takes over what Planner said. It stands on the screen even when the register cannot keep it. */
    async record(change: RecordedChange): Promise<Result<void, StorageProblem>> {
        if (this.#closed) return success(undefined);
        this.#isRead ||= change.plan !== undefined;
        const news = this.#asRecorded(change);
        this.#apply(news);
        return this.#disk.mustWrite(news);
    }

    /** Removes what was read from Planner from this register and ignores everything that still arrives. */
    async close({ hasCompany }: { readonly hasCompany: boolean }): Promise<void> {
        this.#closed = true;
        this.#plan = null;
        this.#tasks.clear();
        this.#details.clear();
        this.outbox.clear();
        this.view.set(this.#computeView());
        const aliasesSince = hasCompany ? -Infinity : this.#clock.now() - LAG_MS;
        await this.#disk.forgetReadings({ aliasesSince });
    }

    // A window that closed has removed what was read, or the disk was full. Later changes hold only what is new: on top of
    // something older, or of nothing, they would be a plan that claims to be whole.
    #writeReadings(content: StoredContent): void {
        if (!this.#plan || content.plan?.readAt === this.#plan.readAt) return;
        const tasks = [...this.tasks].map(({ known }) => known);
        const there = new Set(tasks.map(({ task }) => task.id));
        const removedTasks = content.tasks.flatMap(({ task }) => (there.has(task.id) ? [] : [task.id]));
        void this.#disk.tryTo({ plan: this.#plan, tasks, removedTasks, details: [...this.#details.values()] });
    }

    #apply(asked: StoredChange): void {
        if (this.#closed) return;
        const change = wholeChange(asked);
        for (const alias of change.aliases) this.#putAlias(alias);
        if (change.plan) this.#plan = change.plan;
        for (const id of change.removedTasks) this.#removeTask(this.screenId(id));
        for (const known of change.tasks) this.#putTask(known);
        for (const details of change.details) this.#putDetails(details);
        const stillThere = change.changedEdits.filter(({ id }) => this.outbox.find(id) !== undefined);
        this.outbox.change([...change.edits, ...stillThere], change.removedEdits);
        this.view.set(this.#computeView());
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

    #asRecorded(change: RecordedChange): RecordedChange {
        const { tasks = [], details = [], aliases = [] } = change;
        return {
            ...change,
            aliases: aliases.map((alias) => ({ ...alias, madeAt: this.#clock.now() })),
            tasks: tasks.filter((known) => !this.isOutdated(known)),
            details: details.filter((read) => !this.#isOutdatedDetails(read)),
        };
    }

    #isOutdatedDetails({ id, etag }: StoredDetails): boolean {
        return this.#history.isOutdated(detailsOf(id), etag, this.#details.get(this.screenId(id))?.etag);
    }

    #removeTask(screenId: TaskId): void {
        this.#tasks.delete(screenId);
        this.#details.delete(screenId);
    }

    #computeView(): PlanView {
        return planView({
            plan: this.#plan?.plan ?? { id: this.#emptyPlanId, buckets: [], members: [], labels: [] },
            readAt: this.readAt,
            tasks: this.#tasks,
            details: this.#details,
            edits: this.edits,
        });
    }
}
