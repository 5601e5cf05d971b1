import { inChromium } from "./browser/inChromium";
import { EDITS, TASKS } from "./store/keptOnDisk";
import { exactly } from "./support/Report";
import type { Report } from "./support/Report";

/** What the register's database costs in a real browser. */
export async function store(): Promise<Report> {
    const times = await inChromium("store");
    const title = `store: ${TASKS} tasks and ${EDITS} waiting edits in IndexedDB of a real browser`;
    const beside = "the same content as one record, written anew for each edit";
    if (!times) return { title, beside, rows: [], notes: ["Left out: there is no browser here."] };
    const { ours, oneRecord } = times;
    return {
        title,
        beside,
        rows: [
            { what: "load", ours: ours.loadMs, unit: "ms", beside: oneRecord.loadMs },
            { what: "write one more edit down", ours: ours.editMs, unit: "ms", beside: oneRecord.editMs },
            { what: "write everything at once", ours: ours.fillMs, unit: "ms", beside: oneRecord.fillMs },
            {
                what: "tasks read back",
                ours: ours.tasks,
                unit: "",
                beside: oneRecord.tasks,
                bar: exactly(TASKS, ours.tasks),
            },
            {
                what: "edits read back",
                ours: ours.edits,
                unit: "",
                beside: oneRecord.edits,
                bar: exactly(EDITS, ours.edits),
            },
        ],
        notes: ["Both write with strict durability. Load and one edit are medians of 9."],
    };
}
