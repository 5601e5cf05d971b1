import type { RawRow } from "../rawDatabase";

/** A database as a version of the register left it. It is never changed: registers in the field hold it. */
export interface StoredFixture {
    readonly version: number;
    /** Tables and how their keys are made. */
    readonly tables: Readonly<Record<string, IDBObjectStoreParameters>>;
    readonly rows: Readonly<Record<string, readonly RawRow[]>>;
    /** What the edits of this version lack, by today's understanding. */
    readonly lacks: Readonly<Record<string, unknown>>;
}
