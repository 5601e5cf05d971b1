import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { Database, Partition, StoredChange, StoredContent } from "../Sync/ports/Database";

/** Why the register's own store cannot be used. */
export type BrokenReason =
    /** A newer version of the package wrote it; this one cannot read it. The newer version will find every edit. */
    | "newerVersion"
    /** The browser did not open it in time: another window holds an older version, or the profile is damaged. */
    | "noAnswer"
    /** The browser keeps nothing, as some private windows do, or failed. */
    | "unavailable";

/**
 * Stands in where the register's own store cannot be used. Tasks can still be read; it takes no edit, since it could lose
 * it, and touches nothing of what lies in the store.
 */
export class BrokenDatabase implements Database {
    readonly reason: BrokenReason;
    readonly problem: StorageProblem = { kind: "storageBroken" };

    constructor(reason: BrokenReason) {
        this.reason = reason;
    }

    partition(_key: string): Partition {
        return new BrokenPartition();
    }

    async waiting(): Promise<ReadonlyMap<string, number>> {
        return new Map();
    }

    close(): void {
        // Nothing was opened.
    }
}

class BrokenPartition implements Partition {
    async load(): Promise<StoredContent> {
        return { plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 0, isUnreadable: true };
    }

    async change({ edits = [] }: StoredChange): Promise<Result<void, StorageProblem>> {
        return edits.length > 0 ? failure({ kind: "storageBroken" }) : success(undefined);
    }

    async forgetReadings(): Promise<void> {
        // Nothing was kept.
    }
}
