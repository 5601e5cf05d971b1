import { Worker } from "node:worker_threads";
import type { NumberedQuestion, Question } from "./emulatorThread";
import type { Answered, Graph, Seed } from "./Graph";

/**
 * The Graph emulator in a thread of its own, so that what it keeps is not on the heap that is measured. A fault of the
 * thread ends the process.
 */
export function graphInThread(seed: Seed): Graph {
    const thread = new Worker(new URL("./emulatorThread.ts", import.meta.url), { workerData: seed });
    const waiting = new Map<number, (value: unknown) => void>();
    let last = 0;
    thread.on("message", ({ id, value }: { readonly id: number; readonly value: unknown }) => {
        waiting.get(id)?.(value);
        waiting.delete(id);
    });
    const put = (question: Question): Promise<unknown> =>
        new Promise((resolve) => {
            last += 1;
            waiting.set(last, resolve);
            thread.postMessage({ id: last, question } satisfies NumberedQuestion);
        });
    return {
        ask: async (asked) => (await put({ kind: "ask", asked })) as Answered,
        refuseAll: async (refusal) => {
            await put({ kind: "refuseAll", refusal });
        },
        close: async () => {
            await thread.terminate();
        },
    };
}
