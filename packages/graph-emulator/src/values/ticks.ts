const TICKS_PER_MS = 10_000n;
const TICKS_PER_SECOND = 10_000_000n;
const TICKS_AT_1970 = 621_355_968_000_000_000n;
const INT64_MAX = 9_223_372_036_854_775_807n;

/** Ticks (100 ns since the year 1) of a time in milliseconds since 1970. */
export function ticksOfMs(ms: number): bigint {
    return BigInt(Math.floor(ms)) * TICKS_PER_MS + TICKS_AT_1970;
}

/** A service-made instant: UTC with seven fractional digits, `2026-11-24T08:00:00.0748226Z`. */
export function formatTicks(ticks: bigint): string {
    const since1970 = ticks - TICKS_AT_1970;
    const seconds = new Date(Number(since1970 / TICKS_PER_MS)).toISOString().slice(0, 19);
    return `${seconds}.${(since1970 % TICKS_PER_SECOND).toString().padStart(7, "0")}Z`;
}

/** The hint that the service gives when the client sends none: it falls as time goes, so newer sorts first (observed). */
export function defaultOrderHint(ticks: bigint): string {
    return (INT64_MAX - ticks).toString();
}

const DATE_FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/;

/** A DateTimeOffset as the client sent it, in UTC as the service answers it; undefined when it is not one. */
export function toUtcText(text: string): string | undefined {
    if (!DATE_FORM.test(text)) return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : utcText(ms);
}

/** An instant without needless fractional digits: `2026-11-24T08:00:00Z`. */
export function utcText(ms: number): string {
    return new Date(ms).toISOString().replace(/\.?0*Z$/, "Z");
}
