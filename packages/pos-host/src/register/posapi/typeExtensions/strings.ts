const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || text.trim() === "";

function compare(left: string, right: string, ignoreCase = false): number {
    const [first, second] = ignoreCase ? [left.toLowerCase(), right.toLowerCase()] : [left, right];
    return first < second ? -1 : Number(first > second);
}

/** Puts parameters at `{0}`, `{1}`, ...; a place without parameter stays as it is. */
function format(text: string, ...parameters: readonly unknown[]): string {
    return text.replace(/\{(\d+)\}/g, (place, index: string) => {
        const value = parameters[Number(index)];
        return value === undefined || value === null ? place : (value as { toString(): string }).toString();
    });
}

/** `StringExtensions` of `PosApi/TypeExtensions`. */
export const stringExtensions = {
    EMPTY: "",
    NEW_LINE: "\n",
    isEmpty: (text: string | null | undefined): boolean => text === null || text === undefined || text === "",
    isEmptyOrWhitespace: isBlank,
    isNullOrWhitespace: isBlank,
    padLeft: (text: string, fill: string, length: number): string => text.padStart(length, fill),
    padRight: (text: string, fill: string, length: number): string => text.padEnd(length, fill),
    format,
    compare,
    replaceAll: (text: string, find: string, replacement: string): string => text.split(find).join(replacement),
    cleanUri: (uri: string): string => uri.trim().replace(/\/+$/, ""),
    beginsWith: (text: string, start: string, ignoreCase = false): boolean =>
        ignoreCase ? text.toLowerCase().startsWith(start.toLowerCase()) : text.startsWith(start),
    endsWith: (text: string, end: string, ignoreCase = false): boolean =>
        ignoreCase ? text.toLowerCase().endsWith(end.toLowerCase()) : text.endsWith(end),
    formattedJoin: (template: string, separator: string, ...parts: readonly string[]): string =>
        parts.map((part) => format(template, part)).join(separator),
};
