import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import { THIS_WORKER } from "../Model/Task";
import type { StoredAlias, StoredDetails, StoredEdit, StoredPlan } from "../Sync/ports/Database";
import type { KnownTask } from "../Sync/ports/PlannerGateway";

/**
 * Version of the schema below. What needs a new one: a table, a field that older records lack, and a new kind of edit,
 * which older code would set aside as damaged. A new version gets a line in `UPGRADES`, and a fixture beside its spec.
 */
export const SCHEMA_VERSION = 4;

/** A record, and the partition it belongs to. Keys are `[partition, id of the record]`. */
export interface Row<Value> {
    readonly partition: string;
    readonly id: string;
    readonly value: Value;
}

/** A record that was not as it should be: kept for support, looked at by nobody else. */
export interface DamagedRow {
    readonly partition: string;
    readonly table: TableName;
    /** When it was set aside, in milliseconds since 1970 by the register's clock. */
    readonly at: number;
    readonly id: unknown;
    /** As it lay in its table; null when the browser has lost it. */
    readonly row: unknown;
}

interface Table<Value> {
    key: [string, string];
    value: Row<Value>;
}

/** What the register's database holds. */
export interface Schema extends DBSchema {
    plans: Table<StoredPlan>;
    tasks: Table<KnownTask>;
    details: Table<StoredDetails>;
    edits: Table<StoredEdit>;
    aliases: Table<StoredAlias>;
    /** Keys are numbers that the browser counts up. */
    damaged: { key: number; value: DamagedRow };
}

/** The tables of what was read from Planner; they can be read again. */
export const READING_TABLES = ["plans", "tasks", "details"] as const;
/** The tables of what people did here; nothing else in the world knows it. */
export const OUTBOX_TABLES = ["edits", "aliases"] as const;
/** Every table of partitions. */
export const TABLES = [...READING_TABLES, ...OUTBOX_TABLES] as const;
/** The name of a table of partitions. */
export type TableName = (typeof TABLES)[number];

/** An open database. */
export type Connection = IDBPDatabase<Schema>;
/** The transaction in which a database comes to a newer version. */
export type UpgradeTransaction = IDBPTransaction<Schema, (TableName | "damaged")[], "versionchange">;

/**
 * Brings a database of `oldVersion` (0: new) to `SCHEMA_VERSION`, one version after the other. When a step fails nothing
 * happens at all: the database stays as it was, with every edit, and cannot be opened by this version.
 */
export async function upgrade(
    database: Connection,
    oldVersion: number,
    transaction: UpgradeTransaction,
): Promise<void> {
    for (const step of UPGRADES.slice(oldVersion)) await step(database, transaction);
}

type Step = (database: Connection, transaction: UpgradeTransaction) => void | Promise<void>;

/** What version 1 did not write. */
const LATER_FIELDS = { lastSentAt: null, alreadyThere: [] };

/** The step at index n leads from version n to n + 1. A step that shipped is never changed again. */
const UPGRADES: readonly Step[] = [
    (database) => {
        for (const table of ["plans", "tasks", "details", "edits", "aliases"] as const)
            database.createObjectStore(table, { keyPath: ["partition", "id"] });
    },
    async (database, transaction) => {
        database.createObjectStore("damaged", { autoIncrement: true });
        await changeEdits(transaction, (edit) => ({ ...LATER_FIELDS, ...edit }));
    },
    // Start dates, labels, links, and lines that are added, removed and moved: edits that version 2 does not know.
    () => undefined,
    // Sign-in names leave the disk. What was read comes again; who made an edit is the worker whose partition it is.
    async (_database, transaction) => {
        await Promise.all(READING_TABLES.map((table) => transaction.objectStore(table).clear()));
        await changeEdits(transaction, (edit) =>
            isSignInName(edit["madeBy"]) ? { ...edit, madeBy: THIS_WORKER } : edit,
        );
    },
];

/** An edit as an earlier version wrote it, or damage made it. */
type OldEdit = Readonly<Record<string, unknown>>;

function isSignInName(name: unknown): boolean {
    return typeof name === "string" && name.includes("@");
}

/** Changes each edit. What is no edit at all stays for the next `load` to set aside. */
async function changeEdits(transaction: UpgradeTransaction, change: (edit: OldEdit) => OldEdit): Promise<void> {
    const edits = transaction.objectStore("edits");
    for (const row of await edits.getAll()) {
        const value: unknown = row.value;
        if (typeof value === "object" && value !== null)
            await edits.put({ ...row, value: change({ ...value }) as unknown as StoredEdit });
    }
}
