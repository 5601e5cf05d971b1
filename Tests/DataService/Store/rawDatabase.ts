import { openDB } from "idb";
import type { IDBPDatabase } from "idb";

/** A record as it lies in a table, whatever it is. */
export interface RawRow {
    readonly partition: string;
    readonly id: unknown;
    readonly value: unknown;
}

/** Does something with a database as any page of the origin could, past all code of the register. */
export async function withRaw<Value>(name: string, work: (database: IDBPDatabase) => Promise<Value>): Promise<Value> {
    const database = await openDB(name);
    try {
        return await work(database);
    } finally {
        database.close();
    }
}

/** Everything that lies in a table. */
export function rawRows(name: string, table: string): Promise<unknown[]> {
    return withRaw(name, (database) => database.getAll(table));
}

/** Puts records into a table. */
export function putRaw(name: string, table: string, rows: readonly RawRow[]): Promise<void> {
    return withRaw(name, async (database) => {
        for (const row of rows) await database.put(table, row);
    });
}

/** Resolves once `isTrue`; a spec that waits for ever fails by the time limit of Jasmine. */
export async function until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1));
}
