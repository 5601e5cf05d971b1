// The other end of graphInThread: an emulator with a heap of its own.
import { parentPort, workerData } from "node:worker_threads";
import type { Answered, Asked, Refusal, Seed } from "./Graph";
import { graphHere } from "./graphHere";

/** What the thread is asked. */
export type Question =
    { readonly kind: "ask"; readonly asked: Asked } | { readonly kind: "refuseAll"; readonly refusal: Refusal | null };

/** A question, and by which number its answer goes back. */
export interface NumberedQuestion {
    readonly id: number;
    readonly question: Question;
}

const graph = graphHere(workerData as Seed);
parentPort?.on("message", (asked: NumberedQuestion) => void reply(asked));

async function reply({ id, question }: NumberedQuestion): Promise<void> {
    parentPort?.postMessage({ id, value: await valueOf(question) });
}

async function valueOf(question: Question): Promise<Answered | null> {
    if (question.kind === "ask") return graph.ask(question.asked);
    await graph.refuseAll(question.refusal);
    return null;
}
