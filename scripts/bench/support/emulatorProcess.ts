// The other end of graphApart: an emulator with a heap of its own.
import type { Answered, Asked, Refusal, Seed } from "./Graph";
import { graphHere } from "./graphHere";

/** What the process is asked. */
export type Question =
    { readonly kind: "ask"; readonly asked: Asked } | { readonly kind: "refuseAll"; readonly refusal: Refusal | null };

/** A question, and by which number its answer goes back. */
export interface NumberedQuestion {
    readonly id: number;
    readonly question: Question;
}

const graph = graphHere(process.argv[2] as Seed);
process.on("message", (asked) => void reply(asked as NumberedQuestion));

async function reply({ id, question }: NumberedQuestion): Promise<void> {
    process.send?.({ id, value: await valueOf(question) });
}

async function valueOf(question: Question): Promise<Answered | null> {
    if (question.kind === "ask") return graph.ask(question.asked);
    await graph.refuseAll(question.refusal);
    return null;
}
