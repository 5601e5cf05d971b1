/** A due date, written so that every zone from UTC-10 to UTC+13 shows the chosen day. `day` is YYYY-MM-DD; "" clears it. */
export function dueDateTimeOf(day: string): string | null {
    return day === "" ? null : `${day}T10:00:00Z`;
}

/** The day (YYYY-MM-DD) of an instant on the clock of this device; "" without one. */
export function dayOf(instant: string | null): string {
    if (instant === null) return "";
    const date = new Date(instant);
    const pad = (value: number): string => String(value).padStart(2, "0");
    return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A day as a card shows it, such as "22 Nov", and whether it has passed at `now` (ms since 1970). */
export function dueLabel(instant: string, now: number, culture?: string): { text: string; isLate: boolean } {
    const text = new Intl.DateTimeFormat(culture, { day: "numeric", month: "short" }).format(new Date(instant));
    return { text, isLate: dayOf(instant) < dayOf(new Date(now).toISOString()) };
}
