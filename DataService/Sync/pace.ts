import type { Attention } from "../Model/Attention";
import type { Problem } from "../Model/Problem";

/** A little over half a minute, so that a plan nobody touches costs no more than two requests a minute. */
const PAGE_MS = 31_000;
const BACKGROUND_MS = 5 * 60_000;
const FIRST_BACKOFF_MS = 5_000;
/** Somebody who looks at the page should not wait long once Planner is back. */
const LONGEST_BACKOFF_MS: Readonly<Record<Attention, number>> = { page: 2 * 60_000, background: 5 * 60_000 };
const LONGEST_WAKE_MS = { inUse: 1_000, unused: 5_000 } as const;
/** Whoever touched the page so short ago works with it. */
export const IN_USE_MS = 2 * 60_000;

/** How the last round ended. */
export interface RoundEnd {
    readonly problem: Problem | null;
    /** Rounds in a row, this one included, that failed. */
    readonly failures: number;
    /** What reading the plan costs; 1 while somebody works at the page, who should not wait for a cheaper moment. */
    readonly requests: number;
}

/** How long to wait before the next round, in milliseconds. `random` is in [0, 1) and spreads the registers. */
export function nextRoundMs({ problem, failures, requests }: RoundEnd, attention: Attention, random: number): number {
    const spread = 0.8 + 0.4 * random;
    switch (problem?.kind) {
        case undefined:
            return spread * (attention === "page" ? Math.min(PAGE_MS * requests, BACKGROUND_MS) : BACKGROUND_MS);
        case "throttled":
            // Never before the time is over, so the spread goes one way only. Who is told so again and again asks less often.
            return Math.max(problem.retryAfterMs, backoffMs(failures, attention)) * (1 + 0.2 * random);
        case "signInNeeded":
        case "refused":
            return spread * BACKGROUND_MS;
        case "offline":
        case "unavailable":
        case "conflict":
            return spread * backoffMs(failures, attention);
    }
}

/** How long to wait before a task that failed on its own is tried again, after so many rounds with one in a row. */
export function faultyTaskMs(rounds: number, random: number): number {
    return (0.8 + 0.4 * random) * backoffMs(rounds, "background");
}

function backoffMs(failures: number, attention: Attention): number {
    return Math.min(LONGEST_BACKOFF_MS[attention], FIRST_BACKOFF_MS * 2 ** (failures - 1));
}

/** How long to wait after the connection came back: registers of one store must not all call at once. */
export function wakeMs(isInUse: boolean, random: number): number {
    return random * LONGEST_WAKE_MS[isInUse ? "inUse" : "unused"];
}
