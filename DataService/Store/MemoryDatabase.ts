import { success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type {
    Database,
    KeptReadings,
    Partition,
    StoredAlias,
    StoredChange,
    StoredContent,
    StoredDetails,
    StoredEdit,
    StoredPlan,
} from "../Sync/ports/Database";
import { wholeChange } from "../Sync/ports/wholeChange";
import type { WholeChange } from "../Sync/ports/wholeChange";
import type { KnownTask } from "../Sync/ports/PlannerGateway";
import { spareAliases } from "./spareAliases";

/** Keeps everything as long as the object lives. Partitions taken from it stay the same until then. */
export class MemoryDatabase implements Database {
    readonly #partitions = new Map<string, MemoryPartition>();

    partition(key: string): Partition {
        const known = this.#partitions.get(key) ?? new MemoryPartition();
        this.#partitions.set(key, known);
        return known;
    }

    async waiting(): Promise<ReadonlyMap<string, number>> {
        const counts = [...this.#partitions].map(([key, { edits }]) => [key, edits] as const);
        return new Map(counts.filter(([, edits]) => edits > 0));
    }

    close(): void {
        // Nothing is open; what a later session of the same process asks for is still there.
    }
}

class MemoryPartition implements Partition {
    #plan: StoredPlan | null = null;
    readonly #tasks = new Map<string, KnownTask>();
    readonly #details = new Map<string, StoredDetails>();
    readonly #edits = new Map<string, StoredEdit>();
    readonly #aliases = new Map<string, StoredAlias>();

    get edits(): number {
        return this.#edits.size;
    }

    async load(): Promise<StoredContent> {
        return {
            plan: this.#plan,
            tasks: [...this.#tasks.values()],
            details: [...this.#details.values()],
            edits: [...this.#edits.values()].sort((a, b) => a.sequence - b.sequence),
            aliases: [...this.#aliases.values()],
            damaged: 0,
        };
    }

    async change(asked: StoredChange): Promise<Result<void, StorageProblem>> {
        const change = wholeChange(asked);
        for (const id of change.removedTasks) this.#removeTask(id);
        if (change.plan) this.#plan = change.plan;
        for (const known of change.tasks) this.#tasks.set(known.task.id, known);
        for (const details of change.details) this.#details.set(details.id, details);
        this.#changeEdits(change);
        for (const alias of change.aliases) this.#aliases.set(alias.screenId, alias);
        return success(undefined);
    }

    async forgetReadings(keep?: KeptReadings): Promise<void> {
        this.#plan = null;
        this.#tasks.clear();
        this.#details.clear();
        const spare = spareAliases([...this.#aliases.values()], [...this.#edits.values()], keep);
        for (const id of spare) this.#aliases.delete(id);
    }

    #changeEdits({ edits, changedEdits, removedEdits, removedChain }: WholeChange): void {
        for (const edit of edits) this.#edits.set(edit.id, edit);
        for (const edit of changedEdits) if (this.#edits.has(edit.id)) this.#edits.set(edit.id, edit);
        const chain = this.#isUnmade(removedChain[0] ?? "") ? removedChain : [];
        for (const id of [...removedEdits, ...chain]) this.#edits.delete(id);
    }

    #isUnmade(createId: string): boolean {
        const create = this.#edits.get(createId);
        return create !== undefined && !this.#aliases.has(create.edit.taskId);
    }

    #removeTask(id: string): void {
        this.#tasks.delete(id);
        this.#details.delete(id);
    }
}
