import {
    dueBucket,
    storeMoment,
    type Clock,
    type DateText,
    type Due,
    type StoreMoment,
    type TimeText,
} from "../DataService/api";
import type { Texts } from "./text";

/** When a task is due, seen from now. */
export type DueGroup = "overdue" | "today" | "later" | "noDate";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Days and times as the people of one store say them: in the store's time zone, in the language of the register. */
export class StoreTime {
    readonly clock: Clock;
    readonly #texts: Texts;
    readonly #zone: string;
    #latest: { readonly minute: number; readonly moment: StoreMoment } | null = null;
    readonly #time: Intl.DateTimeFormat;
    readonly #day: Intl.DateTimeFormat;
    readonly #dayOfOtherYear: Intl.DateTimeFormat;

    /** `zone` is an IANA name, `Europe/Amsterdam`. */
    constructor(clock: Clock, zone: string, texts: Texts) {
        this.clock = clock;
        this.#texts = texts;
        this.#zone = zone;
        this.#time = new Intl.DateTimeFormat(texts.culture, { timeZone: "UTC", timeStyle: "short" });
        const day = { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" } as const;
        this.#day = new Intl.DateTimeFormat(texts.culture, day);
        this.#dayOfOtherYear = new Intl.DateTimeFormat(texts.culture, { ...day, year: "numeric" });
    }

    /** The day and time on the clock in the store at `at` (milliseconds since 1970), now if left out. */
    at(at: number = this.clock.now()): StoreMoment {
        // Each row asks for today, and the zone database is slow.
        const minute = Math.floor(at / MINUTE_MS);
        if (this.#latest?.minute !== minute) this.#latest = { minute, moment: storeMoment(at, this.#zone) };
        return this.#latest.moment;
    }

    /** The day `days` after today. */
    dayFromToday(days: number): DateText {
        return new Date(noon(this.at().date) + days * DAY_MS).toISOString().slice(0, 10);
    }

    /** Where a due date stands now. A day without a time is over when the day is. */
    groupOf(due: Due | null): DueGroup {
        const bucket = dueBucket(due, this.clock.now(), this.#zone);
        return bucket === "none" ? "noDate" : bucket;
    }

    /** Due at a time that comes within the next hour. */
    isWithinAnHour(due: Due | null): boolean {
        if (due?.time === undefined || due.time === null || this.groupOf(due) === "overdue") return false;
        const now = this.at();
        const soon = this.at(this.clock.now() + HOUR_MS);
        return (
            `${due.date} ${due.time}` >= `${now.date} ${now.time}` &&
            `${due.date} ${due.time}` <= `${soon.date} ${soon.time}`
        );
    }

    /** `Today 09:00`, `Yesterday`, `Tue 24 Nov`. */
    dueText(due: Due): string {
        const day = this.dayText(due.date);
        return due.time === null ? day : `${day} ${this.timeText(due.time)}`;
    }

    /** A moment as a time, with the day when that is not today: `11:08`, `Yesterday 11:08`. */
    momentText(at: number): string {
        const today = this.at().date;
        const { date, time } = this.at(at);
        const timeText = this.timeText(time);
        return date === today ? timeText : `${this.dayText(date)} ${timeText}`;
    }

    /** `Today`, `Tomorrow`, `Yesterday`, else the weekday and date. What is no day is shown as it is. */
    dayText(date: DateText): string {
        if (Number.isNaN(noon(date))) return date;
        const today = this.at().date;
        switch (Math.round((noon(date) - noon(today)) / DAY_MS)) {
            case 0:
                return this.#texts.get("storeTasks_today");
            case 1:
                return this.#texts.get("storeTasks_tomorrow");
            case -1:
                return this.#texts.get("storeTasks_yesterday");
            default:
                return this.dateText(date);
        }
    }

    /** The weekday and date, whatever day it is: `Tue 24 Nov`. */
    dateText(date: DateText): string {
        const isThisYear = date.slice(0, 4) === this.at().date.slice(0, 4);
        return (isThisYear ? this.#day : this.#dayOfOtherYear).format(noon(date));
    }

    /** A time of day in the way of the language: `09:00`, `9:00 AM`. */
    timeText(time: TimeText): string {
        const at = Date.parse(`1970-01-01T${time}:00Z`);
        return Number.isNaN(at) ? time : this.#time.format(at);
    }
}

/** A day as an instant that is that same day wherever daylight saving may be. */
function noon(date: DateText): number {
    return Date.parse(`${date}T12:00:00Z`);
}
