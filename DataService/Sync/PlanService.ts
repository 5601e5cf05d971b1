import type { Attention } from "../Model/Attention";
import type { Clock, Random } from "../Model/Clock";
import type { DataService } from "../Model/DataService";
import type { Notice, PlanView, SyncStatus } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { TaskDetails, TaskDraft, TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { TaskState } from "../Model/taskState";
import { Changing } from "../Model/Watched";
import type { Unsubscribe, Watched } from "../Model/Watched";
import { decisionChange, replacementChange } from "./decisions";
import type { Decision } from "./decisions";
import type { LocalPlan } from "./LocalPlan";
import { newGuid, newTaskId } from "./ids";
import { writeDown } from "./newEdits";
import { Notices } from "./Notices";
import { openDetails } from "./openDetails";
import { PausingGateway } from "./PausingGateway";
import type { StoredEdit } from "./ports/Database";
import type { Neighbours } from "./ports/Neighbours";
import type { PlannerGateway } from "./ports/PlannerGateway";
import type { TabLock } from "./ports/TabLock";
import { SyncLoop } from "./SyncLoop";
import { syncRound } from "./syncRound";
import { Turns } from "./Turns";
import { Taps } from "./Taps";
import type { Tap } from "./Taps";
import { WindowRole } from "./WindowRole";

/** What a plan service needs. */
export interface PlanServiceParts {
    readonly local: LocalPlan;
    readonly gateway: PlannerGateway;
    readonly lock: TabLock;
    readonly neighbours: Neighbours;
    /** What the lock is about: one register syncs a worker's plan from one window only. */
    readonly lockName: string;
    readonly clock: Clock;
    readonly random: Random;
    readonly storageProblem: StorageProblem | null;
    /** Edits in other partitions of this register. */
    readonly countOthers: () => Promise<number>;
    /** Called at the very end of `close`. */
    readonly release: () => void;
}

/** Puts local plan, gateway and loop together. */
export class PlanService implements DataService {
    readonly plan: Watched<PlanView>;
    readonly sync: Watched<SyncStatus>;
    readonly othersWaiting = new Changing(0);
    readonly storageProblem: StorageProblem | null;
    readonly #parts: PlanServiceParts;
    readonly #local: LocalPlan;
    readonly #gateway: PlannerGateway;
    readonly #loop: SyncLoop;
    readonly #role: WindowRole;
    #releaseLock: () => void = () => undefined;
    #wasUnreadable = false;
    #openedTask: TaskId | null = null;
    readonly #notices = new Notices();
    /** What people do is written down in the order in which they did it. */
    readonly #turns = new Turns();
    readonly #taps: Taps;
    #closed: Promise<void> | null = null;

    constructor(parts: PlanServiceParts) {
        this.#parts = parts;
        this.#local = parts.local;
        this.#taps = new Taps({
            seen: (taskId) => parts.local.seen(taskId),
            held: (taskId) => parts.local.known.held(taskId),
        });
        this.storageProblem = parts.storageProblem;
        this.#gateway = new PausingGateway(parts.gateway, parts.clock);
        const round = {
            ...parts,
            gateway: this.#gateway,
            tell: (notice: Notice) => this.#notices.tell(notice),
            faulty: new Set<TaskId>(),
            openedTask: () => this.#openedTask,
        };
        this.#loop = new SyncLoop({
            ...parts,
            round: async (hasFailed) => {
                if (this.#local.isUnreadable) await this.#turns.take(() => this.#local.recover());
                this.#tellDamaged();
                const result = await syncRound(round, hasFailed);
                this.#role.tell();
                return result;
            },
            readAt: () => this.#local.known.readAt,
        });
        this.#role = new WindowRole({
            ...parts,
            inTurn: (action) => this.#turns.take(action),
            onNews: () => {
                this.#tellDamaged();
                // Somebody works in another window of the register, which leaves the sending to this one.
                this.#loop.resume();
                this.#loop.editsAdded();
            },
            onFollowed: () => {
                this.#tellDamaged();
                this.#loop.follow();
            },
        });
        this.plan = this.#local.view;
        this.sync = this.#loop.status;
    }

    /** Begins to sync, now or when the window of this register that does so closes. Resolves before the first round ends. */
    async begin(): Promise<void> {
        const { lock, lockName } = this.#parts;
        this.#tellDamaged();
        this.othersWaiting.set(await this.#parts.countOthers());
        this.#releaseLock = await lock.acquire(lockName, (hasWaited) => void this.#start(hasWaited));
    }

    perform(edits: readonly TaskEdit[], looked?: TaskState): Promise<Result<void, StorageProblem>> {
        const taskIds = edits.map(({ taskId }) => taskId);
        return this.#tapped(taskIds, (tap) => this.#perform(edits, tap, looked));
    }

    async create(
        draft: TaskDraft,
        more: (taskId: TaskId) => readonly TaskEdit[] = () => [],
    ): Promise<Result<TaskId, StorageProblem>> {
        const taskId = newTaskId(this.#parts.random);
        const kept = await this.perform([{ kind: "create", taskId, draft }, ...more(taskId)]);
        return kept.ok ? success(taskId) : kept;
    }

    newItemId(): string {
        return newGuid(this.#parts.random);
    }

    openDetails(taskId: TaskId): Promise<Result<TaskDetails, Problem>> {
        this.#loop.used();
        this.#openedTask = taskId;
        return openDetails(taskId, this.#local, this.#gateway);
    }

    refresh(): Promise<void> {
        this.#loop.used();
        if (!this.#role.isSyncing) this.#role.tell();
        return this.#loop.refresh();
    }

    async signIn(): Promise<void> {
        this.#loop.used();
        const signedIn = await this.#gateway.signIn();
        if (signedIn.ok) await this.refresh();
        else this.#loop.tell(signedIn.problem);
    }

    rest(): void {
        if (this.#local.edits.some(({ state }) => state.kind === "waiting")) return;
        if (this.#loop.rest()) this.#gateway.rest();
    }

    resume(): void {
        this.#loop.resume();
        if (!this.#role.isSyncing) this.#role.tell();
    }

    setAttention(attention: Attention): void {
        this.#loop.setAttention(attention);
    }

    wake(): void {
        this.#loop.wake();
    }

    retry(entryId: string): Promise<Result<void, StorageProblem>> {
        return this.#decide(entryId, "retry");
    }

    change(entryId: string, edit: TaskEdit, looked?: TaskState): Promise<Result<void, StorageProblem>> {
        return this.#tapped([edit.taskId], async (tap) => {
            const held = tap.held(edit.taskId);
            const change = replacementChange(entryId, { edit, held, looked }, this.#local);
            // Sent again from another window meanwhile: what was typed is an edit of its own.
            if (!change)
                return edit.kind === "create" ? failure({ kind: "storageBroken" }) : this.#perform([edit], tap, looked);
            tap.decided(edit);
            const kept = await this.#local.keep(change);
            if (kept.ok) this.#added();
            return kept;
        });
    }

    discard(entryId: string): Promise<Result<void, StorageProblem>> {
        return this.#decide(entryId, "discard");
    }

    settle(entryId: string, choice: "mine" | "theirs"): Promise<Result<void, StorageProblem>> {
        return this.#decide(entryId, choice === "mine" ? "overwrite" : "giveWay");
    }

    onNotice(listener: (notice: Notice) => void): Unsubscribe {
        return this.#notices.subscribe(listener);
    }

    close(): Promise<void> {
        this.#closed ??= this.#close();
        return this.#closed;
    }

    async #close(): Promise<void> {
        this.#loop.stop();
        this.#gateway.close();
        this.#notices.close();
        try {
            await this.#local.close(this.#role);
        } finally {
            this.#role.end();
            // Whatever happens, the next session must be able to sync.
            this.#releaseLock();
            this.#parts.release();
        }
    }

    /** Does in its turn what a person has tapped now. */
    #tapped<Value>(taskIds: readonly TaskId[], action: (tap: Tap) => Promise<Value>): Promise<Value> {
        this.#loop.used();
        const tap = this.#taps.begin(taskIds);
        return this.#turns.take(async () => {
            try {
                return await action(tap);
            } finally {
                this.#taps.end(tap);
            }
        });
    }

    async #perform(edits: readonly TaskEdit[], tap: Tap, looked?: TaskState): Promise<Result<void, StorageProblem>> {
        const kept = await writeDown(edits, this.#local, { ...this.#parts, gateway: this.#gateway, tap, looked });
        if (kept.ok) this.#added();
        return kept;
    }

    async #start(hasWaited: boolean): Promise<void> {
        await this.#role.takeOver(hasWaited);
        this.#loop.start();
    }

    #decide(entryId: string, decision: Decision): Promise<Result<void, StorageProblem>> {
        const entry = this.#local.outbox.find(entryId);
        if (!entry)
            return Promise.resolve(this.#local.closed ? failure({ kind: "storageBroken" }) : success(undefined));
        const { edit } = entry;
        return this.#tapped([edit.taskId], async (tap) => {
            // At the end of a session the outbox is empty on the screen, not on the disk.
            if (this.#local.closed) return failure({ kind: "storageBroken" });
            const kept = await this.#carryOut(entry, decision, tap);
            if (kept.ok) this.#added();
            return kept;
        });
    }

    async #carryOut({ id, edit }: StoredEdit, decision: Decision, tap: Tap): Promise<Result<void, StorageProblem>> {
        const change = decisionChange(id, decision, this.#local, tap.held(edit.taskId));
        if (!change) return success(undefined);
        tap.decided(edit);
        const kept = await this.#local.keep(change);
        // What another window has learned in the meantime decides what became of it.
        if (!this.#role.isSyncing) await this.#local.reload();
        // It has made the task: then only what is left of the create is given up.
        const entry = change.removedChain && this.#local.outbox.find(id);
        return kept.ok && entry ? this.#carryOut(entry, decision, tap) : kept;
    }

    #tellDamaged(): void {
        if (this.#local.isUnreadable && !this.#wasUnreadable) this.#notices.tell({ kind: "storageUnreadable" });
        this.#wasUnreadable = this.#local.isUnreadable;
        const count = this.#local.takeDamaged();
        if (count > 0) this.#notices.tell({ kind: "recordsDamaged", count });
    }

    #added(): void {
        this.#loop.editsAdded();
        this.#role.tell();
    }
}
