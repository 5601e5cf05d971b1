import fc from "fast-check";
import { layoutColumns, readColumns } from "../../src/register/controls/dataList/columns";

const column = (title: string, ratio: number, collapseOrder: number, minWidth: number): object => ({
    title,
    ratio,
    collapseOrder,
    minWidth,
    computeValue: () => title,
});

const four = [
    column("Task", 40, 4, 200),
    column("List", 20, 3, 100),
    column("Due", 20, 2, 100),
    column("By", 20, 1, 100),
];

describe("columns of a data list", () => {
    it("are refused unless the ratios total exactly 100", () => {
        expect(() => readColumns("DataList", [column("A", 60, 1, 10), column("B", 39, 2, 10)])).toThrowError(
            /total 99/,
        );
    });

    it("are refused unless collapseOrder is 1 to n, each once", () => {
        const twice = [column("A", 50, 1, 10), column("B", 50, 1, 10)];
        const fromZero = [column("A", 50, 0, 10), column("B", 50, 1, 10)];
        expect(() => readColumns("DataList", twice)).toThrowError(/collapseOrder values are 1, 1/);
        expect(() => readColumns("DataList", fromZero)).toThrowError(/collapseOrder values are 0, 1/);
    });

    it("are refused when a required field is absent, and the message names it", () => {
        expect(() => readColumns("DataList", [{ title: "A", ratio: 100, collapseOrder: 1 }])).toThrowError(/minWidth/);
        expect(() => readColumns("DataList", [{ title: "A", ratio: 100, collapseOrder: 1, minWidth: 1 }])).toThrowError(
            /computeValue/,
        );
    });

    it("all show when every one has its minWidth", () => {
        const layout = layoutColumns(readColumns("DataList", four), 500);
        expect(layout.shown.map(({ percent }) => percent)).toEqual([40, 20, 20, 20]);
        expect(layout.collapsed).toEqual([]);
    });

    it("leave in collapse order when the width no longer suffices, and the rest share the place by ratio", () => {
        const layout = layoutColumns(readColumns("DataList", four), 400);
        expect(layout.shown.map(({ column: { title } }) => title)).toEqual(["Task", "List", "Due"]);
        expect(layout.shown.map(({ percent }) => percent)).toEqual([50, 25, 25]);
        expect(layout.collapsed.map(({ title }) => title)).toEqual(["By"]);
    });

    it("keep one column however narrow the list", () => {
        const layout = layoutColumns(readColumns("DataList", four), 50);
        expect(layout.shown.map(({ column: { title } }) => title)).toEqual(["Task"]);
    });

    it("always share the whole width, and none is lost", () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 2000 }), (width) => {
                const { shown, collapsed } = layoutColumns(readColumns("DataList", four), width);
                const total = shown.reduce((sum, { percent }) => sum + percent, 0);
                return Math.abs(total - 100) < 1e-9 && shown.length + collapsed.length === four.length;
            }),
        );
        expect(layoutColumns(readColumns("DataList", four), 1).shown.length).toBe(1);
    });
});
