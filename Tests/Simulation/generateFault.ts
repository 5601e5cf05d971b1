import type { Match, NetFault, RetryAfter } from "./History";
import type { Dice } from "./random";

/** What was called lost is carried out within 30 s, or never: README.md, assumption 5. */
const LATEST_MS = 29_000;

/** Something that goes wrong with one request. */
export function generateFault(dice: Dice): NetFault {
    const toldAfter = dice.pick([0, 100, 400]);
    return dice.weighted<() => NetFault>([
        [3, () => ({ kind: "loseRequest", toldAfter })],
        [5, () => ({ kind: "loseAnswer", toldAfter: dice.pick([0, 400, 8_000]) })],
        [5, () => ({ kind: "late", toldAfter, appliedAfter: dice.between(100, LATEST_MS) })],
        [3, () => ({ kind: "delay", ms: dice.pick([300, 3_000, 25_000]) })],
        [3, () => ({ kind: "duplicate", after: dice.between(0, LATEST_MS) })],
        [7, () => status(dice)],
        [4, () => part(dice)],
        [1, () => ({ kind: "unauthorized" })],
    ])();
}

/** Which requests it waits for. */
export function generateMatch(dice: Dice, fault: NetFault): Match {
    if (fault.kind === "part") return "batch";
    if (fault.kind === "duplicate") return "change";
    return dice.weighted([
        [3, "any"],
        [4, "write"],
        [4, "create"],
        [3, "change"],
        [2, "read"],
    ] as const);
}

function status(dice: Dice): NetFault {
    const code = dice.pick([429, 429, 500, 502, 503, 504]);
    const body = dice.pick(["graph", "graph", "html", "empty"] as const);
    return { kind: "status", status: code, applied: dice.chance(0.4), retryAfter: retryAfter(dice), body };
}

function part(dice: Dice): NetFault {
    const code = dice.pick([429, 500, 503, 504, 424]);
    const applied = code !== 424 && dice.chance(0.4);
    return { kind: "part", part: dice.below(20), status: code, applied, retryAfter: retryAfter(dice) };
}

function retryAfter(dice: Dice): RetryAfter {
    const form = dice.pick(["none", "seconds", "seconds", "date"] as const);
    return form === "none" ? { form } : { form, seconds: dice.pick([0, 0.4, 2, 2.128, 40]) };
}
