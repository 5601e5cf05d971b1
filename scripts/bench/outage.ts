import { fixedRetryRegister } from "./outage/fixedRetryRegister";
import { EDITS_EACH, liveThrough, REGISTERS } from "./outage/liveThrough";
import type { Recovery, Trouble } from "./outage/liveThrough";
import { ourRegister } from "./outage/ourRegister";
import { exactly } from "./support/Report";
import type { Report, Row } from "./support/Report";

const HOUR_MS = 3_600_000;
const STORM_MS = 120_000;
/** The first retry comes after 5 s, give or take a fifth, and the request itself takes no time when the line is cut. */
const FIRST_RETRY = { leastMs: 4000, mostMs: 6000 + 80 };

/** What fifty registers do to a service that is gone, and to one that comes back. */
export async function outage(): Promise<Report> {
    const cut: Trouble = { kind: "cut", forMs: HOUR_MS, isTold: false };
    const silent = await liveThrough(cut, ourRegister);
    const told = await liveThrough({ ...cut, isTold: true }, ourRegister);
    const fixed = await liveThrough(cut, fixedRetryRegister);
    const throttled = [await throttledRows(2.5, 2500), await throttledRows(undefined, 10_000)];
    return {
        title: `outage: ${REGISTERS} registers of one store with the page open, ${EDITS_EACH} edits at each meanwhile`,
        beside: "the same requests every 30 s, whatever happened before, and just as long after a 429 as its Retry-After says",
        rows: [
            ...outageRows(silent, fixed),
            ...recoveryRows("line back unannounced", silent, fixed),
            ...recoveryRows("line back, browser says so", told, fixed),
            ...throttled.flat(),
        ],
        notes: [
            `First retries after the cut, in seconds: ${histogram(silent.traffic.firstRetries(silent.trouble))}.`,
            `The alternative: ${histogram(fixed.traffic.firstRetries(fixed.trouble))}. All began at the same moment. It does not listen to the browser.`,
            "Each request takes 80 ms of virtual time. A register shows what others did with its next reading, half a minute later.",
        ],
    };
}

function outageRows(ours: Recovery, fixed: Recovery): Row[] {
    const retries = ours.traffic.firstRetries(ours.trouble);
    const inWindow = retries.filter((ms) => ms >= FIRST_RETRY.leastMs && ms <= FIRST_RETRY.mostMs).length;
    const fixedInWindow = fixed.traffic
        .firstRetries(fixed.trouble)
        .filter((ms) => ms >= FIRST_RETRY.leastMs && ms <= FIRST_RETRY.mostMs);
    const busiest = ours.traffic.busiestSecond(ours.trouble);
    const calm = { text: `at most ${REGISTERS / 2}`, holds: busiest <= REGISTERS / 2 };
    return [
        {
            what: "an hour without line: requests per register",
            ours: perRegister(ours, ours.trouble),
            unit: "",
            beside: perRegister(fixed, fixed.trouble),
        },
        {
            what: "an hour without line: busiest second",
            ours: busiest,
            unit: "requests",
            beside: fixed.traffic.busiestSecond(fixed.trouble),
            bar: calm,
        },
        {
            what: "first retries after 4 to 6 s",
            ours: inWindow,
            unit: "registers",
            beside: fixedInWindow.length,
            bar: exactly(REGISTERS, inWindow),
        },
    ];
}

function recoveryRows(what: string, ours: Recovery, fixed: Recovery): Row[] {
    const { lost, doubledOrOutOfOrder, notMadeOnce } = ours.faults;
    const wrong = ours.left + lost + doubledOrOutOfOrder + notMadeOnce;
    const wrongBeside = fixed.left + fixed.faults.lost + fixed.faults.doubledOrOutOfOrder + fixed.faults.notMadeOnce;
    const busiest = ours.traffic.busiestSecond(ours.minuteAfter);
    const hasConverged = { text: "they do", holds: Number.isFinite(ours.convergedMs) };
    return [
        {
            what: `${what}: busiest second of the next minute`,
            ours: busiest,
            unit: "requests",
            beside: fixed.traffic.busiestSecond(fixed.minuteAfter),
            bar: { text: `at most ${REGISTERS}`, holds: busiest <= REGISTERS },
        },
        {
            what: `${what}: requests in the next minute`,
            ours: ours.traffic.count(ours.minuteAfter),
            unit: "",
            beside: fixed.traffic.count(fixed.minuteAfter),
        },
        {
            what: `${what}: until all show what Planner holds`,
            ours: ours.convergedMs / 1000,
            unit: "virtual s",
            beside: fixed.convergedMs / 1000,
            bar: hasConverged,
        },
        {
            what: `${what}: edits lost, left, doubled or out of order`,
            ours: wrong,
            unit: "",
            beside: wrongBeside,
            bar: exactly(0, wrong),
        },
    ];
}

async function throttledRows(retryAfter: number | undefined, pauseMs: number): Promise<Row[]> {
    const trouble: Trouble = {
        kind: "throttled",
        forMs: STORM_MS,
        ...(retryAfter === undefined ? {} : { retryAfter }),
    };
    const ours = await liveThrough(trouble, ourRegister);
    const fixed = await liveThrough(trouble, fixedRetryRegister);
    const what = retryAfter === undefined ? "2 min of 429" : `2 min of 429, Retry-After: ${retryAfter}`;
    const [pause, pauseBeside] = [ours, fixed].map(({ traffic, trouble: span }) => traffic.shortestPause(span));
    const kept = { text: `${pauseMs / 1000} or more`, holds: (pause ?? 0) >= pauseMs };
    return [
        {
            what: `${what}: requests per register`,
            ours: perRegister(ours, ours.trouble),
            unit: "",
            beside: perRegister(fixed, fixed.trouble),
        },
        {
            what: `${what}: busiest second`,
            ours: ours.traffic.busiestSecond(ours.trouble),
            unit: "requests",
            beside: fixed.traffic.busiestSecond(fixed.trouble),
        },
        {
            what: `${what}: shortest pause of a register`,
            ours: (pause ?? NaN) / 1000,
            unit: "virtual s",
            beside: (pauseBeside ?? NaN) / 1000,
            bar: kept,
        },
        ...recoveryRows(`after ${what}`, ours, fixed),
    ];
}

function perRegister({ traffic }: Recovery, span: Recovery["trouble"]): number {
    return traffic.count(span) / REGISTERS;
}

/** How many registers waited how long, by half seconds. */
function histogram(waitsMs: readonly number[]): string {
    const counts = new Map<number, number>();
    for (const ms of waitsMs.toSorted((a, b) => a - b)) {
        const half = Math.floor(ms / 500) / 2;
        counts.set(half, (counts.get(half) ?? 0) + 1);
    }
    return [...counts].map(([half, count]) => `${half}-${half + 0.5}: ${count}`).join(", ");
}
