import type { Clock } from "../Model/Clock";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type {
    KeptReadings,
    Partition,
    StoredChange,
    StoredContent,
    StoredEdit,
    StoredPlan,
} from "../Sync/ports/Database";
import { wholeChange } from "../Sync/ports/wholeChange";
import type { WholeChange } from "../Sync/ports/wholeChange";
import { commit, isQuotaError } from "./commit";
import type { WriteTransaction } from "./commit";
import type { DeviceConnection } from "./DeviceConnection";
import { readRows } from "./readRows";
import { READING_TABLES } from "./schema";
import type { Connection, Row, Schema, TableName } from "./schema";
import { isOfOutbox, setAside, sortRows } from "./setAside";
import type { SortedRows } from "./setAside";
import { spareAliases } from "./spareAliases";
import { fits } from "./storedShapes";

/**
 * The share of one worker and plan. None of its methods rejects. Edits and aliases come before everything else: what was
 * read from Planner, of any worker, makes room for them.
 *
 * When somebody clears the browser's storage while a session lives, what lay here is gone; the session still has its edits
 * in memory and goes on sending them, and what it changes from then on is kept again. They are not written back from
 * here: another window may have sent them in the meantime.
 */
export class IndexedDbPartition implements Partition {
    readonly #connection: DeviceConnection;
    readonly #key: string;
    readonly #clock: Clock;
    /** Edits are taken only where those from before can be read, else a later one could be sent first. */
    #isReadable = true;
    /**
     * Changes hold only what is new. Once one of them could not be kept, what lies here stays as old as it says, until
     * the next `load`; a mixture would claim to be fresh.
     */
    #keepsReadings = true;
    #hasPlan = false;

    constructor(connection: DeviceConnection, key: string, clock: Clock) {
        this.#connection = connection;
        this.#key = key;
        this.#clock = clock;
    }

    async load(): Promise<StoredContent> {
        try {
            const content = await this.#connection.run((connection) => this.#read(connection));
            this.#isReadable = true;
            this.#keepsReadings = true;
            this.#hasPlan = content.plan !== null;
            return content;
        } catch {
            this.#isReadable = false;
            this.#keepsReadings = false;
            return { plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 1, isUnreadable: true };
        }
    }

