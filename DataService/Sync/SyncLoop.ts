import type { Attention } from "../Model/Attention";
import type { Clock, Random } from "../Model/Clock";
import type { SyncStatus } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import { Changing } from "../Model/Watched";
import { faultyTaskMs, IN_USE_MS, nextRoundMs, wakeMs } from "./pace";
import type { RoundResult } from "./syncRound";

/** What a loop needs. */
export interface SyncLoopParts {
    readonly clock: Clock;
    readonly random: Random;
    /** Pushes, then pulls, once. `hasFailed`: so did the round before. */
    readonly round: (hasFailed: boolean) => Promise<RoundResult>;
    /** When Planner was last read completely, in milliseconds since 1970. */
    readonly readAt: () => number | null;
}

/** No timer is set for longer: browsers take a delay that does not fit into 32 bits for none. */
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * The one owner of "when". A round runs, then the next one is set by how it ended; an edit, a wake-up or a person
 * asking brings it forward. Never two rounds at a time.
 *
 *     waiting --(time over, edit, wake, refresh)--> round --> waiting
 *     waiting --(rest)--> resting --(resume)--> waiting
 *                                   stop, from anywhere --> stopped
 */
export class SyncLoop {
    readonly status: Changing<SyncStatus>;
    readonly #parts: SyncLoopParts;
    #attention: Attention = "background";
    #failures = 0;
    #faultyRounds = 0;
    #requests = 1;
    #usedAt = -Infinity;
    #dueAt: number | null = null;
    #cancelTimer: () => void = () => undefined;
    #running: Promise<void> | null = null;
    #anotherWanted = false;
    #wokenMeanwhile = false;
    #state: "idle" | "started" | "resting" | "stopped" = "idle";

    constructor(parts: SyncLoopParts) {
        this.#parts = parts;
        this.status = new Changing<SyncStatus>({ busy: false, readAt: parts.readAt(), problem: null });
    }

