/** Tells instants by the wall clock of one store. */
export class StoreCalendar {
    readonly #zone: string;
    readonly #today: WallClock;
    readonly #offsets = new Map<number, number>();

    /** `nowMs` says which day is today there; `zone` is an IANA name. */
    constructor(nowMs: number, zone: string) {
        this.#zone = zone;
        this.#today = wallClock(nowMs, zone);
    }

    /** The instant (ms since 1970) at which the clocks there show a time, some days from today. */
    instant(days: number, time: string): number {
        const { year, month, day } = this.#today;
        const [hours = 0, minutes = 0] = time.split(":").map(Number);
        const midnight = Date.UTC(year, month - 1, day + days);
        return midnight + (hours * 60 + minutes) * 60_000 - this.#offset(midnight + 12 * 3_600_000);
    }

    /** Clocks change at night: in opening hours the offset is that of noon. Asking for it is slow, so it is kept per day. */
    #offset(noon: number): number {
        const known = this.#offsets.get(noon);
        if (known !== undefined) return known;
        const offset = offsetMs(noon, this.#zone);
        this.#offsets.set(noon, offset);
        return offset;
    }
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
