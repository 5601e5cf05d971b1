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
    getDate: (date: Date = new Date()): Date => atMidnight(date),
    getUTCDate: (date: Date = new Date()): Date =>
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())),
    addDays,
    addMilliseconds: (date: Date, ms: number): Date => new Date(date.getTime() + ms),
    compareDates: (left: Date, right: Date): number => Math.sign(daysBetween(left, right)),
    areEqual: (left: Date, right: Date): boolean => left.getTime() === right.getTime(),
    isTodayDate: (date: Date): boolean => daysBetween(date, new Date()) === 0,
    isTodayOrFutureDate: (date: Date): boolean => daysBetween(date, new Date()) >= 0,
    isFutureDate: (date: Date): boolean => daysBetween(date, new Date()) > 0,
    getMinDate: (): Date => new Date(1900, 0, 1),
    isValidDate: (date: unknown): boolean => date instanceof Date && !Number.isNaN(date.getTime()),
    getDateDifferenceInDays: daysBetween,
    convertStringToDateObject: (text: string): Date => new Date(text),
    setTimeToLastSecondOfDay: (date: Date): Date =>
        new Date(date.getFullYear(), date.getMonth(), date.getDate(), 23, 59, 59),
};
