/** A calendar day, `2026-11-24`. */
export type DateText = string;

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
