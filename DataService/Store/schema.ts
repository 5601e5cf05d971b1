import type { DBSchema, IDBPDatabase } from "idb";
import type { StoredAlias, StoredDetails, StoredEdit, StoredPlan } from "../Sync/ports/Database";
import type { KnownTask } from "../Sync/ports/PlannerGateway";

/** Version of the schema below. A new version gets a line in `UPGRADES`; what lies in `edits` must come through. */
export const SCHEMA_VERSION = 1;

/** A record, and the partition it belongs to. Keys are `[partition, id of the record]`. */
export interface Row<Value> {
    readonly partition: string;
    readonly id: string;
    readonly value: Value;
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
}

/** The tables of what was read from Planner; `edits` and `aliases` are what people did here. */
export const READING_TABLES = ["plans", "tasks", "details"] as const;
/** Every table. */
export const TABLES = [...READING_TABLES, "edits", "aliases"] as const;
/** The name of a table. */
export type TableName = (typeof TABLES)[number];

/** Brings a database of `oldVersion` (0: new) to `SCHEMA_VERSION`, one version after the other. */
export function upgrade(database: IDBPDatabase<Schema>, oldVersion: number): void {
    for (const step of UPGRADES.slice(oldVersion)) step(database);
}

/** The step at index n leads from version n to n + 1. */
const UPGRADES: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
    (database) => {
        for (const table of TABLES) database.createObjectStore(table, { keyPath: ["partition", "id"] });
    },
];
