import type { Clock } from "../Model/Clock";
import type { TaskChange } from "../Model/mergeEdit";
import { LEAVES_WITHIN_MS, SHOWN_AFTER_MS } from "./lateArrival";
import { touchedParts } from "./touchedParts";

/** Of one part of a task. */
const MOST_REMEMBERED = 10;

/** Which edits were sent and are still in the outbox: even without an answer they may have arrived, or may yet. */
export class SentEdits {
    readonly #clock: Clock;
    readonly #sentAt = new Map<string, number>();
    readonly #attemptedAt = new Map<string, number>();
    readonly #unanswered = new Map<string, readonly Unanswered[]>();

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** These edits are about to be sent, or may have been by another session. */
    note(ids: readonly string[]): void {
        for (const id of ids) this.#sentAt.set(id, this.#clock.elapsed());
    }

    /** These creates are about to be sent, or may have been by another session. */
    noteAttempts(ids: readonly string[]): void {
        for (const id of ids) this.#attemptedAt.set(id, this.#clock.elapsed());
    }

    /** These changes of a task are about to be sent. */
    noteChanges(changes: readonly TaskChange[]): void {
        for (const change of changes) {
            const sent = { change, at: this.#clock.elapsed() };
            this.#keep(change, [...this.#of(change), sent].slice(-MOST_REMEMBERED));
        }
    }

    /** Planner has accepted these changes, so nothing that was sent before them stands there any more. */
    noteAccepted(changes: readonly TaskChange[]): void {
        for (const change of changes) this.#unanswered.delete(keyOf(change));
    }

    /** Planner has not carried these changes out: whoever sets the same values now is somebody else. */
    takeBack(changes: readonly TaskChange[]): void {
        for (const change of changes) {
            const others = this.#of(change).filter((one) => one.change !== change);
            this.#keep(change, others);
        }
    }

    /** Planner holds what this change says, whoever set it: what was sent of the same part long ago does not stand there, nor will it. */
    noteStanding(change: TaskChange): void {
        const recent = this.#of(change).filter(({ at }) => this.#clock.elapsed() - at < SHOWN_AFTER_MS);
        this.#keep(change, recent);
    }

    /** What was sent of the same part of the task without being accepted: it may stand there all the same, although its edit is gone. */
    unanswered(change: TaskChange): readonly TaskChange[] {
        return this.#of(change).map((sent) => sent.change);
    }

    #of(change: TaskChange): readonly Unanswered[] {
        return this.#unanswered.get(keyOf(change)) ?? [];
    }

    #keep(change: TaskChange, unanswered: readonly Unanswered[]): void {
        if (unanswered.length === 0) this.#unanswered.delete(keyOf(change));
        else this.#unanswered.set(keyOf(change), unanswered);
    }

    /** The edit has left the outbox. */
    forget(id: string): void {
        this.#sentAt.delete(id);
        this.#attemptedAt.delete(id);
    }

    /** True for an edit that was sent in this session, or may have been in one before. */
    mayHaveArrived(id: string): boolean {
        return this.#sentAt.has(id);
    }

    /** Milliseconds for which what is read does not tell yet whether an edit that was sent without an answer has arrived. */
    mayArriveForMs(id: string): number {
        return Math.max(0, SHOWN_AFTER_MS - (this.#clock.elapsed() - (this.#sentAt.get(id) ?? -Infinity)));
    }

    /** The same for the task that a create makes, by a reading that begins at `readAt`, by `Clock.elapsed`. */
    mayBeMadeForMs(id: string, readAt: number): number {
        const lastMs = LEAVES_WITHIN_MS + SHOWN_AFTER_MS;
        return Math.max(0, lastMs - (readAt - (this.#attemptedAt.get(id) ?? -Infinity)));
    }
}

/** A value that was sent, and may stand in Planner or not. */
interface Unanswered {
    readonly change: TaskChange;
    /** By `Clock.elapsed`. */
    readonly at: number;
}

function keyOf(change: TaskChange): string {
    return `${change.taskId} ${touchedParts(change).join()}`;
}
