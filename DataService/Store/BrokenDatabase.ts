import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { Database, Partition, StoredChange, StoredContent } from "../Sync/ports/Database";

/** Stands in where the browser keeps nothing, as some private windows do. It takes no edit, since it could lose it. */
export class BrokenDatabase implements Database {
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
        return { plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 0 };
    }

    async change({ edits }: StoredChange): Promise<Result<void, StorageProblem>> {
        return edits ? failure({ kind: "storageBroken" }) : success(undefined);
    }

    async forgetReadings(): Promise<void> {
        // Nothing was kept.
    }
}
