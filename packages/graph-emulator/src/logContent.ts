import { GraphFailure } from "./errors/GraphFailure";
import type { HeaderSource, Incoming } from "./http/Incoming";
import type { Outgoing } from "./http/Outgoing";
import type { LoggedContent } from "./RequestLog";
import type { Switches } from "./Switches";
import type { Json } from "./values/json";

const NOTED_HEADERS = ["If-Match", "Prefer", "client-request-id"];
const NOTHING: LoggedContent = {};

/** What the log keeps of a request and its answer (null: it was lost). */
export async function contentOf(
    incoming: Incoming,
    outgoing: Outgoing | null,
    how: { readonly switches: Switches; readonly secret: boolean },
): Promise<LoggedContent> {
    const { logBodies, logAnswers } = how.switches;
    if (!logBodies && !logAnswers) return NOTHING;
    const answer = how.secret ? null : (outgoing?.body ?? null);
    return {
        ...(logBodies
            ? { headers: notedHeaders(incoming.headers), body: how.secret ? null : await readableBody(incoming) }
            : {}),
        ...(logAnswers ? { answer } : {}),
    };
}

function notedHeaders(headers: HeaderSource): Record<string, string> {
    const noted: Record<string, string> = {};
    for (const name of NOTED_HEADERS) {
        const value = headers.get(name);
        if (value !== null) noted[name] = value;
    }
    return noted;
}

async function readableBody(incoming: Incoming): Promise<Json> {
    try {
        return (await incoming.json()) ?? null;
    } catch (error) {
        if (error instanceof GraphFailure) return null;
        throw error;
    }
}
