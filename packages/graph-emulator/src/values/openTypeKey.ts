const ENCODED: readonly (readonly [string, string])[] = [
    ["%", "%25"],
    [".", "%2E"],
    [":", "%3A"],
    ["@", "%40"],
    ["#", "%23"],
];

/** The key under which a URL stands among a task's references: five characters are encoded, slashes stay (documented). */
export function encodeReferenceKey(url: string): string {
    return ENCODED.reduce((text, [plain, code]) => text.replaceAll(plain, code), url);
}

/** The URL behind a reference key, or undefined when the key holds a character that had to be encoded. */
export function decodeReferenceKey(key: string): string | undefined {
    if (/[.:@#]/.test(key) || /%(?![0-9A-Fa-f]{2})/.test(key)) return undefined;
    return ENCODED.toReversed().reduce((text, [plain, code]) => text.replace(new RegExp(code, "gi"), plain), key);
}
