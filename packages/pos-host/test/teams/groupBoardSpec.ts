import { dayOf, dueDateTimeOf, dueLabel } from "../../src/teams/board/dueDate";
import { setAssigned, setDone, setTicked } from "../../src/teams/board/edits";
import { groupBoard, neighbours } from "../../src/teams/board/groupBoard";
import { compareHints, hintBetween } from "../../src/teams/board/orderHint";
import type { WireDetails, WireTask } from "../../src/teams/graph/wire";

function task(id: string, changes: Partial<WireTask> = {}): WireTask {
    return {
        "@odata.etag": 'W/"1"',
        id,
        title: id,
        bucketId: "b1",
        orderHint: id,
        percentComplete: 0,
        priority: 5,
        dueDateTime: null,
        completedDateTime: null,
        hasDescription: false,
        checklistItemCount: 0,
        activeChecklistItemCount: 0,
        appliedCategories: {},
        assignments: {},
        ...changes,
    };
}

const buckets = [
    { id: "b2", name: "Closing", orderHint: "86" },
    { id: "b1", name: "Opening", orderHint: "85" },
];

describe("grouping of the board", () => {
    it("orders lists and open tasks by order hint", () => {
        const [first, second] = groupBoard(buckets, [task("t2"), task("t1")]);
        expect(first?.name).toBe("Opening");
        expect(first?.open.map(({ id }) => id)).toEqual(["t1", "t2"]);
        expect(second?.open).toEqual([]);
    });

    it("puts completed tasks aside, the latest first", () => {
        const old = task("old", { percentComplete: 100, completedDateTime: "2026-11-20T08:00:00Z" });
        const recent = task("recent", { percentComplete: 100, completedDateTime: "2026-11-21T08:00:00Z" });
        const [opening] = groupBoard(buckets, [old, task("open"), recent]);
        expect(opening?.completed.map(({ id }) => id)).toEqual(["recent", "old"]);
        expect(opening?.open.map(({ id }) => id)).toEqual(["open"]);
    });

    it("shows tasks in no list in a column of their own, only when there are some", () => {
        const columns = groupBoard(buckets, [task("loose", { bucketId: null })]);
        expect(columns.map(({ name }) => name)).toEqual(["Opening", "Closing", "No list"]);
        expect(groupBoard(buckets, []).length).toBe(2);
    });
});

describe("order hints", () => {
    it("name the neighbours around one space and end with an exclamation mark", () => {
        expect(hintBetween(undefined, undefined)).toBe(" !");
        expect(hintBetween(undefined, "X")).toBe(" X!");
        expect(hintBetween("X", undefined)).toBe("X !");
        expect(hintBetween("X", "Y")).toBe("X Y!");
    });

    it("compare character by character, not by language", () => {
        expect(["a", "B", "10", "9"].sort(compareHints)).toEqual(["10", "9", "B", "a"]);
    });

    it("of a dropped card are taken from its new neighbours, itself left out", () => {
        const open = [task("t1"), task("t2"), task("t3")];
        expect(neighbours(open, "t3", "t1")).toEqual({ previous: undefined, next: "t1" });
        expect(neighbours(open, "t1", "t3")).toEqual({ previous: "t2", next: "t3" });
        expect(neighbours(open, "t1", undefined)).toEqual({ previous: "t3", next: undefined });
    });
});

describe("due dates of the board", () => {
    it("keep the chosen day when they are read back", () => {
        expect(dayOf(dueDateTimeOf("2026-11-22"))).toBe("2026-11-22");
        expect(dueDateTimeOf("")).toBeNull();
    });

    it("are late from the day after", () => {
        const due = "2026-11-22T10:00:00Z";
        expect(dueLabel(due, Date.parse("2026-11-22T12:00:00Z"), "en-GB")).toEqual({ text: "22 Nov", isLate: false });
        expect(dueLabel(due, Date.parse("2026-11-24T12:00:00Z"), "en-GB").isLate).toBeTrue();
    });
});

describe("edits of the board", () => {
    it("send nothing when somebody else did the same already", () => {
        expect(setDone(true)(task("t", { percentComplete: 100 }))).toBeUndefined();
        expect(setAssigned("u", false)(task("t"))).toBeUndefined();
    });

    it("take a person away with null", () => {
        const assigned = task("t", { assignments: { u: { assignedDateTime: null } } });
        expect(setAssigned("u", false)(assigned)).toEqual({ assignments: { u: null } });
    });

    it("send the title of a ticked item along", () => {
        const item = { title: "Count", isChecked: false, orderHint: "" };
        const details: WireDetails = { "@odata.etag": "", description: null, checklist: { i: item } };
        expect(setTicked("i", true)(details)).toEqual({
            checklist: {
                i: { "@odata.type": "#microsoft.graph.plannerChecklistItem", isChecked: true, title: "Count" },
            },
        });
    });
});
