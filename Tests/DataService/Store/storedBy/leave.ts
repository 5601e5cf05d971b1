import { openDB } from "idb";
import { putRaw } from "../rawDatabase";
import type { StoredFixture } from "./StoredFixture";

/** Makes the database that a version left behind. */
export async function leave(name: string, { version, tables, rows }: StoredFixture): Promise<void> {
    const database = await openDB(name, version, {
        upgrade: (made) => {
            for (const [table, options] of Object.entries(tables)) made.createObjectStore(table, options);
        },
    });
    database.close();
    for (const [table, records] of Object.entries(rows)) await putRaw(name, table, records);
}
