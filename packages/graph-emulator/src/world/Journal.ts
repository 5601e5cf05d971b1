import type { EtagType } from "../values/etag";
import type { Entity } from "./Entity";

/** What an entity was before a change; undefined: it was not there. */
export interface Undo {
    /** Number of the change; all that one request did shares it. */
    readonly change: number;
    readonly atMs: number;
    readonly kind: EtagType;
    readonly id: string;
    readonly before: Entity<object> | undefined;
}

/** How far a read lags behind: by time, by accepted changes, or by the greater of both. */
export interface Lag {
    readonly ms: number;
    readonly changes: number;
}

/** At least this many undo steps are remembered; up to twice as many are kept. */
const REMEMBERED = 2000;

/** Remembers what the latest changes undid, so that a read can be answered as the world was. */
export class Journal {
    readonly #now: () => number;
    #change = 0;
    #atMs = -Infinity;
    #steps: Undo[] = [];

    /** Takes the time in ms since 1970. */
    constructor(now: () => number) {
        this.#now = now;
    }

    /** A new change begins; what is noted from now on belongs to it and to this moment. */
    open(): void {
        this.#change += 1;
        this.#atMs = this.#now();
    }

    /** Notes what is about to change. Values are replaced, never altered, so the entity's own is enough. */
    note(kind: EtagType, id: string, entity: Entity<object> | undefined): void {
        const before = entity && { ...entity, changedAt: { ...entity.changedAt } };
        this.#steps.push({ change: this.#change, atMs: this.#atMs, kind, id, before });
        if (this.#steps.length > 2 * REMEMBERED) this.#steps = this.#steps.slice(-REMEMBERED);
    }

    /** What to undo to see the world as a replica that lags shows it, latest first. */
    undoOf(lag: Lag): Undo[] {
        const since = this.#now() - lag.ms;
        const numbers = [...new Set(this.#steps.map((step) => step.change))].slice(-lag.changes);
        const fromChange = lag.changes === 0 ? Infinity : (numbers[0] ?? Infinity);
        return this.#steps.filter((step) => step.atMs > since || step.change >= fromChange).reverse();
    }
}
