import type { Clock } from "../../DataService/api";
import type { Life } from "./Life";
import type { VirtualTime } from "./VirtualTime";

/** Until the service has told the time, a register's own clock has to be right to ten minutes: README.md, assumption 4. */
export const MOST_SKEW_MS = 9 * 60_000;

/** The clock of a register. It may be wrong, and people set it, for all windows at once. */
export class RegisterClock {
    readonly #time: VirtualTime;
    #aheadMs: number;

    constructor(time: VirtualTime, aheadMs: number) {
        this.#time = time;
        this.#aheadMs = aheadMs;
    }

    /** Sets it forward, or back, but never further off than a register's clock is taken to be. */
    setForward(ms: number): void {
        this.#aheadMs = Math.min(MOST_SKEW_MS, Math.max(-MOST_SKEW_MS, this.#aheadMs + ms));
    }

    /** The clock as one window sees it. */
    of(life: Life): Clock {
        return {
            now: () => this.#time.now + this.#aheadMs,
            elapsed: () => this.#time.now,
            after: (ms, action) => this.#time.after(ms, life.whileAlive(action)),
        };
    }
}
