import type { DataServiceParts } from "../../DataService/api";

type Windows = Required<Pick<DataServiceParts, "lock" | "neighbours">>;

/** The windows of one register's browser: the first to open holds the lock, and each hears what another tells. */
export class RegisterWindows {
    readonly #waiting: ((hasWaited: boolean) => void)[] = [];
    readonly #listeners = new Set<() => void>();
    /** What one tells now reaches no other. */
    areDeaf = false;

    /** What a new window shares with the others. */
    open(): Windows {
        let own: (() => void) | null = null;
        return {
            lock: { acquire: (_name, begin) => Promise.resolve(this.#acquire(begin)) },
            neighbours: {
                tell: () => {
                    if (this.areDeaf) return;
                    const others = [...this.#listeners].filter((one) => one !== own);
                    for (const listener of others) queueMicrotask(listener);
                },
                listen: (listener) => {
                    own = listener;
                    this.#listeners.add(listener);
                    return () => this.#listeners.delete(listener);
                },
            },
        };
    }

    #acquire(begin: (hasWaited: boolean) => void): () => void {
        this.#waiting.push(begin);
        if (this.#waiting.length === 1) begin(false);
        return () => {
            const index = this.#waiting.indexOf(begin);
            if (index < 0) return;
            this.#waiting.splice(index, 1);
            if (index === 0) this.#waiting[0]?.(true);
        };
    }
}
