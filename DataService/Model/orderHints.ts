/**
 * The hint that asks Planner for a place between two neighbours, by their hints; null at an end of the list. A neighbour that is
 * a wish itself may be named too: Planner resolves what is nested (Microsoft Graph, "Using order hints in Planner").
 */
export function orderHintBetween(before: string | null, after: string | null): string {
    return `${before ?? ""} ${after ?? ""}!`;
}

/**
 * Orders hints as the board does: as text, by character codes. A wish (`a b!`) that Planner has not resolved yet stands right
 * after what it names first, or before what it names last.
 */
export function compareOrderHints(left: string, right: string): number {
    const [a, b] = [placeOf(left), placeOf(right)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
}

/** A text that sorts where the wish will be: just after its left neighbour, or else just before its right one. */
function placeOf(hint: string): string {
    if (!hint.endsWith("!")) return hint;
    const inner = hint.slice(0, -1);
    const gap = gapOf(inner);
    const [before, after] = [inner.slice(0, gap), inner.slice(gap + 1)];
    if (before !== "") return `${placeOf(before)}\u0001`;
    return after === "" ? "" : justBelow(placeOf(after));
}

function justBelow(place: string): string {
    const last = place.length - 1;
    return `${place.slice(0, last)}${String.fromCharCode(place.charCodeAt(last) - 1)}\uffff`;
}

// Both neighbours may be wishes with a gap of their own: the one that counts is where all wishes to the left are closed.
function gapOf(inner: string): number {
    let open = 0;
    for (let at = inner.length - 1; at >= 0; at -= 1) {
        if (inner[at] === "!") open += 1;
        else if (inner[at] === " ") {
            if (open === 0) return at;
            open -= 1;
        }
    }
    return inner.length;
}
