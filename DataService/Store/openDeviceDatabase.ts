import type { Database } from "../Sync/ports/Database";
import { IndexedDbDatabase } from "./IndexedDbDatabase";
import { BrokenDatabase } from "./BrokenDatabase";

/** The register's own store. Where the browser has none, tasks can still be read, but no edit is taken. */
export async function openDeviceDatabase(): Promise<Database> {
    try {
        return await IndexedDbDatabase.open();
    } catch {
        return new BrokenDatabase();
    }
}
