// Planner keeps links as property names, in which these characters are not allowed. `%` goes first and comes back last.
const ENCODED: readonly (readonly [string, string])[] = [
    ["%", "%25"],
    [".", "%2E"],
    [":", "%3A"],
    ["@", "%40"],
    ["#", "%23"],
];

/** The address behind a key of `plannerTaskDetails.references`. */
export function linkFromKey(key: string): string {
    return [...ENCODED].reverse().reduce((text, [plain, encoded]) => text.replaceAll(encoded, plain), key);
}

/** The key under which Planner keeps the address. */
export function keyFromLink(url: string): string {
    return ENCODED.reduce((text, [plain, encoded]) => text.replaceAll(plain, encoded), url);
}
