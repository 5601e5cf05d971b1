import type { NetFault, RetryAfter } from "./History";
import { partsOf } from "./PlannerTruth";
import type { BatchPart } from "./PlannerTruth";
import type { Dice } from "./random";
import { isJson } from "./wireFields";
import type { Json } from "./wireFields";

/** An answer that is a failure, and whether the request was applied all the same. */
export interface Failure {
    readonly applied: boolean;
    readonly response: () => Response;
}

/** The failure that a fault makes of a whole request; null when it makes none. */
export function failureOf(fault: NetFault | null, now: number): Failure | null {
    if (fault?.kind === "unauthorized") {
        const body = JSON.stringify({ error: { code: "InvalidAuthenticationToken", message: "Expired." } });
        return {
            applied: false,
            response: () => new Response(body, { status: 401, headers: { Date: dateText(now) } }),
        };
    }
    if (fault?.kind !== "status") return null;
    const { status, applied, retryAfter } = fault;
    const headers = { ...retryAfterHeader(retryAfter, now), Date: dateText(now) };
    return { applied, response: () => new Response(BODIES[fault.body](status), { status, headers }) };
}

const BODIES = {
    graph: (status: number): string => JSON.stringify(errorBody(status)),
    html: (): string => "<html><body><h1>Something went wrong.</h1></body></html>",
    empty: (): null => null,
};

function errorBody(status: number): Json {
    return {
        error: { code: status === 429 ? "TooManyRequests" : "UnknownError", message: "Please retry again later." },
    };
}

/** How the header says how long to wait. */
function retryAfterHeader(retryAfter: RetryAfter, now: number): Record<string, string> {
    switch (retryAfter.form) {
        case "none":
            return {};
        case "seconds":
            return { "Retry-After": String(retryAfter.seconds) };
        case "date":
            return { "Retry-After": dateText(now + Math.ceil(retryAfter.seconds) * 1000) };
    }
}

function dateText(ms: number): string {
    return new Date(ms).toUTCString();
}

/** What happens to the parts of a batch: they are taken in any order that `dependsOn` allows, and one may fail. */
export class BatchFaults {
    /** What reaches Planner. */
    readonly request: unknown;
    readonly #fault: Extract<NetFault, { kind: "part" }> | null;
    readonly #victim: BatchPart | null;
    readonly #now: number;

    constructor(fault: NetFault | null, body: unknown, { dice, now }: { readonly dice: Dice; readonly now: number }) {
        const parts = partsOf(body);
        this.#now = now;
        this.#fault = fault?.kind === "part" ? fault : null;
        this.#victim = this.#fault ? (parts[this.#fault.part % Math.max(1, parts.length)] ?? null) : null;
        if (parts.length === 0) this.request = body;
        else this.request = { requests: inAnyOrder(this.#reached(parts), dice) };
    }

    /** What the register gets for Planner's answer. */
    async answer(response: Response): Promise<Response> {
        const fault = this.#fault;
        if (!fault) return response;
        const headers = retryAfterHeader(fault.retryAfter, this.#now);
        // Not a batch: the request itself is the part.
        if (!this.#victim)
            return new Response(JSON.stringify(errorBody(fault.status)), { status: fault.status, headers });
        const { id } = this.#victim;
        const answered = (await response.json()) as { responses: readonly Json[] };
        const others = answered.responses.filter((part) => isJson(part) && part["id"] !== id);
        const failed = {
            id,
            status: fault.status,
            headers: { ...headers, "Content-Type": "application/json" },
            body: errorBody(fault.status),
        };
        const body = JSON.stringify({ responses: [failed, ...others] });
        return new Response(body, { status: 200, headers: response.headers });
    }

    /** A part that fails before it is applied takes those with it that depend on it: those stay out, too. */
    #reached(parts: readonly BatchPart[]): readonly BatchPart[] {
        if (!this.#victim || this.#fault?.applied !== false) return parts;
        const failed = new Set([this.#victim.id]);
        return parts.filter((part) => {
            const out = failed.has(part.id) || part.dependsOn?.some((id) => failed.has(id)) === true;
            if (out) failed.add(part.id);
            return !out;
        });
    }
}

function inAnyOrder(parts: readonly BatchPart[], dice: Dice): readonly BatchPart[] {
    const left = [...parts];
    const ids = new Set(parts.map(({ id }) => id));
    const taken: BatchPart[] = [];
    const done = new Set<string>();
    while (left.length > 0) {
        const ready = left.filter((part) => (part.dependsOn ?? []).every((id) => done.has(id) || !ids.has(id)));
        const next = ready.length > 0 ? dice.pick(ready) : left[0];
        if (!next) break;
        left.splice(left.indexOf(next), 1);
        taken.push(next);
        done.add(next.id);
    }
    return taken;
}
