import { ticksOfMs } from "../values/ticks";

/** The service's clock, and instants that never repeat. */
export interface Clock {
    /** What the clock shows, in ms since 1970. */
    nowMs(): number;
    /** The time as it is, in ms since 1970, even when the clock is off. */
    trueMs(): number;
    /** Ticks of now; at least one later than the last time asked, so that creation order can be told from it. */
    nextTicks(): bigint;
}

/** A clock that shows the time from outside. */
export class TrueClock implements Clock {
    readonly #now: () => number;
    #lastTicks = 0n;

    constructor(now: () => number) {
        this.#now = now;
    }

    nowMs(): number {
        return this.#now();
    }

    trueMs(): number {
        return this.#now();
    }

    nextTicks(): bigint {
        const now = ticksOfMs(this.#now());
        this.#lastTicks = now > this.#lastTicks ? now : this.#lastTicks + 1n;
        return this.#lastTicks;
    }
}

/** The same clock, off by this many ms: it shows later times when positive. */
export function skewed(clock: Clock, ms: number): Clock {
    const ticks = ticksOfMs(ms) - ticksOfMs(0);
    return {
        nowMs: () => clock.nowMs() + ms,
        trueMs: () => clock.trueMs(),
        nextTicks: () => clock.nextTicks() + ticks,
    };
}
