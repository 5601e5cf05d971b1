import { safeParse, unknown } from "valibot";
import type { InferOutput } from "valibot";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { GraphChannel } from "./GraphChannel";
import type { GraphCall } from "./graphRequest";
import type { GraphAnswer } from "./problemFromResponse";
import { wireBatch } from "./wireShapes";

/** How calls are asked together. */
export interface Together {
    /** The token at hand was refused just now. */
    readonly renew?: boolean;
    /** Without one of the calls the others are of no use. */
    readonly needsAll?: boolean;
}

type Answer = Result<GraphAnswer, Problem>;

/**
 * Makes up to 20 calls as one `$batch`; the answers come in the order of the calls. A single call goes on its own. Calls
 * that were answered 401 go once more, with a fresh token. When the batch as such is refused its calls go one after the
 * other, each time anew: the refusal of all would hit those that nothing is wrong with, and stay. A call that was not made,
 * because one before it told that it would be in vain, gets that one's answer.
 */
export async function askTogether(
    channel: GraphChannel,
    calls: readonly GraphCall[],
    how: Together = {},
): Promise<Answer[]> {
    const [only, ...others] = calls;
    if (only && others.length === 0) return [await channel.ask(only, how)];
    const body = { requests: calls.map(partOf) };
    const mayLeave = (): boolean => calls.every((call) => call.mayLeave?.() !== false);
    const asked = await channel.ask({ method: "POST", path: "/$batch", body, mayLeave }, how);
    const parts = asked.ok ? partsOf(asked.value, channel) : asked;
    if (!parts.ok) return isOfOneCall(parts.problem) ? askSingly(channel, calls, how) : calls.map(() => parts);
    const byId = new Map(parts.value.map((part) => [part.id, part]));
    const answers = calls.map((_, index) => answerOf(byId.get(String(index))));
    return how.renew ? answers.map(success) : askRejected(channel, calls, { answers, how });
}

/** 401 means that nothing was done, so even a POST may go out again. */
async function askRejected(
    channel: GraphChannel,
    calls: readonly GraphCall[],
    { answers, how }: { readonly answers: readonly GraphAnswer[]; readonly how: Together },
): Promise<Answer[]> {
    const rejected = calls.filter((_, index) => answers[index]?.status === 401);
    const again = rejected.length === 0 ? [] : await askTogether(channel, rejected, { ...how, renew: true });
    return answers.map((answer) => (answer.status === 401 ? again.shift() : undefined) ?? success(answer));
}

async function askSingly(channel: GraphChannel, calls: readonly GraphCall[], how: Together): Promise<Answer[]> {
    const answers: Answer[] = [];
    let last: Answer | null = null;
    for (const call of calls) {
        if (last === null || !isLast(last, channel, how)) last = await channel.ask(call);
        answers.push(last);
    }
    return answers;
}

/** True for an answer after which the other calls need not be made. */
function isLast(answer: Answer, channel: GraphChannel, { needsAll = false }: Together): boolean {
    const read: Result<unknown, Problem> = answer.ok ? channel.read(answer.value, unknown(), "read") : answer;
    return !read.ok && (isOfAllCalls(read.problem) || (needsAll && isOfOneCall(read.problem)));
}

/** True for what a service says of one call; of a batch it cannot be meant for each call in it. */
function isOfOneCall({ kind }: Problem): boolean {
    return kind === "refused" || kind === "conflict";
}

/** True for what holds for every call of this worker. */
function isOfAllCalls({ kind }: Problem): boolean {
    return kind === "offline" || kind === "throttled" || kind === "signInNeeded";
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
    // No `Headers`: it throws on values that JSON can hold.
    const headers = new Map(Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), textOf(value)]));
    return {
        status: part.status,
        header: (name) => headers.get(name.toLowerCase()) ?? null,
        body: part.body ?? null,
    };
}

function textOf(value: unknown): string | null {
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value : null;
}
