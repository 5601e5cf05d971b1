/** Where the time comes from, so that a spec can state a whole afternoon. */
export interface Clock {
    /** Now, in milliseconds since 1970-01-01T00:00Z. */
    now(): number;
    /**
     * Milliseconds since some moment: for how long something takes or is ago. Nobody can set it, and it may stand still
     * while the machine sleeps.
     */
    elapsed(): number;
    /** Calls `action` once after `delayMs`. The returned function cancels it. */
    after(delayMs: number, action: () => void): () => void;
}

/** A number in [0, 1). Jitter and identifiers come from here. */
export type Random = () => number;
