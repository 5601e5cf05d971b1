import { CHANGED, longDay, ROUNDS, TASKS } from "./idle/longDay";
import type { LongDay } from "./idle/longDay";
import { ratesWhenIdle } from "./idle/rates";
import type { Attention, Rates } from "./idle/rates";
import type { Report, Row } from "./support/Report";

/** Tasks on a page of a list of Planner. */
const PAGE = 400;
const SMALL = 60;
const MOST_GROWTH_PERCENT = 5;
/** A twentieth of what a register with 600 tasks holds, about. */
const MOST_OBJECTS_KB = 50;
/** Requests a minute of an open register. */
const MOST_PER_MINUTE = 2;
const MEGABYTE = 1024 * 1024;

/** What an open register costs while nobody touches it. */
export async function idle(): Promise<Report> {
    // First, so that nothing of the others lies on the heap that is measured.
    const day = await longDay();
    const page = await ratesWhenIdle(SMALL, "page");
    const background = await ratesWhenIdle(SMALL, "background");
    return {
        title: `idle: an open register, ${ROUNDS} rounds, ${CHANGED} of ${TASKS} tasks changed before each`,
        beside: "a plain poller at the same pace: tasks, lists, labels and members one by one, and the details of each changed task",
        rows: [rateRow(page, "page"), rateRow(background, "background"), ...dayRows(day), ...heapRows(day)],
        notes: [
            "The emulator has a process of its own: the heap is the register's, with Node, the compiler of TypeScript and the bench.",
            `Heap before the register was opened: ${inMegabytes(day.heapBefore)} MB; after each 100 rounds: ${day.heaps.map(inMegabytes).join(", ")}.`,
        ],
    };
}

function rateRow({ ours, beside }: Rates, attention: Attention): Row {
    const what = `requests a minute, nothing changes, ${SMALL} tasks, ${attention === "page" ? "page open" : "page closed"}`;
    return { what, ours, unit: "", beside, bar: atMostTenths(MOST_PER_MINUTE, ours) };
}

function dayRows({ requestsPerRound, requestsPerMinute, pollerRequestsPerRound }: LongDay): Row[] {
    const pages = Math.ceil(TASKS / PAGE);
    const beside = (requestsPerMinute / requestsPerRound) * pollerRequestsPerRound;
    const bar = { text: `${pages}: one for each page of ${PAGE}`, holds: requestsPerRound === pages };
    const perMinute = atMostTenths(MOST_PER_MINUTE, requestsPerMinute);
    return [
        {
            what: "requests a round, 5 % changed",
            ours: requestsPerRound,
            unit: "",
            beside: pollerRequestsPerRound,
            bar,
        },
        {
            what: "requests a minute, 5 % changed, page open",
            ours: requestsPerMinute,
            unit: "",
            beside,
            bar: perMinute,
        },
    ];
}

function heapRows({ heaps, objects }: LongDay): Row[] {
    const percent = (100 * largestRise(heaps)) / (heaps[0] ?? NaN);
    const objectsKb = largestRise(objects) / 1024;
    const bar = { text: `at most ${MOST_GROWTH_PERCENT}`, holds: percent <= MOST_GROWTH_PERCENT };
    const objectsBar = { text: `at most ${MOST_OBJECTS_KB}`, holds: objectsKb <= MOST_OBJECTS_KB };
    return [
        { what: "heap after 100 rounds", ours: (heaps[0] ?? NaN) / MEGABYTE, unit: "MB" },
        { what: "largest rise of the heap from then on", ours: percent, unit: "%", bar },
        { what: "of this, the program's own objects", ours: objectsKb, unit: "kB", bar: objectsBar },
    ];
}

/** By how much a later sample is above an earlier one, at most. A first sample that is too high hides nothing. */
function largestRise(samples: readonly number[]): number {
    const rises = samples.map((later, index) => later - Math.min(...samples.slice(0, index + 1)));
    return Math.max(...rises);
}

/** The pace has jitter, so a tenth is as fine as a rate can be. */
function atMostTenths(most: number, value: number): NonNullable<Row["bar"]> {
    return { text: `at most ${most.toFixed(1)}`, holds: Math.round(value * 10) / 10 <= most };
}

function inMegabytes(bytes: number): string {
    return (bytes / MEGABYTE).toFixed(2);
}
