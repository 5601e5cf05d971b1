import type { Clock } from "../DataService/api";

/** The answer, or null when so many milliseconds are over first. Rejects as the answer does. */
export async function atMost<Answer>(clock: Clock, ms: number, answer: Promise<Answer>): Promise<Answer | null> {
    let cancel = (): void => undefined;
    const over = new Promise<null>((resolve) => {
        cancel = clock.after(ms, () => resolve(null));
    });
    try {
        return await Promise.race([answer, over]);
    } finally {
        cancel();
    }
}
