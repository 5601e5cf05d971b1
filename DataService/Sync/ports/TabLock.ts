/** Keeps two windows of one register from sending the same edits. */
export interface TabLock {
    /**
     * Calls `begin` once this window may sync: at once, or (`hasWaited`) when the window that did so closes. Resolves
     * when it is known which, with a function that lets go.
     */
    acquire(name: string, begin: (hasWaited: boolean) => void): Promise<() => void>;
}

/** For a register with a single window, and for browsers without Web Locks. */
export const singleTab: TabLock = {
    acquire(_name, begin) {
        begin(false);
        return Promise.resolve(() => undefined);
    },
};
