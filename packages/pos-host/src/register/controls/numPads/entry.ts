/** What may be keyed in. Entries hold a point as decimal separator whatever the culture shows. */
export interface EntryRules {
    readonly letters: boolean;
    /** Decimals allowed; letters ignore it. */
    readonly decimals: number;
    readonly maxLength: number;
}

/** Letters, digits and signs of an article number or search text. */
export const textRules: EntryRules = { letters: true, decimals: 0, maxLength: 100 };

/** A signed number with at most `decimals` decimals. */
export function numericRules(decimals: number): EntryRules {
    return { letters: false, decimals, maxLength: 15 };
}

/** The entry after one more key; unchanged when the key does not fit. The key "-" turns the sign of a number. */
export function appendKey(entry: string, key: string, rules: EntryRules): string {
    if (rules.letters) return entry.length < rules.maxLength ? entry + key : entry;
    if (key === "-") return entry.startsWith("-") ? entry.slice(1) : `-${entry}`;
    if (key === "." || key === ",") return appendPoint(entry, rules);
    return /^[0-9]$/.test(key) ? appendDigit(entry, key, rules) : entry;
}

/** A pasted or typed text as an entry: the keys that fit, in order. */
export function entryOf(text: string, rules: EntryRules): string {
    if (rules.letters) return text.slice(0, rules.maxLength);
    return Array.from(text).reduce((entry, key) => appendKey(entry, key, rules), "");
}

/** The number an entry stands for; nothing keyed in is 0. */
export function numberOf(entry: string): number {
    const value = Number(entry);
    return Number.isFinite(value) ? value : 0;
}

/** Splits the "3*ABC" of the transaction pad: three of ABC. Without a count the quantity is absent. */
export function splitQuantity(entry: string): { value: string; quantity?: number } {
    const [, count, value] = /^(\d+(?:\.\d+)?)\*(.+)$/.exec(entry) ?? [];
    return count === undefined || value === undefined ? { value: entry } : { value, quantity: Number(count) };
}

function appendPoint(entry: string, rules: EntryRules): string {
    if (rules.decimals === 0 || entry.includes(".")) return entry;
    return entry === "" || entry === "-" ? `${entry}0.` : `${entry}.`;
}

function appendDigit(entry: string, digit: string, rules: EntryRules): string {
    const decimals = entry.includes(".") ? entry.length - entry.indexOf(".") - 1 : -1;
    if (decimals >= rules.decimals && decimals >= 0) return entry;
    if (entry.length >= rules.maxLength) return entry;
    return entry === "0" || entry === "-0" ? entry.slice(0, -1) + digit : entry + digit;
}
