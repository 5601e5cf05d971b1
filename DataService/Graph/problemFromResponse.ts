import { object, optional, safeParse, string } from "valibot";
import type { Problem, RefusalReason } from "../Model/Problem";

/** An answer of Graph, whole or a part of a batch. */
export interface GraphAnswer {
    readonly status: number;
    /** Value of a header, by any case of its name. */
    header(name: string): string | null;
    /** Parsed JSON; null when there was none. */
    readonly body: unknown;
}

/** Whether a plan was read or a task written: Planner uses one status for "no member" and "may not be changed". */
export type Purpose = "read" | "write";

/** What to wait when the service says "too many" but not how long. */
const UNNAMED_PAUSE_MS = 10_000;

const errorBody = object({ error: object({ code: optional(string(), "") }) });

/** The one place where an answer that is no success becomes a `Problem`. Decides by status, then by code, never by text. */
export function problemFromResponse(answer: GraphAnswer, purpose: Purpose, nowMs: number): Problem {
    const { status } = answer;
    if (status === 401) return { kind: "signInNeeded", why: "rejected" };
    if (status === 409 || status === 412) return { kind: "conflict" };
    const retryAfterMs = retryAfter(answer.header("Retry-After"), nowMs);
    if (status === 429) return { kind: "throttled", retryAfterMs: retryAfterMs ?? UNNAMED_PAUSE_MS };
    if (status === 503 && retryAfterMs !== null) return { kind: "throttled", retryAfterMs };
    const code = codeOf(answer.body);
    // Only Graph may refuse for good. A proxy or a portal answers in its own words.
    if (isServiceFault(status) || code === null) return { kind: "unavailable", status };
    return { kind: "refused", reason: reasonOf(status, code, purpose), code };
}

function isServiceFault(status: number): boolean {
    return status < 400 || status >= 500 || PASSING.has(status);
}

function reasonOf(status: number, code: string, purpose: Purpose): RefusalReason {
    if (status === 403 && code.startsWith("Maximum")) return "limit";
    if (status === 403) return purpose === "read" ? "notMember" : "forbidden";
    return status === 404 ? "gone" : "invalid";
}

// Fractions of a second are allowed, and so is a date.
function retryAfter(text: string | null, nowMs: number): number | null {
    if (text === null || text.trim() === "") return null;
    const seconds = Number(text);
    if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1000));
    const at = Date.parse(text);
    return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

function codeOf(body: unknown): string | null {
    const parsed = safeParse(errorBody, body);
    return parsed.success ? parsed.output.error.code : null;
}

/** 408 Request Timeout and 424 Failed Dependency say nothing about the request itself. */
const PASSING: ReadonlySet<number> = new Set([408, 424]);
