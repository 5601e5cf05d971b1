import { tzOffset } from "@date-fns/tz/tzOffset";
import type { DateText, Due, TimeText } from "./Due";

/** A moment as the clock on the store's wall shows it. */
export interface StoreMoment {
    readonly date: DateText;
    readonly time: TimeText;
}

/** Where a due date stands seen from now. */
export type DueBucket = "none" | "overdue" | "today" | "later";

/** Date and time of an instant (milliseconds since 1970) in `zone`, an IANA name. Seconds are cut off. */
export function storeMoment(instantMs: number, zone: string): StoreMoment {
    const wall = new Date(instantMs + offsetMs(instantMs, zone)).toISOString();
    return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/**
 * When a task is due, from Planner's instant. Planner's own apps show days only and write 10:00Z of the day
 * (observed); automations often write 00:00Z. Both are a day without a time.
 */
export function dueFromInstant(instantMs: number, zone: string): Due {
    if (isDayMark(instantMs)) return { date: utcDate(instantMs), time: null };
    const moment = storeMoment(instantMs, zone);
    if (instantMs === dayInstant(moment.date, zone)) return { date: moment.date, time: null };
    return moment;
}

/** The instant to write to Planner, in milliseconds since 1970, so that Teams shows the day the store means. */
export function instantFromDue(due: Due, zone: string): number {
    if (due.time === null) return dayInstant(due.date, zone);
    const instant = localInstant(due.date, due.time, zone);
    // One second later is invisible to people and keeps a real time from reading as "some time that day".
    return isDayMark(instant) || instant === dayInstant(due.date, zone) ? instant + 1000 : instant;
}

/** True when the day is over, or the minute of the due time is. `nowMs` in milliseconds since 1970. */
export function isOverdue(due: Due, nowMs: number, zone: string): boolean {
    const now = momentOfNow(nowMs, zone);
    if (due.date !== now.date) return due.date < now.date;
    return due.time !== null && due.time < now.time;
}

/** True when the task is due on the store's present day, at any time of it. */
export function isToday(due: Due, nowMs: number, zone: string): boolean {
    return due.date === momentOfNow(nowMs, zone).date;
}

/** Overdue wins over today: a task due at 09:00 is overdue at 09:01. */
export function dueBucket(due: Due | null, nowMs: number, zone: string): DueBucket {
    if (!due) return "none";
    if (isOverdue(due, nowMs, zone)) return "overdue";
    return isToday(due, nowMs, zone) ? "today" : "later";
}

/** Orders due dates; a day without a time comes after every time of that day, no date after all. */
export function compareDue(a: Due | null, b: Due | null): number {
    return compareText(dueText(a), dueText(b));
}

function dueText(due: Due | null): string {
    return due ? `${due.date}T${due.time ?? "24:00"}` : "~";
}

function compareText(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}

let latest: { readonly minute: number; readonly zone: string; readonly moment: StoreMoment } | null = null;

// A list asks the same question for thousands of tasks within one minute; the zone database is slow.
function momentOfNow(nowMs: number, zone: string): StoreMoment {
    const minute = Math.floor(nowMs / 60_000);
    if (latest?.minute !== minute || latest.zone !== zone) latest = { minute, zone, moment: storeMoment(nowMs, zone) };
    return latest.moment;
}

function isDayMark(instantMs: number): boolean {
    const timeOfDay = ((instantMs % DAY_MS) + DAY_MS) % DAY_MS;
    return timeOfDay === 0 || timeOfDay === TEN_HOURS_MS;
}

function dayInstant(date: DateText, zone: string): number {
    const asPlannerWrites = Date.parse(`${date}T10:00:00Z`);
    if (storeMoment(asPlannerWrites, zone).date === date) return asPlannerWrites;
    return localInstant(date, "12:00", zone);
}

function localInstant(date: DateText, time: TimeText, zone: string): number {
    const asUtc = Date.parse(`${date}T${time}:00Z`);
    // Where the clock changes within a day of it, the offsets before and after make two candidates.
    const [early, late] = [-DAY_MS, DAY_MS].map((ms) => asUtc - offsetMs(asUtc + ms, zone)) as [number, number];
    const isTrue = [early, late].find((instant) => instant + offsetMs(instant, zone) === asUtc);
    // An hour that spring leaves out is the one after it.
    return isTrue ?? early;
}

function offsetMs(instantMs: number, zone: string): number {
    return tzOffset(zone, new Date(instantMs)) * 60_000;
}

function utcDate(instantMs: number): DateText {
    return new Date(instantMs).toISOString().slice(0, 10);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const TEN_HOURS_MS = 10 * 60 * 60 * 1000;
