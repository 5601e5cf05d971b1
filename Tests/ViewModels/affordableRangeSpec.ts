import { affordableRange, countMissing, type RowsThere } from "../../ViewModels/affordableRange";

/** Rows that show the tasks of these places. */
function rowsAt(...places: readonly number[]): RowsThere {
    return { count: places.length, isThere: (place) => places.includes(place) };
}

function between(from: number, to: number): number[] {
    return Array.from({ length: to - from }, (_, index) => from + index);
}

describe("What is drawn of the rows in sight", () => {
    it("is all of it when few rows get another task", () => {
        expect(affordableRange({ from: 3, to: 13 }, rowsAt(...between(0, 10)), 6)).toEqual({ from: 3, to: 13 });
    });

    it("is less at the bottom after a scroll down, and rows above stay meanwhile", () => {
        const rows = rowsAt(...between(0, 15));
        const first = affordableRange({ from: 10, to: 25 }, rows, 6);
        expect(first).toEqual({ from: 6, to: 21 });
        expect(countMissing(first, rows)).toBe(6);
        expect(affordableRange({ from: 10, to: 25 }, rowsAt(...between(6, 21)), 6)).toEqual({ from: 10, to: 25 });
    });

    it("is less at the top after a scroll up, and rows below stay meanwhile", () => {
        expect(affordableRange({ from: 10, to: 25 }, rowsAt(...between(20, 35)), 6)).toEqual({ from: 14, to: 29 });
    });

    it("is what rows there are when somebody jumps far, for none is made anew", () => {
        expect(affordableRange({ from: 500, to: 515 }, rowsAt(...between(0, 15)), 6)).toEqual({ from: 500, to: 515 });
        expect(affordableRange({ from: 500, to: 520 }, rowsAt(...between(0, 15)), 6)).toEqual({ from: 500, to: 515 });
    });

    it("begins with a few new rows where there is none", () => {
        expect(affordableRange({ from: 0, to: 15 }, rowsAt(), 6)).toEqual({ from: 0, to: 6 });
        expect(affordableRange({ from: 0, to: 15 }, rowsAt(), 0)).toEqual({ from: 0, to: 0 });
    });

    it("is all of it when rows are missing in its midst, so that none that stays disappears", () => {
        const rows = rowsAt(0, 14);
        expect(affordableRange({ from: 0, to: 15 }, rows, 6)).toEqual({ from: 0, to: 15 });
    });

    it("comes to an end, and never takes away what is in sight, whatever was there", () => {
        for (let start = 0; start < 60; start += 1)
            for (const most of [1, 6]) {
                const wanted = { from: 20, to: 35 };
                let shown = { from: start, to: start + 12 };
                for (let looks = 0; countMissing(wanted, rowsAt(...between(shown.from, shown.to))) > 0; looks += 1) {
                    expect(looks).toBeLessThan(16);
                    shown = affordableRange(wanted, rowsAt(...between(shown.from, shown.to)), most);
                }
            }
    });
});
