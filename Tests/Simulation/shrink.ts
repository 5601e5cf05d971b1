import type { History } from "./History";
import { runHistory } from "./runHistory";

/** So many runs are spent on making a history smaller. */
const MOST_RUNS = 600;

type Fails = (candidate: History) => Promise<boolean>;

/** Leaves out steps, tasks and registers as long as the same invariant is still broken (delta debugging). */
export async function shrink(history: History, invariant: string): Promise<History> {
    let runs = 0;
    const fails: Fails = async (candidate) => {
        runs += 1;
        if (runs > MOST_RUNS) return false;
        const { violations } = await runHistory(candidate);
        return violations.some((violation) => violation.startsWith(invariant));
    };
    let small = history;
    for (let size = Math.ceil(small.steps.length / 2); size > 1; size = Math.ceil(size / 2)) {
        small = await withFewerSteps(small, size, fails);
    }
    small = await withFewerSteps(small, 1, fails);
    return withFewerRegisters(await withFewerTasks(small, fails), fails);
}

async function withFewerSteps(history: History, size: number, fails: Fails): Promise<History> {
    let small = history;
    for (let from = 0; from < small.steps.length;) {
        const candidate = without(small, from, size);
        if (await fails(candidate)) small = candidate;
        else from += size;
    }
    return small;
}

async function withFewerTasks(history: History, fails: Fails): Promise<History> {
    let small = history;
    for (let index = small.tasks.length - 1; index >= 0; index -= 1) {
        const candidate = { ...small, tasks: small.tasks.filter((_, at) => at !== index) };
        if (await fails(candidate)) small = candidate;
    }
    return small;
}

async function withFewerRegisters(history: History, fails: Fails): Promise<History> {
    for (let count = 1; count < history.registers.length; count += 1) {
        const candidate = { ...history, registers: history.registers.slice(0, count) };
        if (await fails(candidate)) return candidate;
    }
    return history;
}

// Time passes all the same, so that what comes later stays where it was.
function without(history: History, from: number, size: number): History {
    const skipped = history.steps.slice(from, from + size).reduce((sum, { wait }) => sum + wait, 0);
    const next = history.steps[from + size];
    const rest = next ? [{ ...next, wait: next.wait + skipped }, ...history.steps.slice(from + size + 1)] : [];
    return { ...history, steps: [...history.steps.slice(0, from), ...rest] };
}
