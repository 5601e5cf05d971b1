import { openDB } from "idb";
import type { IDBPDatabase } from "idb";
import { success } from "../../../DataService/api";
import type { StoredChange, StoredContent } from "../../../DataService/Sync/ports/Database";

const EMPTY: StoredContent = { plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 0 };

/** Everything in one record, as it is kept first: simple, whole, and written anew for each edit. */
export class OneRecord {
    readonly #connection: IDBPDatabase;
    #content = EMPTY;

    private constructor(connection: IDBPDatabase) {
        this.#connection = connection;
    }

    static async open(name: string): Promise<OneRecord> {
        const upgrade = (database: IDBPDatabase): void => void database.createObjectStore("all");
        return new OneRecord(await openDB(name, 1, { upgrade }));
    }

    async load(): Promise<StoredContent> {
        this.#content = ((await this.#connection.get("all", "all")) as StoredContent | undefined) ?? EMPTY;
        return this.#content;
    }

    /** Adds tasks and edits; the benches ask for no more. As durable as the register's own. */
    async change({ tasks = [], edits = [], plan }: StoredChange): Promise<ReturnType<typeof success<void>>> {
        const { tasks: knownTasks, edits: knownEdits } = this.#content;
        this.#content = {
            ...this.#content,
            tasks: [...knownTasks, ...tasks],
            edits: [...knownEdits, ...edits],
            plan: plan ?? this.#content.plan,
        };
        const transaction = this.#connection.transaction("all", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(this.#content, "all"), transaction.done]);
        return success(undefined);
    }
}
