import type { Clock } from "../../../DataService/api";

interface Timer {
    readonly at: number;
    readonly action: () => void;
}

/** Turns of the event loop without work after which nothing is left to do: a body is read in a few of them. */
const QUIET_TURNS = 4;

/**
 * A clock that moves only when it is told to. It waits for real work (an answer of the emulator, a write to a disk) that
 * was announced with `during`, so that a virtual hour takes as long as the work in it.
 */
export class VirtualTime implements Clock {
    #now: number;
    #timers: readonly Timer[] = [];
    readonly #turn: () => Promise<void>;
    readonly #underWay = new Set<Promise<unknown>>();

    /** `turn` lets everything run that is ready to. */
    constructor(turn: () => Promise<void>, now = "2026-11-23T09:00:00Z") {
        this.#turn = turn;
        this.#now = Date.parse(now);
    }

    now(): number {
        return this.#now;
    }

    elapsed(): number {
        return this.#now;
    }

    after(delayMs: number, action: () => void): () => void {
        const timer = { at: this.#now + delayMs, action };
        const later = this.#timers.findIndex(({ at }) => at > timer.at);
        this.#timers = later < 0 ? [...this.#timers, timer] : this.#timers.toSpliced(later, 0, timer);
        return () => {
            this.#timers = this.#timers.filter((other) => other !== timer);
        };
    }

    /** Resolves after `delayMs` of virtual time. */
    wait(delayMs: number): Promise<void> {
        return new Promise((resolve) => this.after(delayMs, resolve));
    }

    /** Time stands still until `work`, which takes real time, has ended. */
    async during<Value>(work: Promise<Value>): Promise<Value> {
        this.#underWay.add(work);
        try {
            return await work;
        } finally {
            this.#underWay.delete(work);
        }
    }

    /** Waits until everything waits for time to pass. */
    async rest(): Promise<void> {
        for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
            await this.#turn();
            if (this.#underWay.size === 0) continue;
            await Promise.allSettled(this.#underWay);
            quiet = -1;
        }
    }

    /** Lets time pass; timers go off in order, each after everything before it has come to rest. */
    async pass(ms: number): Promise<void> {
        const end = this.#now + ms;
        await this.rest();
        while (await this.#step(end));
        this.#now = end;
    }

    /** Lets as much time pass as `work` needs. Throws when it waits for something other than time. */
    async until<Value>(work: Promise<Value>): Promise<Value> {
        const state = { isOver: false };
        const end = (): void => {
            state.isOver = true;
        };
        work.then(end, end);
        await this.rest();
        while (!state.isOver) {
            if (!(await this.#step(Infinity))) throw new Error("Could not go on: no timer is set.");
        }
        return work;
    }

    async #step(end: number): Promise<boolean> {
        const [next, ...others] = this.#timers;
        if (!next || next.at > end) return false;
        this.#timers = others;
        this.#now = next.at;
        next.action();
        await this.rest();
        return true;
    }
}
