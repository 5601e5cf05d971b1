import { unwrap } from "idb";

/** Stands for a record that the browser could not give back. */
export class Unreadable {
    /** The browser says that it never will. */
    readonly isLost: boolean;

    constructor(isLost: boolean) {
        this.isLost = isLost;
    }
}

interface Readable<Key> {
    get(key: Key): Promise<unknown>;
}

/** Reads one record. Where the browser cannot, an `Unreadable` comes back and a transaction that only reads goes on. */
export async function readLeniently<Key>(table: Readable<Key>, key: Key): Promise<unknown> {
    try {
        const read = table.get(key);
        unwrap(read).addEventListener("error", (event) => {
            // Else the browser gives up the whole transaction.
            event.preventDefault();
            event.stopPropagation();
        });
        return await read;
    } catch (error) {
        if (isOfTransaction(error)) throw error;
        // Chromium's word for a record whose file is gone, "considered irrecoverable"; all else may be better tomorrow.
        return new Unreadable(error instanceof Error && error.name === "NotReadableError");
    }
}

/** True when a transaction or its connection is over, which says nothing of the record that was asked for. */
export function isOfTransaction(error: unknown): boolean {
    return (
        error instanceof Error && ["AbortError", "InvalidStateError", "TransactionInactiveError"].includes(error.name)
    );
}
