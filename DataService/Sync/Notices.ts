import { callEach } from "../Model/callEach";
import type { Notice } from "../Model/PlanView";
import type { Unsubscribe } from "../Model/Watched";

/** Nobody reads more than these after a while away. */
const MOST_KEPT = 20;

/** Tells notices. While nobody listens they are kept, the newest 20, for who listens next. */
export class Notices {
    readonly #listeners = new Set<(notice: Notice) => void>();
    #untold: readonly Notice[] = [];
    #closed = false;

    tell(notice: Notice): void {
        if (this.#closed) return;
        if (this.#listeners.size === 0) this.#untold = [...this.#untold, notice].slice(-MOST_KEPT);
        callEach(this.#listeners, notice);
    }

    subscribe(listener: (notice: Notice) => void): Unsubscribe {
        this.#listeners.add(listener);
        const untold = this.#untold;
        this.#untold = [];
        for (const notice of untold) callEach([listener], notice);
        return () => this.#listeners.delete(listener);
    }

    /** Forgets notices and listeners. */
    close(): void {
        this.#closed = true;
        this.#untold = [];
        this.#listeners.clear();
    }
}
