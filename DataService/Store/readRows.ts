import { isOfTransaction, readLeniently, Unreadable } from "./readLeniently";
import { TABLES } from "./schema";
import type { Connection, TableName } from "./schema";

/** Where a record lies. */
export interface Place {
    readonly table: TableName;
    readonly key: IDBValidKey;
    /** The browser says that it will never give the record back. */
    readonly isLost: boolean;
}

/** What a partition holds, as it came from the disk: nothing is known of the records yet. */
export interface ReadRows {
    readonly rows: Readonly<Record<TableName, readonly unknown[]>>;
    /** Where records lie that the browser could not give back. */
    readonly unreadable: readonly Place[];
}

/** Reads the records of a range of keys. Rejects when not even their keys can be read, or the connection is lost. */
export async function readRows(connection: Connection, range: IDBKeyRange): Promise<ReadRows> {
    try {
        return { rows: await readTogether(connection, range), unreadable: [] };
    } catch (error) {
        if (isOfTransaction(error)) throw error;
        return readOneByOne(connection, range);
    }
}

async function readTogether(connection: Connection, range: IDBKeyRange): Promise<ReadRows["rows"]> {
    const transaction = connection.transaction(TABLES);
    transaction.done.catch(() => undefined);
    const [plans, tasks, details, edits, aliases] = await Promise.all([
        transaction.objectStore("plans").getAll(range),
        transaction.objectStore("tasks").getAll(range),
        transaction.objectStore("details").getAll(range),
        transaction.objectStore("edits").getAll(range),
        transaction.objectStore("aliases").getAll(range),
    ]);
    return { plans, tasks, details, edits, aliases };
}

// One bad record makes `getAll` fail for its whole table.
async function readOneByOne(connection: Connection, range: IDBKeyRange): Promise<ReadRows> {
    const rows: Record<TableName, unknown[]> = { plans: [], tasks: [], details: [], edits: [], aliases: [] };
    const unreadable: Place[] = [];
    const transaction = connection.transaction(TABLES);
    transaction.done.catch(() => undefined);
    for (const table of TABLES) {
        const store = transaction.objectStore(table);
        for (const key of await store.getAllKeys(range)) {
            const row = await readLeniently(store, key);
            if (row instanceof Unreadable) unreadable.push({ table, key, isLost: row.isLost });
            else rows[table].push(row);
        }
    }
    return { rows, unreadable };
}
