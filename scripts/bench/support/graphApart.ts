import { fork } from "node:child_process";
import { join } from "node:path";
import type { NumberedQuestion, Question } from "./emulatorProcess";
import type { Answered, Graph, Seed } from "./Graph";

/** The Graph emulator in a process of its own, so that what it keeps is not on the heap that is measured. */
export function graphApart(seed: Seed): Graph {
    const child = fork(join(import.meta.dirname, "emulatorProcess.ts"), [seed], {
        execArgv: ["--import", "tsx"],
        serialization: "advanced",
    });
    const waiting = new Map<number, (value: unknown) => void>();
    let last = 0;
    child.on("message", (message) => {
        const { id, value } = message as { readonly id: number; readonly value: unknown };
        waiting.get(id)?.(value);
        waiting.delete(id);
    });
    child.once("exit", () => {
        if (waiting.size > 0) throw new Error("Could not go on: the emulator's process has ended.");
    });
    const put = (question: Question): Promise<unknown> =>
        new Promise((resolve) => {
            last += 1;
            waiting.set(last, resolve);
            child.send({ id: last, question } satisfies NumberedQuestion);
        });
    return {
        ask: async (asked) => (await put({ kind: "ask", asked })) as Answered,
        refuseAll: async (refusal) => {
            await put({ kind: "refuseAll", refusal });
        },
        close: async () => {
            child.disconnect();
        },
    };
}
