import { StoreTime } from "../../ViewModels/StoreTime";
import { VirtualClock } from "../Support/VirtualClock";
import { TextIds } from "./StorePage";

describe("Days and times of a store", () => {
    const at = (now: string, zone: string, culture = "nl"): StoreTime =>
        new StoreTime(new VirtualClock(now), zone, new TextIds(culture));

    it("are those of the store's own zone", () => {
        const instant = "2026-11-24T02:00:00Z";
        expect(at(instant, "America/Los_Angeles").at()).toEqual({ date: "2026-11-23", time: "18:00" });
        expect(at(instant, "Europe/Amsterdam").at()).toEqual({ date: "2026-11-24", time: "03:00" });
    });

    it("name the days around today and write out the others", () => {
        const time = at("2026-11-23T09:00:00Z", "Europe/Amsterdam");
        expect(time.dueText({ date: "2026-11-22", time: null })).toBe("yesterday");
        expect(time.dueText({ date: "2026-11-24", time: "09:00" })).toBe("tomorrow 09:00");
        expect(time.dueText({ date: "2026-11-27", time: null })).toBe("vr 27 nov");
        expect(time.dueText({ date: "2027-01-04", time: null })).toContain("2027");
    });

    it("show a day that is none as it is written", () => {
        const time = at("2026-11-23T09:00:00Z", "Europe/Amsterdam");
        expect(time.dueText({ date: "12026-01-01", time: null })).toBe("12026-01-01");
        expect(time.dueText({ date: "morgen", time: "25:00" })).toBe("morgen 25:00");
    });

    it("follow the habits of the language", () => {
        const time = at("2026-11-23T09:00:00Z", "Europe/Amsterdam", "en-US");
        expect(time.timeText("17:30")).toMatch(/^5:30\sPM$/);
    });

    it("count days over a change of daylight saving", () => {
        const time = at("2026-10-24T22:30:00Z", "Europe/Amsterdam");
        expect([time.dayFromToday(0), time.dayFromToday(1)]).toEqual(["2026-10-25", "2026-10-26"]);
    });

    it("know a culture that Intl does not take as English", () => {
        expect(new TextIds("qps_ploc!").culture).toBe("en-US");
    });
});
