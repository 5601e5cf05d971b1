import type { Clock } from "../../DataService/api";

interface Timer {
    readonly at: number;
    readonly action: () => void;
}

/** A clock that stands still until a spec moves it. */
export class VirtualClock implements Clock {
    #now: number;
    #elapsed = 0;
    #timers: readonly Timer[] = [];
    readonly #idle: () => Promise<void>;

    /** `idle` waits until all that was set off has come to rest; it is called before and after each timer. */
    constructor(now: Date | string = "2026-11-23T09:00:00Z", idle: () => Promise<void> = turnOfEventLoop) {
        this.#now = new Date(now).getTime();
        this.#idle = idle;
    }

    now(): number {
        return this.#now;
    }

    elapsed(): number {
        return this.#elapsed;
    }

    after(delayMs: number, action: () => void): () => void {
        const timer = { at: this.#now + delayMs, action };
        this.#timers = [...this.#timers, timer].sort((a, b) => a.at - b.at);
        return () => {
            this.#timers = this.#timers.filter((other) => other !== timer);
        };
    }

    /** Milliseconds from now until each timer that is set. */
    get timers(): readonly number[] {
        return this.#timers.map(({ at }) => at - this.#now);
    }

    /** Somebody sets the clock forward, or back where `ms` is less than 0. Timers go off when they would have. */
    setForward(ms: number): void {
        this.#now += ms;
        this.#timers = this.#timers.map((timer) => ({ ...timer, at: timer.at + ms }));
    }

    /** Lets time pass; timers go off in order, each after everything before it has come to rest. */
    async pass(ms: number): Promise<void> {
        const end = this.#now + ms;
        await this.#idle();
        for (let timer = this.#timers[0]; timer && timer.at <= end; timer = this.#timers[0]) {
            this.#timers = this.#timers.slice(1);
            this.#moveTo(timer.at);
            timer.action();
            await this.#idle();
        }
        this.#moveTo(end);
    }

    #moveTo(at: number): void {
        this.#elapsed += at - this.#now;
        this.#now = at;
    }
}

/** Lets everything run that is ready to. */
export function turnOfEventLoop(): Promise<void> {
    return new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            channel.port1.close();
            resolve();
        };
        channel.port2.postMessage(null);
    });
}
