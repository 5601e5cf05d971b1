import { inChromium } from "./browser/inChromium";
import type { Times } from "./list/drawnList";
import { atMost } from "./support/Report";
import type { Report, Row } from "./support/Report";

const SLOWDOWN = 4;
/** Of rows that the page may hold for one screen of 720 pixels. */
const MOST_ROWS = 40;

/** What it costs to type and to scroll in a very long list, with the register's processor slowed four times. */
export async function list(): Promise<Report> {
    const times = await inChromium("list", SLOWDOWN);
    const title = "list: 9,000 tasks on the page, CPU slowed 4x";
    const beside = "every row that fits drawn anew at each event";
    if (!times) return { title, beside, rows: [], notes: ["Left out: there is no browser here."] };
    const { typing, scrolling, naiveTyping, rows, naiveRows } = times;
    return {
        title,
        beside,
        rows: [
            ...timesOf("typing one letter of a search", typing, naiveTyping),
            ...timesOf("scrolling one screen", scrolling, null),
            { what: "rows in the page", ours: rows, unit: "", beside: naiveRows, bar: atMost(MOST_ROWS, rows) },
        ],
        notes: [
            "Main-thread work of one event: the handlers, and style and layout of what they changed. A letter is two: the input, and the frame after it.",
            "The design asks for 50 ms at most; nothing fails here because of a time.",
        ],
    };
}

function timesOf(what: string, ours: Times, beside: Times | null): Row[] {
    return [
        { what: `${what}, median`, ours: ours.median, unit: "ms", ...(beside && { beside: beside.median }) },
        { what: `${what}, slowest`, ours: ours.slowest, unit: "ms", ...(beside && { beside: beside.slowest }) },
    ];
}
