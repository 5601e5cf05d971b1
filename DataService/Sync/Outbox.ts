import type { Clock } from "../Model/Clock";
import type { StoredEdit } from "./ports/Database";
import type { SentEdits } from "./SentEdits";

/** The edits of one worker that Planner has not accepted, in memory. */
export class Outbox {
    readonly #clock: Clock;
    readonly #sent: SentEdits;
    #edits: readonly StoredEdit[] = [];
    #lastSequence = 0;
    #version = 0;

    constructor(clock: Clock, sent: SentEdits) {
        this.#clock = clock;
        this.#sent = sent;
    }

    /** Edits that wait or were refused, oldest first. */
    get edits(): readonly StoredEdit[] {
        return this.#edits;
    }

    /** Grows with every change. */
    get version(): number {
        return this.#version;
    }

    /** The edit, while it is here. */
    find(id: string): StoredEdit | undefined {
        return this.#edits.find((stored) => stored.id === id);
    }

    /** True while the edit is here. */
    holds(id: string): boolean {
        return this.find(id) !== undefined;
    }

    /**
     * Sequence numbers for `count` new edits, so that edits written down at the same moment keep their order. They begin with
     * the register's clock, so that those of two windows come in the order in which people made them.
     */
    takeSequences(count: number): number {
        const last = Math.max(this.#lastSequence, this.#edits.at(-1)?.sequence ?? 0);
        const first = Math.max(last + 1, this.#clock.now() * 1000);
        this.#lastSequence = first + count - 1;
        return first;
    }

    /** Puts edits and removes others. What is put replaces what has the same id. */
    change(put: readonly StoredEdit[], removed: readonly string[]): void {
        if (put.length === 0 && removed.length === 0) return;
        this.#version += 1;
        const edits = new Map(this.#edits.map((edit) => [edit.id, edit]));
        for (const edit of put) edits.set(edit.id, edit);
        for (const id of removed) {
            edits.delete(id);
            this.#sent.forget(id);
        }
        this.#edits = [...edits.values()].sort(bySequence);
    }

    /** Forgets them all; on the disk they stay. */
    clear(): void {
        this.#edits = [];
    }
}

// Two windows may have taken the same number; their order must be the same every time.
function bySequence(a: StoredEdit, b: StoredEdit): number {
    return a.sequence - b.sequence || (a.id < b.id ? -1 : 1);
}
