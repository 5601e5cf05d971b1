import { safeParse } from "valibot";
import type { InferOutput } from "valibot";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { GraphAnswer } from "./problemFromResponse";
import { wireBatch } from "./wireShapes";

/** Makes up to 20 calls as one `$batch`; the answers come in the order of the calls. A single call goes on its own. */
export async function askTogether(
    channel: GraphChannel,
    calls: readonly GraphCall[],
): Promise<Result<GraphAnswer, Problem>[]> {
    const [only, ...others] = calls;
    if (only && others.length === 0) return [await channel.ask(only)];
    const asked = await channel.ask({ method: "POST", path: "/$batch", body: { requests: calls.map(partOf) } });
    const parts = asked.ok ? partsOf(asked.value, channel) : asked;
    if (!parts.ok) return calls.map(() => parts);
    const byId = new Map(parts.value.map((part) => [part.id, part]));
    return calls.map((_, index) => success(answerOf(byId.get(String(index)))));
}

function partOf({ method, path, headers, body }: GraphCall, index: number): unknown {
    const json = body === undefined ? {} : { "Content-Type": "application/json" };
    return { id: String(index), method, url: path, headers: { ...headers, ...json }, body };
}

type Part = InferOutput<typeof wireBatch>["responses"][number];

function partsOf(answer: GraphAnswer, channel: GraphChannel): Result<readonly Part[], Problem> {
    const batch = safeParse(wireBatch, answer.body);
    // One page of Microsoft's says that a batch with a throttled part answers 424; its parts are there all the same.
    if (batch.success && (answer.status === 200 || answer.status === 424)) return success(batch.output.responses);
    const read = channel.read(answer, wireBatch, "read");
    return read.ok ? failure({ kind: "unavailable", status: answer.status }) : read;
}

// A part without an answer may have been done all the same.
function answerOf(part: Part | undefined): GraphAnswer {
    if (!part) return { status: 502, header: () => null, body: null };
    const headers = new Headers(part.headers);
    return { status: part.status, header: (name) => headers.get(name), body: part.body ?? null };
}
