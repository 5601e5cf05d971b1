/** The instant (ms since 1970) at which clocks in a zone show a time, some days from the day that `nowMs` is there. */
export function storeTime(nowMs: number, zone: string, days: number, time: string): number {
    const today = wallClock(nowMs, zone);
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    const wanted = Date.UTC(today.year, today.month - 1, today.day + days, hours, minutes);
    const guess = wanted - offsetMs(wanted, zone);
    return wanted - offsetMs(guess, zone);
}

interface WallClock {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
}

function wallClock(ms: number, zone: string): WallClock {
    const format = formatFor(zone);
    const parts = new Map(format.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
    const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return {
        year: read("year"),
        month: read("month"),
        day: read("day"),
        hour: read("hour"),
        minute: read("minute"),
        second: read("second"),
    };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow; a seed needs it hundreds of times. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone);
    if (known) return known;
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    formats.set(timeZone, format);
    return format;
}

function offsetMs(ms: number, zone: string): number {
    const shown = wallClock(ms, zone);
    const asUtc = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second);
    return asUtc - Math.floor(ms / 1000) * 1000;
}
