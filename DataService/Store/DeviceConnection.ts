import { openDB } from "idb";
import type { Clock } from "../Model/Clock";
import { SCHEMA_VERSION, upgrade } from "./schema";
import type { Connection, Schema, UpgradeTransaction } from "./schema";

/** How long the browser may take to open the database. */
const OPEN_LIMIT_MS = 5000;

/**
 * The connection to the register's database. Does what is asked one after the other, so that what has to be tried twice
 * keeps its place, and opens again when the browser has closed the connection in between.
 */
export class DeviceConnection {
    readonly #name: string;
    readonly #clock: Clock;
    #current: Connection | null = null;
    #last: Promise<unknown> = Promise.resolve();
    #closed = false;

    private constructor(name: string, clock: Clock) {
        this.#name = name;
        this.#clock = clock;
    }

    /**
     * Rejects with `VersionError` when the database is of a newer version than this code knows, `TimeoutError` when the
     * browser did not open it in time, and anything else when this browser keeps nothing.
     */
    static async open(name: string, clock: Clock): Promise<DeviceConnection> {
        const connection = new DeviceConnection(name, clock);
        await connection.#connect();
        return connection;
    }

    /** Does `work` after all that was asked before. When the connection was lost `work` is done again, from its beginning. */
    run<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value> {
        if (this.#closed) return Promise.reject(new Error("The database is closed."));
        const done = this.#last.then(() => this.#attempt(work));
        this.#last = done.catch(() => undefined);
        return done;
    }

    /** Closes as soon as all that was asked before is done. */
    close(): void {
        this.#closed = true;
        void this.#last.then(() => this.#current?.close());
    }

    async #attempt<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value> {
        const connection = this.#current ?? (await this.#connect());
        try {
            return await work(connection);
        } catch (error) {
            if (!this.#isLost(connection, error)) throw error;
            return work(await this.#connect());
        }
    }

    #isLost(connection: Connection, error: unknown): boolean {
        return this.#current !== connection || (error instanceof Error && error.name === "InvalidStateError");
    }

    async #connect(): Promise<Connection> {
        const forget = (): void => {
            this.#current = null;
        };
        const opening = openDB<Schema>(this.#name, SCHEMA_VERSION, {
            upgrade: (database, oldVersion, _newVersion, transaction) => {
                transaction.done.catch(() => undefined);
                upgrade(database, oldVersion, transaction).catch(() => abort(transaction));
            },
            // A newer version of the package wants to upgrade; holding on would keep it waiting for ever.
            blocking: (_current, _blocked, event) => {
                (event.target as IDBDatabase).close();
                forget();
            },
            terminated: forget,
        });
        this.#current = await inTime(opening, this.#clock);
        return this.#current;
    }
}

/** What is opened, or a `TimeoutError` when it took too long. What opens after that is closed, so that it blocks nobody. */
function inTime(opening: Promise<Connection>, clock: Clock): Promise<Connection> {
    return new Promise((resolve, reject) => {
        const cancel = clock.after(OPEN_LIMIT_MS, () => {
            const message = `The browser did not open its database within ${OPEN_LIMIT_MS} ms.`;
            reject(new DOMException(message, "TimeoutError"));
            opening.then((late) => late.close()).catch(() => undefined);
        });
        opening.then(resolve, reject).finally(cancel);
    });
}

function abort(transaction: UpgradeTransaction): void {
    try {
        transaction.abort();
    } catch {
        // The browser has done so already.
    }
}
