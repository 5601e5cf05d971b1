import type { Clock } from "../Model/Clock";
import { SHOWN_AFTER_MS } from "./lateArrival";

/** Which edits were sent and are still in the outbox: even without an answer they may have arrived, or may yet. */
export class SentEdits {
    readonly #clock: Clock;
    readonly #sentAt = new Map<string, number>();

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** These edits are about to be sent, or may have been by another session. */
    note(ids: readonly string[]): void {
        for (const id of ids) this.#sentAt.set(id, this.#clock.now());
    }

    /** The edit has left the outbox. */
    forget(id: string): void {
        this.#sentAt.delete(id);
    }

    /** True for an edit that was sent in this session, or may have been in one before. */
    mayHaveArrived(id: string): boolean {
        return this.#sentAt.has(id);
    }

    /** Milliseconds for which what was read does not tell yet whether an edit that was sent without an answer has arrived. */
    mayArriveForMs(id: string): number {
        const sentAt = this.#sentAt.get(id) ?? -Infinity;
        return Math.max(0, SHOWN_AFTER_MS - Math.abs(this.#clock.now() - sentAt));
    }
}
