import { ticksOfMs } from "../values/ticks";

/** The time from outside, and instants that never repeat. */
export class Clock {
    readonly #now: () => number;
    #lastTicks = 0n;

    constructor(now: () => number) {
        this.#now = now;
    }

    /** Milliseconds since 1970. */
    nowMs(): number {
        return this.#now();
    }

    /** Ticks of now; at least one later than the last time asked, so that creation order can be told from it. */
    nextTicks(): bigint {
        const now = ticksOfMs(this.#now());
        this.#lastTicks = now > this.#lastTicks ? now : this.#lastTicks + 1n;
        return this.#lastTicks;
    }
}
