import type { History } from "./History";
import { runHistory } from "./runHistory";

/** So many runs are spent on making a history smaller. */
const MOST_RUNS = 600;

/** Leaves out steps as long as the same invariant is still broken (delta debugging), then shortens the waits. */
export async function shrink(history: History, invariant: string): Promise<History> {
    let runs = 0;
    const fails = async (candidate: History): Promise<boolean> => {
        runs += 1;
        const { violations } = await runHistory(candidate);
        return violations.some((violation) => violation.startsWith(invariant));
    };
    let small = history;
    for (let size = Math.ceil(small.steps.length / 2); size >= 1 && runs < MOST_RUNS; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let from = 0; from < small.steps.length && runs < MOST_RUNS; ) {
            const candidate = without(small, from, size);
            if (await fails(candidate)) small = candidate;
            else from += size;
        }
    }
    for (let index = small.tasks.length - 1; index >= 0; index -= 1) {
        const candidate = { ...small, tasks: small.tasks.filter((_, at) => at !== index) };
        if (await fails(candidate)) small = candidate;
    }
    for (let count = 1; count < small.registers.length; count += 1) {
        const candidate = { ...small, registers: small.registers.slice(0, count) };
        if (await fails(candidate)) return candidate;
    }
    return small;
}

// Time passes all the same, so that what comes later stays where it was.
function without(history: History, from: number, size: number): History {
    const skipped = history.steps.slice(from, from + size).reduce((sum, { wait }) => sum + wait, 0);
    const next = history.steps[from + size];
    const rest = next ? [{ ...next, wait: next.wait + skipped }, ...history.steps.slice(from + size + 1)] : [];
    return { ...history, steps: [...history.steps.slice(0, from), ...rest] };
}
