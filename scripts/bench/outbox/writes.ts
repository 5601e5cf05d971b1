import type { Exchange } from "../support/Line";
import type { WireFields } from "./fields";

/** A call of Graph, alone or as a part of a batch, and how it ended. */
export interface Call {
    readonly method: string;
    readonly path: string;
    readonly body: WireFields | null;
    readonly status: number;
    readonly answer: { readonly id?: string } | null;
}

/** The calls in a request: itself, or the parts of a batch in the order in which they were asked. */
export function callsOf({ method, path, body, status, answer }: Exchange): Call[] {
    const asked = parsed(body);
    const answered = parsed(answer);
    if (path !== "/$batch") return [{ method, path, body: asked, status, answer: answered } as Call];
    const { requests } = asked as { readonly requests: readonly AskedPart[] };
    const { responses = [] } = (answered ?? {}) as { readonly responses?: readonly AnsweredPart[] };
    const byId = new Map(responses.map((part) => [part.id, part]));
    return requests.map((part) => {
        const end = byId.get(part.id);
        const { status: partStatus = 0, body: partAnswer = null } = end ?? {};
        return { method: part.method, path: part.url, body: part.body ?? null, status: partStatus, answer: partAnswer };
    });
}

interface AskedPart {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly body?: WireFields;
}

interface AnsweredPart {
    readonly id: string;
    readonly status: number;
    readonly body?: { readonly id?: string };
}

function parsed(text: string | null): unknown {
    return text === null || text === "" ? null : JSON.parse(text);
}

/** True for a call that Planner accepted as a change. */
export function isAcceptedWrite({ method, status }: Call): boolean {
    return method !== "GET" && status >= 200 && status < 300;
}

/** Planner's id of the task that a call is about; of a new one, the id it got. */
export function taskOf({ method, path, answer }: Call): string {
    return method === "POST" ? (answer?.id ?? "") : (/^\/planner\/tasks\/([^/?]+)/.exec(path)?.[1] ?? "");
}
