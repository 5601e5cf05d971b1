/** How long `work` takes, in milliseconds of real time, and what it gives. */
export async function timed<Value>(
    work: () => Promise<Value>,
): Promise<{ readonly ms: number; readonly value: Value }> {
    const started = performance.now();
    const value = await work();
    return { ms: performance.now() - started, value };
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
