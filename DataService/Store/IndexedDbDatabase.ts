import { openDB } from "idb";
import type { IDBPDatabase, IDBPTransaction } from "idb";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { Database, Partition, StoredChange, StoredContent } from "../Sync/ports/Database";
import { wholeChange } from "../Sync/ports/wholeChange";
import type { WholeChange } from "../Sync/ports/wholeChange";
import { READING_TABLES, SCHEMA_VERSION, TABLES, upgrade } from "./schema";
import type { Schema, TableName } from "./schema";

type WriteTransaction = IDBPTransaction<Schema, TableName[], "readwrite">;

/** Keeps everything in the browser's IndexedDB, until it is removed. */
export class IndexedDbDatabase implements Database {
    readonly #connection: IDBPDatabase<Schema>;

    private constructor(connection: IDBPDatabase<Schema>) {
        this.#connection = connection;
    }

    /** Rejects when this browser keeps nothing, or holds a newer version than this code knows. */
    static async open(name = "store-tasks"): Promise<IndexedDbDatabase> {
        const connection = await openDB<Schema>(name, SCHEMA_VERSION, {
            upgrade,
            // A newer version of the package wants to upgrade; holding on would keep it waiting for ever.
            blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
        });
        return new IndexedDbDatabase(connection);
    }

    partition(key: string): Partition {
        return new IndexedDbPartition(this.#connection, key);
    }

    async waiting(): Promise<ReadonlyMap<string, number>> {
        const counts = new Map<string, number>();
        for (const [key] of await this.#connection.getAllKeys("edits")) counts.set(key, (counts.get(key) ?? 0) + 1);
        return counts;
    }

    close(): void {
        this.#connection.close();
    }
}

class IndexedDbPartition implements Partition {
    readonly #connection: IDBPDatabase<Schema>;
    readonly #key: string;

    constructor(connection: IDBPDatabase<Schema>, key: string) {
        this.#connection = connection;
        this.#key = key;
    }

    async load(): Promise<StoredContent> {
        const transaction = this.#connection.transaction(TABLES);
        const all = this.#all();
        const [plans, tasks, details, edits, aliases] = await Promise.all([
            transaction.objectStore("plans").getAll(all),
            transaction.objectStore("tasks").getAll(all),
            transaction.objectStore("details").getAll(all),
            transaction.objectStore("edits").getAll(all),
            transaction.objectStore("aliases").getAll(all),
        ]);
        return {
            plan: plans[0]?.value ?? null,
            tasks: tasks.map(({ value }) => value),
            details: details.map(({ value }) => value),
            edits: edits.map(({ value }) => value).sort((a, b) => a.sequence - b.sequence),
            aliases: aliases.map(({ value }) => value),
            damaged: 0,
        };
    }

    async change(asked: StoredChange): Promise<Result<void, StorageProblem>> {
        const change = wholeChange(asked);
        const touchesOutbox = [...change.edits, ...change.removedEdits, ...change.aliases].length > 0;
        try {
            const transaction = this.#begin(touchesOutbox ? "strict" : "relaxed");
            await Promise.all([
                ...this.#put(change, transaction),
                ...this.#remove(change, transaction),
                transaction.done,
            ]);
            return success(undefined);
        } catch (error) {
            return failure({ kind: isQuotaError(error) ? "storageFull" : "storageBroken" });
        }
    }

    async forgetReadings(): Promise<void> {
        const transaction = this.#begin("strict");
        const edits = await transaction.objectStore("edits").count(this.#all());
        const emptied: readonly TableName[] = edits > 0 ? READING_TABLES : [...READING_TABLES, "aliases"];
        const deletions = emptied.map((table) => transaction.objectStore(table).delete(this.#all()));
        await Promise.all([...deletions, transaction.done]);
    }

    #begin(durability: "strict" | "relaxed"): WriteTransaction {
        return this.#connection.transaction([...TABLES], "readwrite", { durability });
    }

    #put(change: WholeChange, transaction: WriteTransaction): Promise<unknown>[] {
        const put = (table: TableName, id: string, value: Schema[TableName]["value"]["value"]): Promise<unknown> =>
            transaction.objectStore(table).put({ partition: this.#key, id, value } as Schema[TableName]["value"]);
        return [
            ...(change.plan ? [put("plans", "plan", change.plan)] : []),
            ...change.tasks.map((known) => put("tasks", known.task.id, known)),
            ...change.details.map((details) => put("details", details.id, details)),
            ...change.edits.map((edit) => put("edits", edit.id, edit)),
            ...change.aliases.map((alias) => put("aliases", alias.screenId, alias)),
        ];
    }

    #remove(change: WholeChange, transaction: WriteTransaction): Promise<void>[] {
        return [
            ...change.removedTasks.map((id) => transaction.objectStore("tasks").delete([this.#key, id])),
            ...change.removedTasks.map((id) => transaction.objectStore("details").delete([this.#key, id])),
            ...change.removedEdits.map((id) => transaction.objectStore("edits").delete([this.#key, id])),
        ];
    }

    #all(): IDBKeyRange {
        // An array sorts after every text, so this covers each id of the partition and nothing else.
        return IDBKeyRange.bound([this.#key], [this.#key, []]);
    }
}

function isQuotaError(error: unknown): boolean {
    return error instanceof DOMException && error.name === "QuotaExceededError";
}
