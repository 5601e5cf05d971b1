import { appendKey, entryOf, numericRules, splitQuantity, textRules } from "../../src/register/controls/numPads/entry";
import { addMonths, firstWeekdayOf, weeksOf } from "../../src/register/controls/pickers/calendar";
import { hourChoices, minuteChoices } from "../../src/register/controls/pickers/clock";
import { DirectionalHint, placeBeside } from "../../src/register/controls/menu/placeBeside";
import { rowsInView, scrollToShow } from "../../src/register/controls/dataList/windowing";
import { RowSelection } from "../../src/register/controls/dataList/RowSelection";

describe("entry of a number pad", () => {
    const money = numericRules(2);

    it("takes no more decimals than allowed", () => {
        expect(entryOf("12.345", money)).toBe("12.34");
        expect(entryOf("12.3", numericRules(0))).toBe("123");
    });

    it("begins a decimal with a zero and drops a leading one", () => {
        expect(entryOf(".5", money)).toBe("0.5");
        expect(entryOf("05", money)).toBe("5");
    });

    it("turns the sign with the minus key", () => {
        expect(appendKey("5", "-", money)).toBe("-5");
        expect(appendKey("-5", "-", money)).toBe("5");
    });

    it("takes letters on the alphanumeric pad only", () => {
        expect(entryOf("AB12", textRules)).toBe("AB12");
        expect(entryOf("AB12", money)).toBe("12");
    });

    it("reads a count before the asterisk of the transaction pad", () => {
        expect(splitQuantity("3*0001")).toEqual({ value: "0001", quantity: 3 });
        expect(splitQuantity("0001")).toEqual({ value: "0001" });
    });
});

describe("month of a date picker", () => {
    it("shows six weeks that begin on the first weekday of the culture", () => {
        const weeks = weeksOf({ year: 2026, month: 10 }, 1);
        expect(weeks.length).toBe(6);
        expect(weeks[0]?.[0]).toEqual({ year: 2026, month: 9, day: 26 });
        expect(firstWeekdayOf("nl-NL")).toBe(1);
    });

    it("steps from the 31st to the last day of a shorter month", () => {
        expect(addMonths({ year: 2026, month: 0, day: 31 }, 1)).toEqual({ year: 2026, month: 1, day: 28 });
    });
});

describe("lists of a time picker", () => {
    it("write hours as the culture does", () => {
        expect(hourChoices("nl-NL")[14]?.label).toBe("14");
        expect(hourChoices("en-US")[14]?.label).toMatch(/^2\sPM$/);
    });

    it("step by the increment and keep a time between steps", () => {
        expect(minuteChoices(15, 20).map(({ value }) => value)).toEqual([0, 15, 20, 30, 45]);
    });
});

describe("place of a popup", () => {
    const view = { width: 400, height: 300 };
    const panel = { width: 100, height: 80 };

    it("goes above the anchor when there is no room below", () => {
        expect(placeBeside({ left: 10, top: 250, width: 40, height: 30 }, panel, view, DirectionalHint.Auto).top).toBe(
            166,
        );
    });

    it("never leaves the window", () => {
        const place = placeBeside(
            { left: 390, top: 10, width: 10, height: 10 },
            panel,
            view,
            DirectionalHint.RightCenter,
        );
        expect(place).toEqual({ left: 300, top: 0 });
    });

    it("stands at the edge that the hint names", () => {
        const anchor = { left: 150, top: 100, width: 60, height: 20 };
        expect(placeBeside(anchor, panel, view, DirectionalHint.BottomRightEdge)).toEqual({ left: 110, top: 124 });
        expect(placeBeside(anchor, panel, view, DirectionalHint.TopCenter)).toEqual({ left: 130, top: 16 });
    });
});

describe("window of a data list", () => {
    it("keeps the rows on the screen and a few beyond", () => {
        const window = rowsInView({ scrollTop: 4800, height: 480, rowHeight: 48, rowCount: 5000 });
        expect(window).toEqual({ start: 92, end: 118 });
    });

    it("scrolls no further than needed to show a row", () => {
        const viewport = { scrollTop: 100, height: 200, rowHeight: 50, rowCount: 100 };
        expect(scrollToShow(3, viewport)).toBe(100);
        expect(scrollToShow(8, viewport)).toBe(250);
        expect(scrollToShow(0, viewport)).toBe(0);
    });
});

describe("selection of rows", () => {
    const same = (left: unknown, right: unknown): boolean => left === right;

    it("holds one row in single select, and a tap on it changes nothing", () => {
        const selection = new RowSelection(2, same);
        selection.replaceRows(["a", "b"]);
        expect(selection.tap(0)).toBeTrue();
        expect(selection.tap(0)).toBeFalse();
        expect(selection.selectAll()).toBeFalse();
        expect(selection.items).toEqual(["a"]);
    });

    it("finds items with the comparer of the list", () => {
        const byLower = (left: unknown, right: unknown): boolean =>
            String(left).toLowerCase() === String(right).toLowerCase();
        const selection = new RowSelection(3, byLower);
        selection.replaceRows(["a", "b", "c"]);
        expect(selection.selectItems(["C", "A"])).toBeTrue();
        expect(selection.items).toEqual(["a", "c"]);
    });

    it("selects nothing after other rows came, and says that it changed", () => {
        const selection = new RowSelection(3, same);
        selection.replaceRows(["a"]);
        selection.selectAll();
        expect(selection.replaceRows(["a"])).toBeTrue();
        expect(selection.items).toEqual([]);
    });
});
