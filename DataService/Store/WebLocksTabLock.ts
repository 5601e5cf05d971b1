import type { TabLock } from "../Sync/ports/TabLock";

/** One window of a register at a time, through the browser's Web Locks. */
export class WebLocksTabLock implements TabLock {
    readonly #locks: LockManager;

    constructor(locks: LockManager) {
        this.#locks = locks;
    }

    async acquire(name: string, begin: (hasWaited: boolean) => void): Promise<() => void> {
        const hold = new Hold();
        const isFree = await new Promise<boolean>((resolve) => {
            const asked = this.#locks.request(name, { ifAvailable: true }, (lock) => {
                resolve(lock !== null);
                return lock ? hold.ended : undefined;
            });
            // A page from a file may have no locks; it has no second window to fear either.
            asked.catch(() => resolve(true));
        });
        if (isFree) begin(false);
        else this.#wait(name, hold, begin);
        return () => hold.end();
    }

    #wait(name: string, hold: Hold, begin: (hasWaited: boolean) => void): void {
        const granted = (): Promise<void> => {
            begin(true);
            return hold.ended;
        };
        // Rejects only when aborted while waiting, which is what letting go means then.
        this.#locks.request(name, { signal: hold.signal }, granted).catch(() => undefined);
    }
}

/** How long a window holds a lock, or waits for it. */
class Hold {
    readonly #ending = new AbortController();
    readonly ended = new Promise<void>((resolve) => {
        this.signal.addEventListener("abort", () => resolve());
    });

    get signal(): AbortSignal {
        return this.#ending.signal;
    }

    end(): void {
        this.#ending.abort();
    }
}
