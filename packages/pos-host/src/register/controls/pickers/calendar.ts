/** A day of the calendar, without time; month counts from 0. */
export interface Day {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

/** The day a Date shows on the clock of this device. */
export function dayOf(date: Date): Day {
    return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
}

/** Midnight of the day on the clock of this device. */
export function dateOf({ year, month, day }: Day): Date {
    return new Date(year, month, day);
}

/** The day so many days later; negative = earlier. */
export function addDays({ year, month, day }: Day, count: number): Day {
    return dayOf(new Date(year, month, day + count));
}

/** The same day of another month, or that month's last day when it is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
    const last = new Date(year, month + count + 1, 0).getDate();
    return dayOf(new Date(year, month + count, Math.min(day, last)));
}

/** True for the same day. */
export function isSameDay(left: Day, right: Day): boolean {
    return left.year === right.year && left.month === right.month && left.day === right.day;
}

/** The six weeks that show a month. `firstWeekday`: 0 Sunday to 6 Saturday. */
export function weeksOf({ year, month }: Pick<Day, "year" | "month">, firstWeekday: number): Day[][] {
    const weekday = new Date(year, month, 1).getDay();
    const first: Day = { year, month, day: 1 };
    const start = addDays(first, -((weekday - firstWeekday + 7) % 7));
    return Array.from({ length: 6 }, (_week, week) =>
        Array.from({ length: 7 }, (_day, day) => addDays(start, week * 7 + day)),
    );
}

/** First day of the week in a culture (0 Sunday to 6 Saturday); Monday where the browser does not know. */
export function firstWeekdayOf(culture: string): number {
    const locale = new Intl.Locale(culture) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
    return (locale.getWeekInfo?.().firstDay ?? 1) % 7;
}
