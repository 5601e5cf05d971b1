/** Keeps two windows of one register from sending the same edits. */
export interface TabLock {
    /** Calls `begin` once this window may sync, at once or when the other window closes. The returned function lets go. */
    acquire(name: string, begin: () => void): () => void;
}

/** For a register with a single window, and for browsers without Web Locks. */
export const singleTab: TabLock = {
    acquire(_name, begin) {
        begin();
        return () => undefined;
    },
};
