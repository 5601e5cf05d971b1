const LOWEST = 34;
const HIGHEST = 126;
const KEPT_LENGTH = 14;

/** A hint as the service keeps it, or why it could not be understood. */
export type OrderHintResult = { readonly kind: "value"; readonly value: string } | { readonly kind: "invalid" };

const INVALID: OrderHintResult = { kind: "invalid" };

/**
 * Turns a client's hint, `<previous> <next>!`, into a short value that sorts between its neighbours (ordinal).
 * Hints may be nested: each neighbour may itself be a hint. A value without a space or `!` is a stored value sent back: invalid.
 * `first` is the value for `" !"`, the first item of an empty list.
 */
export function resolveOrderHint(hint: string, first: () => string): OrderHintResult {
    const left: string[] = [];
    let current = "";
    let resolved = false;
    for (const char of hint) {
        if (char === " ") {
            left.push(current);
            current = "";
            resolved = false;
        } else if (char === "!") {
            const value = valueBetween(left.pop(), current, first);
            if (value === undefined) return INVALID;
            current = value;
            resolved = true;
        } else if (resolved || !isHintCharacter(char)) {
            return INVALID;
        } else {
            current += char;
        }
    }
    return resolved && left.length === 0 ? { kind: "value", value: current } : INVALID;
}

function valueBetween(previous: string | undefined, next: string, first: () => string): string | undefined {
    if (previous === undefined) return undefined;
    if (previous === "" && next === "") return first();
    if (next === "") return justAfter(previous);
    if (previous === "") return justBefore(next);
    return between(previous, next);
}

function isHintCharacter(char: string): boolean {
    const code = char.charCodeAt(0);
    return char.length === 1 && code >= LOWEST && code <= HIGHEST;
}

/** Keeps the front of the neighbour and lowers one character, as stored values of the service look (observed `85752723360752+`). */
function justBefore(next: string): string {
    for (let place = Math.min(KEPT_LENGTH, next.length - 1); place >= 0; place--) {
        const code = next.charCodeAt(place);
        if (code > LOWEST + 1) return next.slice(0, place) + middle(LOWEST, code);
    }
    return between("", next) ?? next;
}

function justAfter(previous: string): string {
    for (let place = Math.min(KEPT_LENGTH, previous.length - 1); place >= 0; place--) {
        const code = previous.charCodeAt(place);
        if (code < HIGHEST - 1) return previous.slice(0, place) + middle(code, HIGHEST);
    }
    return previous + middle(LOWEST, HIGHEST);
}

/** A text strictly between two others; undefined when there is none. Never ends in the lowest character, so there always is one next time. */
function between(previous: string, next: string): string | undefined {
    if (previous >= next) return undefined;
    let front = "";
    for (let place = 0; place < next.length; place++) {
        const low = place < previous.length ? previous.charCodeAt(place) : LOWEST - 1;
        const high = next.charCodeAt(place);
        if (low === high) {
            front += next.charAt(place);
        } else if (high - Math.max(low, LOWEST) > 1) {
            return front + middle(Math.max(low, LOWEST), high);
        } else if (low >= LOWEST) {
            return previous.slice(0, place + 1) + after(previous.slice(place + 1));
        } else if (high > LOWEST) {
            return front + String.fromCharCode(LOWEST) + middle(LOWEST, HIGHEST);
        } else {
            front += next.charAt(place);
        }
    }
    return undefined;
}

/** Something greater than the given rest, with no upper neighbour to mind. */
function after(rest: string): string {
    for (let place = 0; place < rest.length; place++) {
        const code = rest.charCodeAt(place);
        if (code < HIGHEST - 1) return rest.slice(0, place) + middle(code, HIGHEST);
    }
    return rest + middle(LOWEST, HIGHEST);
}

function middle(low: number, high: number): string {
    return String.fromCharCode(Math.floor((low + high) / 2));
}
