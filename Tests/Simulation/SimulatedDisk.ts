import type { StorageProblem } from "../../DataService/api";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Database, Partition, StoredChange } from "../../DataService/Sync/ports/Database";
import type { Life } from "./Life";
import type { VirtualTime } from "./VirtualTime";

/** Hears of what a window asks the disk to keep, and of what the disk keeps. */
export interface DiskListener {
    asked(partition: string, change: StoredChange): void;
    kept(partition: string, change: StoredChange): void;
}

interface DiskFault {
    readonly problem: StorageProblem["kind"];
    left: number;
}

/** The change as it comes out: what is gone stays gone. */
async function withoutGone(change: StoredChange, partition: Partition): Promise<StoredChange> {
    const { edits = [], changedEdits = [], removedEdits = [], removedChain = [] } = change;
    if (changedEdits.length + removedChain.length === 0) return change;
    const content = await partition.load();
    const there = new Map(content.edits.map((stored) => [stored.id, stored]));
    const create = there.get(removedChain[0] ?? "");
    const isUnmade = create && !content.aliases.some(({ screenId }) => screenId === create.edit.taskId);
    return {
        ...change,
        edits: [...edits, ...changedEdits.filter(({ id }) => there.has(id))],
        removedEdits: [...removedEdits, ...(isUnmade ? removedChain : [])],
    };
}

/** The disk of one register. It outlives every window. A write takes time, may fail, and the power may go before or after it. */
export class SimulatedDisk {
    readonly #time: VirtualTime;
    readonly #memory = new MemoryDatabase();
    readonly #writeMs: number;
    readonly #faults: DiskFault[] = [];
    /** Changes happen in the order asked, whichever window asks. */
    #last: Promise<unknown> = Promise.resolve();
    failures = 0;

    constructor(time: VirtualTime, writeMs: number) {
        this.#time = time;
        this.#writeMs = writeMs;
    }

    /** The write after `skip` others fails. */
    arm(problem: StorageProblem["kind"], skip: number): void {
        this.#faults.push({ problem, left: skip });
    }

    calm(): void {
        this.#faults.length = 0;
    }

    /** How many edits each partition holds. */
    waiting(): Promise<ReadonlyMap<string, number>> {
        return this.#memory.waiting();
    }

    /** The disk as one window sees it. */
    of(life: Life, listener: DiskListener): Database {
        return {
            partition: (key) => this.#partition(key, life, listener),
            waiting: async () => {
                await life.point();
                return this.#memory.waiting();
            },
            close: () => undefined,
        };
    }

    #partition(key: string, life: Life, listener: DiskListener): Partition {
        const partition = this.#memory.partition(key);
        return {
            load: async () => {
                await life.point();
                return this.#inTurn(life, 1, () => partition.load());
            },
            change: async (change) => {
                listener.asked(key, change);
                await life.point();
                const kept = await this.#inTurn(life, this.#writeMs, async () => {
                    const problem = this.#takeFault();
                    if (problem) return { ok: false, problem: { kind: problem } } as const;
                    listener.kept(key, await withoutGone(change, partition));
                    return partition.change(change);
                });
                await life.point();
                return kept;
            },
            forgetReadings: async (keep) => {
                await life.point();
                await this.#inTurn(life, this.#writeMs, () => partition.forgetReadings(keep));
                await life.point();
            },
        };
    }

    // A window that dies while its write waits for its turn has not written.
    async #inTurn<Value>(life: Life, ms: number, work: () => Promise<Value>): Promise<Value> {
        const before = this.#last;
        const done = (async () => {
            await before;
            await this.#time.sleep(ms);
            return life.dead ? null : { value: await work() };
        })();
        this.#last = done.catch(() => undefined);
        const result = await done;
        return result ? result.value : new Promise<Value>(() => undefined);
    }

    #takeFault(): StorageProblem["kind"] | null {
        const fault = this.#faults[0];
        if (!fault) return null;
        fault.left -= 1;
        if (fault.left >= 0) return null;
        this.#faults.shift();
        this.failures += 1;
        return fault.problem;
    }
}
