import type { IDBPTransaction } from "idb";
import { TABLES } from "./schema";
import type { Connection, Schema, TableName } from "./schema";

/** A transaction that may write to every table. */
export type WriteTransaction = IDBPTransaction<Schema, (TableName | "damaged")[], "readwrite">;

const EVERY_TABLE: (TableName | "damaged")[] = [...TABLES, "damaged"];

/** Does `work` wholly or not at all; with `strict` it lies on the disk when the promise resolves. Rejects with the cause. */
export async function commit(
    connection: Connection,
    durability: "strict" | "relaxed",
    work: (transaction: WriteTransaction) => Promise<unknown>,
): Promise<void> {
    const transaction = connection.transaction(EVERY_TABLE, "readwrite", { durability });
    transaction.done.catch(() => undefined);
    try {
        await work(transaction);
        await transaction.done;
    } catch (error) {
        // Of a transaction that was aborted its requests only say that it was; the transaction itself says why.
        const cause: unknown = transaction.error ?? error;
        abort(transaction);
        throw cause;
    }
}

/** True when the browser gives the register no more room. */
export function isQuotaError(error: unknown): boolean {
    return error instanceof Error && error.name === "QuotaExceededError";
}

// What was asked before a request failed at once would else be kept, as half a change.
function abort(transaction: WriteTransaction): void {
    try {
        transaction.abort();
    } catch {
        // It is over already.
    }
}
