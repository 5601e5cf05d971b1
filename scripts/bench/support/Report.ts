/** One measured thing, and the same thing measured beside it. */
export interface Row {
    readonly what: string;
    /** A number with its unit, as it stands in the table. */
    readonly ours: number;
    readonly unit: string;
    /** The same of the alternative; missing: it has no such thing. */
    readonly beside?: number;
    /** What the number must be. Only counts have a bar; a time never fails. */
    readonly bar?: Bar;
}

/** What a count must be. */
export interface Bar {
    readonly text: string;
    readonly holds: boolean;
}

/** What a bench found. */
export interface Report {
    readonly title: string;
    /** What the alternative is. */
    readonly beside: string;
    readonly rows: readonly Row[];
    /** What a reader of the numbers should know. */
    readonly notes: readonly string[];
}

/** A bar that a number must not pass. */
export function atMost(most: number, value: number): Bar {
    return { text: `at most ${most}`, holds: value <= most };
}

/** A bar that a number must meet. */
export function exactly(wanted: number, value: number): Bar {
    return { text: `${wanted}`, holds: value === wanted };
}
