import type { Database, Partition, StoredChange } from "../../../DataService/Sync/ports/Database";
import type { VirtualTime } from "./VirtualTime";

/** A database that time waits for, and that tells what it is asked to keep. */
export class WatchedDatabase implements Database {
    readonly #database: Database;
    readonly #time: VirtualTime;
    readonly #note: (change: StoredChange) => void;

    constructor(database: Database, time: VirtualTime, note: (change: StoredChange) => void = () => undefined) {
        this.#database = database;
        this.#time = time;
        this.#note = note;
    }

    partition(key: string): Partition {
        const partition = this.#database.partition(key);
        const time = this.#time;
        return {
            load: () => time.during(partition.load()),
            change: (change) => {
                this.#note(change);
                return time.during(partition.change(change));
            },
            forgetReadings: (keep) => time.during(partition.forgetReadings(keep)),
        };
    }

    waiting(): ReturnType<Database["waiting"]> {
        return this.#time.during(this.#database.waiting());
    }

    close(): void {
        this.#database.close();
    }
}
