import type { Clock } from "../Model/Clock";
import type { MissingRight, PlanView } from "../Model/PlanView";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { TaskId } from "../Model/Task";
import { Changing } from "../Model/Watched";
import type { Partition, RecordedChange, SeenTask, StoredChange, StoredContent, StoredEdit } from "./ports/Database";
import { KnownPlan } from "./KnownPlan";
import { SentEdits } from "./SentEdits";
import { LAG_MS } from "./TaskHistory";
import { wholeChange } from "./ports/wholeChange";
import { Outbox } from "./Outbox";
import { PartitionWriter } from "./PartitionWriter";
import { planView } from "./planView";

/**
 * What this register knows: what Planner said, and the edits on top. It is in memory for speed and in the partition for
 * safety; everything that changes it goes through `keep` or `record`.
 */
export class LocalPlan {
    readonly view: Changing<PlanView>;
    /** What is on its way. */
    readonly sent: SentEdits;
    readonly outbox: Outbox;
    /** What Planner said. */
    readonly known: KnownPlan;
    /** What this worker may not do, as the last reading found it. */
    missing: readonly MissingRight[] = [];
    readonly #disk: PartitionWriter;
    readonly #emptyPlanId: string;
    readonly #clock: Clock;
    #damaged = 0;
    #isRead = false;
    #isUnreadable = false;
    #closed = false;

    private constructor(partition: Partition, planId: string, clock: Clock) {
        this.#disk = new PartitionWriter(partition);
        this.#clock = clock;
        this.known = new KnownPlan(clock);
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
        if (content.plan === null && this.known.plan !== null) this.#applyEdits(content);
        else this.#replaceBy(content);
        this.#noteSentBefore();
    }

    #replaceBy({ plan, tasks, details, edits, aliases, damaged }: StoredContent): void {
        this.known.clear();
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
        if (!this.known.plan) return this.reload();
        await this.reloadEdits();
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
        const missing = this.known.missingOn(content);
        if (missing) void this.#disk.tryTo(missing);
        this.#damaged += damaged;
        const kept = new Set(edits.map(({ id }) => id));
        const removedEdits = this.edits.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
        this.#apply({ edits, aliases, removedEdits });
    }

    /** Edits that wait or were refused, oldest first. */
    get edits(): readonly StoredEdit[] {
        return this.outbox.edits;
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

    get closed(): boolean {
        return this.#closed;
    }

    /** What stands on the screen now. */
    seen(screenId: TaskId): SeenTask | null {
        const shown = this.view.value.tasks.find(({ id }) => id === screenId);
        if (!shown) return null;
        return {
            task: shown,
            details: this.view.value.details.get(screenId) ?? null,
            etag: this.known.task(screenId)?.etag ?? null,
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
        const removedChain = this.#chainOf(change);
        const kept = await this.#disk.tryTo(change);
        if (!kept.ok) return kept;
        const changedEdits = change.changedEdits?.filter(({ id }) => this.outbox.find(id) === before.get(id)) ?? [];
        this.#apply({ ...change, changedEdits, removedChain });
        return kept;
    }

    // As the disk does, which is asked now: Planner may have made the task by the time that it has written.
    #chainOf({ removedChain = [] }: StoredChange): readonly string[] {
        const create = this.outbox.find(removedChain[0] ?? "");
        return create && this.known.plannerId(create.edit.taskId) === null ? removedChain : [];
    }

    /** Takes over what Planner said. It stands on the screen even when the register cannot keep it. */
    async record(change: RecordedChange): Promise<Result<void, StorageProblem>> {
        if (this.#closed) return success(undefined);
        this.#isRead ||= change.plan !== undefined;
        const news = this.known.withoutOutdated(change);
        this.#apply(news);
        return this.#disk.mustWrite(news);
    }

    /** Removes what was read from Planner from this register and ignores everything that still arrives. */
    async close({ hasCompany }: { readonly hasCompany: boolean }): Promise<void> {
        this.#closed = true;
        this.known.clear();
        this.outbox.clear();
        this.view.set(this.#computeView());
        const aliasesSince = hasCompany ? -Infinity : this.#clock.now() - LAG_MS;
        await this.#disk.forgetReadings({ aliasesSince });
    }

    #apply(asked: StoredChange): void {
        if (this.#closed) return;
        const change = wholeChange(asked);
        this.known.put(change);
        const stillThere = change.changedEdits.filter(({ id }) => this.outbox.holds(id));
        this.outbox.change([...change.edits, ...stillThere], [...change.removedEdits, ...change.removedChain]);
        this.view.set(this.#computeView());
    }

    #computeView(): PlanView {
        return planView({
            plan: this.known.plan?.plan ?? { id: this.#emptyPlanId, buckets: [], members: [], labels: [] },
            readAt: this.known.readAt,
            tasks: this.known.tasks,
            details: this.known.allDetails,
            edits: this.edits,
            missing: this.missing,
        });
    }
}
