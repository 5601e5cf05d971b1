/** Rows of a group from `from` up to, not with, `to`. */
export interface Range {
    readonly from: number;
    readonly to: number;
}

/** The rows that a group has in the page. */
export interface RowsThere {
    readonly count: number;
    /** Whether one of them shows the task at this place. */
    readonly isThere: (place: number) => boolean;
}

/**
 * What to draw of a range when at most so many rows are to get another task: it is cut where rows are missing at its ends, and the
 * rows that are left over stay where they are meanwhile, which costs nothing. A range that lacks rows in its midst stays whole.
 */
export function affordableRange(wanted: Range, rows: RowsThere, most: number): Range {
    const range = cut(wanted, countMissing(wanted, rows) - most, rows);
    return filled(kept(range, wanted, rows), wanted, rows);
}

/** How many tasks of a range no row shows. */
export function countMissing({ from, to }: Range, { isThere }: RowsThere): number {
    let missing = 0;
    for (let place = from; place < to; place += 1) if (!isThere(place)) missing += 1;
    return missing;
}

function cut(wanted: Range, excess: number, { isThere }: RowsThere): Range {
    let { from, to } = wanted;
    let left = excess;
    for (; left > 0 && !isThere(to - 1); left -= 1) to -= 1;
    for (; left > 0 && !isThere(from); left -= 1) from += 1;
    return { from, to };
}

function kept(range: Range, wanted: Range, { count, isThere }: RowsThere): Range {
    let { from, to } = range;
    if (to < wanted.to) while (to - from < count && isThere(from - 1)) from -= 1;
    if (from > wanted.from) while (to - from < count && isThere(to)) to += 1;
    return { from, to };
}

/** To take rows away and make them anew for the next look would cost more than to fill them now. */
function filled(range: Range, wanted: Range, { count }: RowsThere): Range {
    const to = Math.max(range.to, Math.min(wanted.to, range.from + count));
    return { from: Math.min(range.from, Math.max(wanted.from, to - count)), to };
}
