import fc from "fast-check";
import {
    compareDue,
    dueBucket,
    dueFromInstant,
    instantFromDue,
    isOverdue,
    isToday,
    storeMoment,
} from "../../../DataService/Model/storeTime";

const ZONES = [
    "Europe/Amsterdam",
    "America/Los_Angeles",
    "America/St_Johns",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
];

const zone = fc.constantFrom(...ZONES);
const instant = fc
    .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.getTime());
const minuteInstant = instant.map((ms) => ms - (ms % 60_000));
const day = instant.map((ms) => new Date(ms).toISOString().slice(0, 10));

describe("A due date", () => {
    it("that is a day stays that day, without a time, on its way to Planner and back", () => {
        fc.assert(
            fc.property(day, zone, (date, where) => {
                expect(dueFromInstant(instantFromDue({ date, time: null }, where), where)).toEqual({
                    date,
                    time: null,
                });
            }),
        );
    });

    it("with a time stays that minute of that day on its way to Planner and back", () => {
        fc.assert(
            fc.property(minuteInstant, zone, (ms, where) => {
                const due = storeMoment(ms, where);
                expect(dueFromInstant(instantFromDue(due, where), where)).toEqual(due);
            }),
            { numRuns: 1000 },
        );
    });

    it("with a time is written within a second of that time, on either side of a change of the clock", () => {
        fc.assert(
            fc.property(minuteInstant, zone, (ms, where) => {
                const written = instantFromDue(storeMoment(ms, where), where);
                // An hour that comes twice in autumn has one name for two instants.
                const isRepeated = storeMoment(written, where).time === storeMoment(ms, where).time && written !== ms;
                expect(isRepeated || written === ms || written === ms + 1000).toBeTrue();
            }),
        );
    });

    it("that is a day is written as Planner's own apps write it", () => {
        const due = { date: "2026-11-24", time: null };
        expect(new Date(instantFromDue(due, "Europe/Amsterdam")).toISOString()).toBe("2026-11-24T10:00:00.000Z");
        expect(new Date(instantFromDue(due, "America/Los_Angeles")).toISOString()).toBe("2026-11-24T10:00:00.000Z");
    });

    it("that is a day is written as noon where Planner's hour falls on another day", () => {
        const due = { date: "2026-11-24", time: null };
        expect(new Date(instantFromDue(due, "Pacific/Pago_Pago")).toISOString()).toBe("2026-11-24T23:00:00.000Z");
    });

    it("from an automation, at midnight UTC, is that day without a time", () => {
        const midnight = Date.parse("2026-11-24T00:00:00Z");
        expect(dueFromInstant(midnight, "America/Los_Angeles")).toEqual({ date: "2026-11-24", time: null });
    });

    it("at the very time by which Planner means a day stays a time", () => {
        const due = { date: "2026-11-24", time: "11:00" };
        const written = instantFromDue(due, "Europe/Amsterdam");
        expect(new Date(written).toISOString()).toBe("2026-11-24T10:00:01.000Z");
        expect(dueFromInstant(written, "Europe/Amsterdam")).toEqual(due);
    });
});

describe("A task", () => {
    const zoneOfStore = "Europe/Amsterdam";
    const lateEvening = Date.parse("2026-11-24T22:59:00Z");

    it("that is due on a day is overdue when the store's day is over, not before", () => {
        const due = { date: "2026-11-24", time: null };
        expect(isOverdue(due, lateEvening, zoneOfStore)).toBeFalse();
        expect(isOverdue(due, lateEvening + 60_000, zoneOfStore)).toBeTrue();
    });

    it("that is due at nine is overdue at one past nine", () => {
        const due = { date: "2026-11-24", time: "09:00" };
        expect(isOverdue(due, Date.parse("2026-11-24T08:00:59Z"), zoneOfStore)).toBeFalse();
        expect(isOverdue(due, Date.parse("2026-11-24T08:01:00Z"), zoneOfStore)).toBeTrue();
    });

    it("is due today by the store's day", () => {
        const due = { date: "2026-11-25", time: null };
        expect(isToday(due, lateEvening, zoneOfStore)).toBeFalse();
        expect(isToday(due, lateEvening + 60_000, zoneOfStore)).toBeTrue();
    });

    it("stands in one bucket, overdue before today", () => {
        const buckets = [null, "2026-11-23", "2026-11-24", "2026-11-25"].map((date) =>
            dueBucket(date === null ? null : { date, time: null }, lateEvening, zoneOfStore),
        );
        expect(buckets).toEqual(["none", "overdue", "today", "later"]);
        expect(dueBucket({ date: "2026-11-24", time: "09:00" }, lateEvening, zoneOfStore)).toBe("overdue");
    });

    it("sorts by time, then days without a time, then no date", () => {
        const dues = [null, { date: "2026-11-24", time: null }, { date: "2026-11-24", time: "09:00" }];
        expect(dues.sort(compareDue)).toEqual([
            { date: "2026-11-24", time: "09:00" },
            { date: "2026-11-24", time: null },
            null,
        ]);
    });
});
