import type { Clock } from "../Model/Clock";
import type { Database } from "../Sync/ports/Database";
import { BrokenDatabase } from "./BrokenDatabase";
import type { BrokenReason } from "./BrokenDatabase";
import { IndexedDbDatabase } from "./IndexedDbDatabase";

/** What opening the register's own store needs. */
export interface DeviceDatabaseParts {
    /** Times the waiting for a browser that does not answer, or does not tidy up. */
    readonly clock: Clock;
    /** Asks the browser not to remove the store when the disk gets full. What it answers makes no difference. */
    readonly askToPersist?: () => Promise<unknown>;
    readonly name?: string;
}

/**
 * The register's own store. Where it cannot be used a `BrokenDatabase` stands in, which says why; nothing that lies in the
 * store is touched then. Never rejects, and takes five seconds at most.
 */
export async function openDeviceDatabase(parts: DeviceDatabaseParts): Promise<Database> {
    const { clock, askToPersist = () => navigator.storage.persist(), name } = parts;
    try {
        const database = await IndexedDbDatabase.open(clock, name);
        void ask(askToPersist);
        return database;
    } catch (error) {
        return new BrokenDatabase(reasonOf(error));
    }
}

async function ask(askToPersist: () => Promise<unknown>): Promise<void> {
    try {
        await askToPersist();
    } catch {
        // Pages without a secure origin, and old browsers, have nothing to ask.
    }
}

function reasonOf(error: unknown): BrokenReason {
    const name = error instanceof Error ? error.name : "";
    if (name === "VersionError") return "newerVersion";
    return name === "TimeoutError" ? "noAnswer" : "unavailable";
}
