import type { Clock } from "../Model/Clock";
import type { Database, Partition } from "../Sync/ports/Database";
import { commit } from "./commit";
import { DeviceConnection } from "./DeviceConnection";
import { IndexedDbPartition, rangeOf } from "./IndexedDbPartition";
import { OUTBOX_TABLES } from "./schema";
import type { Connection } from "./schema";

/**
 * Keeps everything in the browser's IndexedDB, until it is removed. Records that cannot be used lie in its table
 * `damaged`, where the developer tools of the browser show them (Application, IndexedDB, store-tasks).
 */
export class IndexedDbDatabase implements Database {
    readonly #connection: DeviceConnection;
    readonly #clock: Clock;

    private constructor(connection: DeviceConnection, clock: Clock) {
        this.#connection = connection;
        this.#clock = clock;
    }

    /**
     * Rejects with `VersionError` when the database is of a newer version than this code knows, `TimeoutError` when the
     * browser did not open it in time, and anything else when this browser keeps nothing. Nothing is removed then.
     */
    static async open(clock: Clock, name = "store-tasks"): Promise<IndexedDbDatabase> {
        return new IndexedDbDatabase(await DeviceConnection.open(name, clock), clock);
    }

    partition(key: string): Partition {
        return new IndexedDbPartition(this.#connection, key, this.#clock);
    }

    async waiting(): Promise<ReadonlyMap<string, number>> {
        const counts = new Map<string, number>();
        try {
            const keys = await this.#connection.run((connection) => connection.getAllKeys("edits"));
            for (const [key] of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
        } catch {
            // Other workers' edits are where they were; their number is not known.
        }
        return counts;
    }

    async adopt(from: string, to: string): Promise<void> {
        try {
            await this.#connection.run((connection) => moveDoings(connection, from, to));
        } catch {
            // They stay where they are, and are found the next time.
        }
    }

    close(): void {
        this.#connection.close();
    }
}

async function moveDoings(connection: Connection, from: string, to: string): Promise<void> {
    const [first] = await connection.getAllKeys("edits", rangeOf(from), 1);
    if (first === undefined) return;
    await commit(connection, "strict", async (transaction) => {
        for (const table of OUTBOX_TABLES) {
            const store = transaction.objectStore(table);
            for (const row of await store.getAll(rangeOf(from))) await store.put({ ...row, partition: to });
            await store.delete(rangeOf(from));
        }
    });
}
