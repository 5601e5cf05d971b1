import { checkAll } from "./checks";
import type { History } from "./History";
import { count } from "./Network";
import type { Tally } from "./Network";
import { quiesce } from "./quiesce";
import { sentenceOf } from "./sentences";
import { Store } from "./Store";
import { takeStep } from "./takeStep";
import type { Window } from "./Window";
import { clockText } from "./Network";

/** What became of a history. */
export interface Outcome {
    /** `invariant: what`; none when all is well. */
    readonly violations: readonly string[];
    readonly tally: Tally;
    /** What happened, line by line. */
    readonly story: readonly string[];
    /** Await points that the first window passed. */
    readonly points: number;
}

/** Runs a history from beginning to end, lets everything come to rest, and checks all invariants. */
export async function runHistory(history: History): Promise<Outcome> {
    const store = await Store.open(history);
    const { ledger, tally } = store;
    const loose = (error: unknown): void =>
        ledger.violate("throws", `a promise that nobody waits for: ${stackOf(error)}`);
    process.on("unhandledRejection", loose);
    try {
        const points = await play(history, store);
        await quiesce(store);
        checkAll(store);
        for (const register of store.registers) count(tally, "disk failures", register.disk.failures);
        return { violations: ledger.violations, tally, story: ledger.story, points };
    } catch (error) {
        return { violations: [`throws: ${stackOf(error)}`], tally, story: ledger.story, points: 0 };
    } finally {
        for (const register of store.registers) for (const { life } of register.windows) life.end();
        process.off("unhandledRejection", loose);
    }
}

/** Takes all steps; the await points that the first window passed. */
async function play({ steps }: History, store: Store): Promise<number> {
    const { time, ledger } = store;
    let first: Window | null = null;
    for (const step of steps) {
        await time.pass(step.wait);
        ledger.story.push(`  ${clockText(time.now)} ${sentenceOf(step)}`);
        await takeStep(store, step);
        first ??= store.registers[0]?.window(0) ?? null;
    }
    ledger.story.push(`  ${clockText(time.now)} Faults end.`);
    return first?.life.points ?? 0;
}

function stackOf(error: unknown): string {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
