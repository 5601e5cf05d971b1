/** A calendar day, `2026-11-24`. */
export type DateText = string;

/** True for a day of a year that people still plan for. A browser's date field lets more through. */
export function isDay(text: string): boolean {
    return /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T10:00Z`));
}

/** A time of day, `09:00`. */
export type TimeText = string;

/**
 * When a task is due, as the people of the store say it: a day, and sometimes a time, in the store's own time zone.
 * Planner keeps an instant; `Graph` converts. A day without a time is over when the day is.
 */
export interface Due {
    readonly date: DateText;
    readonly time: TimeText | null;
}
