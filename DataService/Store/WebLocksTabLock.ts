import type { TabLock } from "../Sync/ports/TabLock";

/** One window of a register at a time, through the browser's Web Locks. */
export class WebLocksTabLock implements TabLock {
    readonly #locks: LockManager;

    constructor(locks: LockManager) {
        this.#locks = locks;
    }

    acquire(name: string, begin: () => void): () => void {
        const waiting = new AbortController();
        let release: () => void = () => undefined;
        const held = new Promise<void>((resolve) => {
            release = resolve;
        });
        const granted = (): Promise<void> => {
            begin();
            return held;
        };
        // Rejects only when aborted while waiting, which is what letting go means then.
        this.#locks.request(name, { signal: waiting.signal }, granted).catch(() => undefined);
        return () => {
            waiting.abort();
            release();
        };
    }
}
