/** An entry of a list of hours or minutes. */
export interface ClockChoice {
    readonly value: number;
    readonly label: string;
}

/** The 24 hours as the culture writes them ("14", or "2 PM"). */
export function hourChoices(culture: string): ClockChoice[] {
    const usesDayPeriod = new Intl.DateTimeFormat(culture, { hour: "numeric" }).resolvedOptions().hour12 === true;
    const format = new Intl.DateTimeFormat(culture, { hour: "numeric", hour12: true });
    return Array.from({ length: 24 }, (_hour, value) => ({
        value,
        label: usesDayPeriod ? format.format(new Date(2000, 0, 1, value)) : String(value).padStart(2, "0"),
    }));
}

/** The minutes of an hour in steps of `increment` (1 to 60); `current` is among them even when it is no step. */
export function minuteChoices(increment: number, current: number): ClockChoice[] {
    const step = Math.min(60, Math.max(1, Math.round(increment)));
    const steps = Array.from({ length: Math.ceil(60 / step) }, (_minute, index) => index * step);
    const minutes = [...new Set([...steps, current])].sort((left, right) => left - right);
    return minutes.map((value) => ({ value, label: String(value).padStart(2, "0") }));
}