    /** Runs the first round at once. */
    start(): void {
        if (this.#state !== "idle") return;
        this.#state = "started";
        void this.refresh();
    }

    /** Another window has synced. */
    follow(): void {
        if (this.#state === "idle") this.#show(false, null);
    }

    /** No timer and no new round after this. */
    stop(): void {
        this.#state = "stopped";
        this.#cancelTimer();
        this.status.set({ busy: false, readAt: null, problem: null });
    }

    /** Runs a round now, or waits for the one that runs. */
    refresh(): Promise<void> {
        if (this.#state !== "started") return Promise.resolve();
        // A person who asks while an attempt is failing means the next one.
        if (this.#running) this.#wokenMeanwhile = true;
        this.#running ??= this.#run();
        return this.#running;
    }

    /** New edits wait. While Planner is out of reach they wait for the next attempt like everything else. */
    editsAdded(): void {
        if (this.#state !== "started") return;
        if (this.#running) this.#anotherWanted = true;
        else if (this.#failures === 0) void this.refresh();
    }

    /** The connection may be back: the next attempt comes within a second where somebody works, within five elsewhere. */
    wake(): void {
        if (this.#state !== "started") return;
        // The attempt under way may be waiting for an answer that the old connection has lost.
        this.#wokenMeanwhile = this.#running !== null;
        if (this.#running) return;
        this.#failures = 0;
        this.#schedule(wakeMs(this.#isInUse(), this.#parts.random()));
    }

    /** No round begins before `resume`. False while one is under way. */
    rest(): boolean {
        if (this.#running) return false;
        if (this.#state === "started") this.#state = "resting";
        this.#cancelTimer();
        return true;
    }

    /** Ends `rest`. */
    resume(): void {
        if (this.#state !== "resting") return;
        this.#state = "started";
        this.wake();
    }

    /** Shows why a person did not get through to Planner outside of a round. */
    tell(problem: Problem): void {
        if (!this.#isStopped()) this.#show(this.status.value.busy, problem);
    }

    setAttention(attention: Attention): void {
        if (attention === "page") this.used();
        if (attention === this.#attention) return;
        this.#attention = attention;
        this.#keepPace();
        // Somebody begins to look: what went wrong before is worth another try.
        if (attention === "page" && this.#hasFailed() && !this.#running) this.wake();
    }

    /** Somebody works with the page. */
    used(): void {
        const wasInUse = this.#isInUse();
        this.#usedAt = this.#parts.clock.now();
        if (!wasInUse) this.#keepPace();
    }

    // What was read before counts: a page is never older than its pace, and one just read is not read again.
    #keepPace(): void {
        if (this.#state !== "started" || this.#running || this.#hasFailed()) return;
        this.#schedule(Math.min(Math.max(0, this.#delay(null) - this.#ageMs()), this.#dueInMs()));
    }

    #isInUse(): boolean {
        return Math.abs(this.#parts.clock.now() - this.#usedAt) < IN_USE_MS;
    }

    async #run(): Promise<void> {
        this.#cancelTimer();
        this.#wokenMeanwhile = false;
        // What a fault in the program leaves behind; the next round may still come through.
        let result: RoundResult = {
            problem: { kind: "unavailable", status: 0 },
            hasFaultyTask: false,
            dueInMs: null,
            requests: null,
        };
        try {
            // Whoever hears of this round and asks for one means this one.
            await Promise.resolve();
            this.#show(true, this.status.value.problem);
            result = await this.#rounds();
        } finally {
            this.#running = null;
            if (!this.#isStopped()) this.#end(result);
        }
    }

    async #rounds(): Promise<RoundResult> {
        let result: RoundResult;
        do {
            this.#anotherWanted = false;
            result = await this.#parts.round(this.#hasFailed());
        } while (this.#wantsAnother(result.problem));
        return result;
    }

    #end({ problem, hasFaultyTask, dueInMs, requests }: RoundResult): void {
        this.#requests = requests ?? this.#requests;
        this.#failures = problem ? this.#failures + 1 : 0;
        this.#faultyRounds = hasFaultyTask ? this.#faultyRounds + 1 : 0;
        const faultyInMs = hasFaultyTask ? faultyTaskMs(this.#faultyRounds, this.#parts.random()) : Infinity;
        const dueMs = Math.min(dueInMs ?? Infinity, faultyInMs);
        // What failed keeps its pace: only after a good round may something come sooner.
        this.#dueAt = problem || dueMs === Infinity ? null : this.#parts.clock.now() + dueMs;
        this.#schedule(Math.min(this.#delay(problem), this.#dueInMs()));
        if (problem && this.#wokenMeanwhile) this.wake();
        this.#show(false, problem);
    }

    #dueInMs(): number {
        return this.#dueAt === null ? Infinity : Math.max(0, this.#dueAt - this.#parts.clock.now());
    }

    #wantsAnother(problem: Problem | null): boolean {
        return this.#anotherWanted && problem === null && !this.#isStopped();
    }

    #hasFailed(): boolean {
        return this.status.value.problem !== null;
    }

    #isStopped(): boolean {
        return this.#state === "stopped";
    }

    #ageMs(): number {
        const { readAt } = this.status.value;
        // A clock that was set back makes nothing younger than new.
        return readAt === null ? Infinity : Math.max(0, this.#parts.clock.now() - readAt);
    }

    #delay(problem: Problem | null): number {
        const requests = this.#isInUse() ? 1 : this.#requests;
        return nextRoundMs({ problem, failures: this.#failures, requests }, this.#attention, this.#parts.random());
    }

    #schedule(delayMs: number): void {
        this.#cancelTimer();
        this.#cancelTimer = this.#parts.clock.after(Math.min(delayMs, LONGEST_WAIT_MS), () => void this.refresh());
    }

    #show(busy: boolean, problem: Problem | null): void {
        this.status.set({ busy, readAt: this.#parts.readAt(), problem });
    }
}
