/**
 * The order hint that puts an item between two neighbours, as Planner wants it written: `<previous> <next>!`. A neighbour
 * that does not exist is left out.
 */
export function hintBetween(previous: string | undefined, next: string | undefined): string {
    return `${previous ?? ""} ${next ?? ""}!`;
}

/** Ordinal comparison of order hints, for sort. */
export function compareHints(left: string, right: string): number {
    if (left === right) return 0;
    return left < right ? -1 : 1;
}