    async change(asked: StoredChange): Promise<Result<void, StorageProblem>> {
        const change = wholeChange(asked);
        if (change.edits.length + change.changedEdits.length > 0 && !this.#isReadable)
            return failure({ kind: "storageBroken" });
        // What would be set aside at the next load must not look kept now.
        if (!change.edits.every((edit) => fits("edits", { id: edit.id, value: edit })))
            return failure({ kind: "storageBroken" });
        try {
            await this.#connection.run((connection) => this.#write(connection, change));
            return success(undefined);
        } catch (error) {
            return failure({ kind: isQuotaError(error) ? "storageFull" : "storageBroken" });
        }
    }

    async forgetReadings(keep?: KeptReadings): Promise<void> {
        this.#hasPlan = false;
        try {
            await this.#connection.run((connection) => this.#forget(connection, keep));
        } catch {
            // The next session of this worker reads over it; log-off must not wait for a disk that is broken.
        }
    }

    async #read(connection: Connection): Promise<StoredContent> {
        const read = await readRows(connection, this.#all());
        const { sound, misfits } = sortRows(read);
        // An edit that the browser cannot give back now stays, unless it never will.
        const unreadable = read.unreadable.filter((place) => place.isLost || !isOfOutbox(place));
        const places = [...misfits, ...unreadable];
        // What cannot be set aside today will be at the next load.
        if (places.length > 0) await setAside(connection, places, this.#clock.now()).catch(() => undefined);
        return { ...contentOf(sound), damaged: [...misfits, ...read.unreadable].filter(isOfOutbox).length };
    }

    async #write(connection: Connection, change: WholeChange): Promise<void> {
        if (await this.#commitIfRoom(connection, change)) return;
        this.#keepsReadings = false;
        if (isOfPeople(change)) await this.#writeInsteadOfReadings(connection, change);
    }

    // Chromium gives removed records back to the disk only when it tidies up; removing once more hurries it (observed).
    async #writeInsteadOfReadings(connection: Connection, change: WholeChange): Promise<void> {
        for (const tables of EVICTIONS) {
            const pauses = (await empty(connection, tables)) ? PAUSES_MS : [];
            for (const pauseMs of pauses) {
                if (await this.#commitIfRoom(connection, change)) return;
                await new Promise<void>((resolve) => this.#clock.after(pauseMs, resolve));
                await empty(connection, tables);
            }
        }
        // Nothing is left that could be read again.
        await this.#commit(connection, change);
    }

    async #commitIfRoom(connection: Connection, change: WholeChange): Promise<boolean> {
        try {
            await this.#commit(connection, change);
            return true;
        } catch (error) {
            if (isQuotaError(error)) return false;
            throw error;
        }
    }

    async #commit(connection: Connection, change: WholeChange): Promise<void> {
        await commit(connection, isOfPeople(change) ? "strict" : "relaxed", async (transaction) => {
            const readings = await this.#readingsToKeep(transaction, change);
            const edits = [...change.edits, ...(await this.#stillThere(transaction, change.changedEdits))];
            const removedEdits = [...change.removedEdits, ...(await this.#chainThere(transaction, change))];
            await Promise.all(this.#requests({ ...change, ...readings, edits, removedEdits }, transaction));
        });
        if (change.plan && this.#keepsReadings) this.#hasPlan = true;
    }

    /** None, when the readings that they belong to have gone: another window made room, or somebody cleared the storage. */
    async #readingsToKeep(transaction: WriteTransaction, change: WholeChange): Promise<Readings> {
        const { plan, tasks, details } = change;
        if (!plan && tasks.length === 0 && details.length === 0) return NO_READINGS;
        if (this.#keepsReadings && this.#hasPlan) {
            const key = await transaction.objectStore("plans").getKey([this.#key, "plan"]);
            this.#keepsReadings = key !== undefined;
        }
        return this.#keepsReadings ? { plan, tasks, details } : NO_READINGS;
    }

    async #stillThere(transaction: WriteTransaction, edits: readonly StoredEdit[]): Promise<StoredEdit[]> {
        const store = transaction.objectStore("edits");
        const keys = await Promise.all(edits.map(({ id }) => store.getKey([this.#key, id])));
        return edits.filter((_edit, index) => keys[index] !== undefined);
    }

    async #chainThere(transaction: WriteTransaction, { removedChain }: WholeChange): Promise<readonly string[]> {
        const [first] = removedChain;
        if (first === undefined) return [];
        const create = await transaction.objectStore("edits").get([this.#key, first]);
        if (!create || !fits("edits", create)) return [];
        const alias = await transaction.objectStore("aliases").getKey([this.#key, create.value.edit.taskId]);
        return alias === undefined ? removedChain : [];
    }

    #requests(
        change: Omit<WholeChange, "plan" | "changedEdits" | "removedChain"> & Readings,
        transaction: WriteTransaction,
    ): Promise<unknown>[] {
        const put = async (table: TableName, id: string, value: unknown): Promise<unknown> =>
            transaction.objectStore(table).put({ partition: this.#key, id, value } as Schema[TableName]["value"]);
        const remove = async (table: TableName, id: string): Promise<unknown> =>
            transaction.objectStore(table).delete([this.#key, id]);
        return [
            ...change.removedTasks.map((id) => remove("tasks", id)),
            ...change.removedTasks.map((id) => remove("details", id)),
            ...(change.plan ? [put("plans", "plan", change.plan)] : []),
            ...change.tasks.map((known) => put("tasks", known.task.id, known)),
            ...change.details.map((details) => put("details", details.id, details)),
            ...change.aliases.map((alias) => put("aliases", alias.screenId, alias)),
            ...change.edits.map((edit) => put("edits", edit.id, edit)),
            ...change.removedEdits.map((id) => remove("edits", id)),
        ];
    }

    async #forget(connection: Connection, keep: KeptReadings | undefined): Promise<void> {
        try {
            await this.#forgetAnd(connection, (transaction) => this.#forgetSpareAliases(transaction, keep));
        } catch {
            // An edit that the browser cannot give back may need any alias.
            await this.#forgetAnd(connection, () => Promise.resolve());
        }
    }

    #forgetAnd(connection: Connection, work: (transaction: WriteTransaction) => Promise<void>): Promise<void> {
        return commit(connection, "strict", async (transaction) => {
            await work(transaction);
            await Promise.all(READING_TABLES.map((table) => transaction.objectStore(table).delete(this.#all())));
        });
    }

    async #forgetSpareAliases(transaction: WriteTransaction, keep: KeptReadings | undefined): Promise<void> {
        const store = transaction.objectStore("aliases");
        const [rows, aliasRows] = await Promise.all([
            transaction.objectStore("edits").getAll(this.#all()),
            store.getAll(this.#all()),
        ]);
        // What does not fit is never sent.
        const edits = rows.filter((row) => fits("edits", row)).map(({ value }) => value);
        const aliases = aliasRows.map((row) => (fits("aliases", row) ? row.value : { screenId: row.id }));
        const spare = spareAliases(aliases, edits, keep);
        await Promise.all(spare.map((screenId) => store.delete([this.#key, screenId])));
    }

    #all(): IDBKeyRange {
        return rangeOf(this.#key);
    }
}

/** The keys of a partition's records. */
export function rangeOf(key: string): IDBKeyRange {
    // An array sorts after every text, so this covers each id of the partition and nothing else.
    return IDBKeyRange.bound([key], [key, []]);
}

/** What a change puts that can be read again. */
interface Readings {
    readonly plan: StoredPlan | undefined;
    readonly tasks: WholeChange["tasks"];
    readonly details: WholeChange["details"];
}

/** What makes room for an edit, the least missed first. */
const EVICTIONS: readonly (readonly TableName[])[] = [["details"], ["tasks", "plans"]];

/** How long to wait after each attempt in vain. */
const PAUSES_MS = [100, 100, 200, 300, 500, 800];

const NO_READINGS: Readings = { plan: undefined, tasks: [], details: [] };

function isOfPeople({ edits, changedEdits, removedEdits, removedChain, aliases }: WholeChange): boolean {
    return [edits, changedEdits, removedEdits, removedChain, aliases].some(({ length }) => length > 0);
}

/** Removes every record of the tables, of any partition. False when there was none. */
async function empty(connection: Connection, tables: readonly TableName[]): Promise<boolean> {
    let count = 0;
    await commit(connection, "relaxed", async (transaction) => {
        for (const table of tables) count += await transaction.objectStore(table).count();
        await Promise.all(tables.map((table) => transaction.objectStore(table).clear()));
    });
    return count > 0;
}

function contentOf(sound: SortedRows["sound"]): Omit<StoredContent, "damaged"> {
    const values = <Table extends TableName>(table: Table): Schema[Table]["value"]["value"][] =>
        sound[table].map((row) => (row as Row<Schema[Table]["value"]["value"]>).value);
    return {
        plan: values("plans")[0] ?? null,
        tasks: values("tasks"),
        details: values("details"),
        edits: values("edits").sort((a, b) => a.sequence - b.sequence),
        aliases: values("aliases"),
    };
}
