import { commit } from "./commit";
import type { WriteTransaction } from "./commit";
import type { Place, ReadRows } from "./readRows";
import { OUTBOX_TABLES, TABLES } from "./schema";
import type { Connection, Row, TableName } from "./schema";
import { fits } from "./storedShapes";

/** What a partition holds, sorted by whether it can be used. */
export interface SortedRows {
    readonly sound: Readonly<Record<TableName, readonly Row<unknown>[]>>;
    /** Records that do not fit: whole, but not as they should be. */
    readonly misfits: readonly Place[];
}

/** Tells the records that can be used from those that cannot. */
export function sortRows({ rows }: ReadRows): SortedRows {
    const sound: Record<TableName, Row<unknown>[]> = { plans: [], tasks: [], details: [], edits: [], aliases: [] };
    const misfits: Place[] = [];
    for (const table of TABLES)
        for (const row of rows[table] as readonly Row<unknown>[])
            if (fits(table, row)) sound[table].push(row);
            else misfits.push({ table, key: [row.partition, row.id], isLost: false });
    return { sound, misfits };
}

/** True for what people did here, which nothing else in the world knows. */
export function isOfOutbox({ table }: Place): boolean {
    return OUTBOX_TABLES.some((one) => one === table);
}

/**
 * Removes the readings among the places, which can be read again, and moves edits and aliases to `damaged`; all or nothing.
 * `at` is now, in milliseconds since 1970.
 */
export function setAside(connection: Connection, places: readonly Place[], at: number): Promise<void> {
    return commit(connection, "strict", async (transaction) => {
        for (const place of places) {
            if (isOfOutbox(place)) await keepForSupport(transaction, place, at);
            await transaction.objectStore(place.table).delete(place.key as [string, string]);
        }
    });
}

async function keepForSupport(transaction: WriteTransaction, { table, key, isLost }: Place, at: number): Promise<void> {
    const [partition, id] = key as [string, string];
    // Asking for a lost record again would make Chromium give up the transaction (observed).
    const row: unknown = isLost ? null : await transaction.objectStore(table).get([partition, id]);
    // Where there is none any more another window was here first.
    if (row !== undefined) await transaction.objectStore("damaged").add({ partition, table, id, at, row });
}
