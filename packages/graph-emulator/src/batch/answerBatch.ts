import type { Outgoing } from "../http/Outgoing";
import type { Random } from "../values/random";
import type { Json, JsonObject } from "../values/json";
import { parseBatch, type BatchPart } from "./parseBatch";

/** One answered part. */
export interface PartResponse {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Json;
}

/** Sends one part through the pipeline. Only the part's own headers count. */
export type RunPart = (part: BatchPart) => Promise<Outgoing>;

/** Answers every part, each after those it depends on, and hands them back in an order of its own. Throws 400 for a malformed batch. */
export async function answerBatch(body: unknown, run: RunPart, random: Random): Promise<PartResponse[]> {
    const waiting = parseBatch(body);
    const statuses = new Map<string, number>();
    const responses: PartResponse[] = [];
    while (waiting.length > 0) {
        const index = waiting.findIndex((part) => part.dependsOn.every((id) => statuses.has(id)));
        const [part] = waiting.splice(index, 1);
        if (!part) break;
        const failed = part.dependsOn.some((id) => (statuses.get(id) ?? 424) >= 400);
        const response = failed ? failedDependency(part) : partResponse(part, await run(part));
        statuses.set(part.id.toLowerCase(), response.status);
        responses.push(response);
    }
    return shuffled(responses, random);
}

function failedDependency(part: BatchPart): PartResponse {
    const error = { code: "FailedDependency", message: "A request that this one depends on failed." };
    return { id: part.id, status: 424, headers: { "Content-Type": "application/json" }, body: { error } };
}

/** The headers that a part shows, in their usual spelling: the JavaScript SDK looks for exactly `Content-Type`. */
const SHOWN = [
    "Cache-Control",
    "Content-Type",
    "ETag",
    "Location",
    "OData-Version",
    "Preference-Applied",
    "Retry-After",
    "WWW-Authenticate",
    "X-ProxyCluster",
    "X-OfficeCluster",
    "X-Tasks-CorrelationId",
];

/** A page of HTML stands in the part as text (inferred; JSON is all that Graph documents). */
function partResponse(part: BatchPart, { status, headers, body }: Outgoing): PartResponse {
    const shown: Record<string, string> = {};
    for (const name of SHOWN) {
        const value = headers[name];
        if (value !== undefined) shown[name] = value;
    }
    const base = { id: part.id, status, headers: shown };
    return body === null ? base : { ...base, body };
}

/** The body that carries the parts. */
export function batchBody(responses: readonly PartResponse[]): JsonObject {
    return {
        responses: responses.map((response): JsonObject => ({
            id: response.id,
            status: response.status,
            headers: { ...response.headers },
            ...(response.body === undefined ? {} : { body: response.body }),
        })),
    };
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
    return items
        .map((item) => ({ item, key: random() }))
        .sort((left, right) => left.key - right.key)
        .map(({ item }) => item);
}
