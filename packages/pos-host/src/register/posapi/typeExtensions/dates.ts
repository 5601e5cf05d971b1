const dayMs = 86_400_000;

const atMidnight = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());

function addDays(date: Date, days: number): Date {
    const moved = new Date(date);
    moved.setDate(moved.getDate() + days);
    return moved;
}

const daysBetween = (left: Date, right: Date): number =>
    Math.round((atMidnight(left).getTime() - atMidnight(right).getTime()) / dayMs);

/** `DateExtensions` of `PosApi/TypeExtensions`; days are days of the browser's time zone. */
export const dateExtensions = {
    get now(): Date {
        return new Date();
    },
    getDate: (date: Date = new Date()) => atMidnight(date),
    getUTCDate: (date: Date = new Date()) =>
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())),
    addDays,
    addMilliseconds: (date: Date, ms: number) => new Date(date.getTime() + ms),
    compareDates: (left: Date, right: Date) => Math.sign(daysBetween(left, right)),
    areEqual: (left: Date, right: Date) => left.getTime() === right.getTime(),
    isTodayDate: (date: Date) => daysBetween(date, new Date()) === 0,
    isTodayOrFutureDate: (date: Date) => daysBetween(date, new Date()) >= 0,
    isFutureDate: (date: Date) => daysBetween(date, new Date()) > 0,
    getMinDate: () => new Date(1900, 0, 1),
    isValidDate: (date: unknown) => date instanceof Date && !Number.isNaN(date.getTime()),
    getDateDifferenceInDays: daysBetween,
    convertStringToDateObject: (text: string) => new Date(text),
    setTimeToLastSecondOfDay: (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate(), 23, 59, 59),
};
