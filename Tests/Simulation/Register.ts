import type { RegisterSetup } from "./History";
import { Line } from "./Network";
import { RegisterClock } from "./RegisterClock";
import { SharedChannel } from "./SharedChannel";
import { SharedLock } from "./SharedLock";
import { SimulatedDisk } from "./SimulatedDisk";
import { StaleReads } from "./StaleReads";
import type { Store } from "./Store";
import { Window } from "./Window";

/** One register of the store: a disk and a line that outlive its windows, and who is signed on. */
export class Register {
    readonly disk: SimulatedDisk;
    readonly clock: RegisterClock;
    readonly lock = new SharedLock();
    readonly channel: SharedChannel;
    readonly line: Line;
    readonly stale = new StaleReads();
    signedOutUntil = -Infinity;
    tokenTakesMs = 0;
    worker: string;
    readonly #windows: [Window | null, Window | null] = [null, null];
    #opened = 0;

    constructor(
        readonly store: Store,
        readonly index: number,
        readonly setup: RegisterSetup,
        worker: string,
    ) {
        const { time, truth, ledger, tally, seed } = store;
        this.worker = worker;
        this.clock = new RegisterClock(time, setup.skewMs);
        this.channel = new SharedChannel(time);
        this.disk = new SimulatedDisk(time, setup.diskMs);
        const { seesDate } = setup;
        this.line = new Line({ time, truth, ledger, tally, seesDate, stale: this.stale, seed: seed * 31 + index });
    }

    /** The window, if it is open. */
    window(which: number): Window | null {
        const window = this.#windows[which === 0 ? 0 : 1];
        return window && !window.over ? window : null;
    }

    get windows(): readonly Window[] {
        return [0, 1].flatMap((which) => this.window(which) ?? []);
    }

    /** The window, opened for the worker of the register when it was closed. */
    opened(which: number): Window {
        const open = this.window(which);
        if (open) return open;
        this.#opened += 1;
        const seed = this.store.seed * 7919 + this.index * 101 + this.#opened;
        const window = new Window(this, this.worker, seed);
        this.#windows[which === 0 ? 0 : 1] = window;
        window.open();
        return window;
    }

    /** Everybody leaves; then `worker` signs on. Closing that takes longer than POS waits goes on beside. */
    async signOn(worker: string): Promise<void> {
        await this.closeAll();
        this.worker = worker;
        this.opened(0);
    }

    async closeAll(): Promise<void> {
        const open = this.windows;
        for (const window of open) this.store.watch("close", window.close());
        for (let waits = 0; waits < 20 && open.some(({ life }) => !life.dead); waits += 1) {
            await this.store.time.pass(20);
        }
    }

    /** No more faults of any kind. */
    calm(): void {
        this.line.calm();
        this.disk.calm();
        this.stale.end();
        this.signedOutUntil = -Infinity;
        this.tokenTakesMs = 0;
        for (const window of this.windows) window.life.endAfter(null);
    }
}
