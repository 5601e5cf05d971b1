import { GraphFailure } from "../errors/GraphFailure";
import { statusFailure, tokenExpired } from "../errors/graphFailures";
import { accessDenied, changesConflict, ifMatchInvalid, itemNotFound, limitExceeded } from "../errors/plannerFailures";
import type { Outgoing } from "../http/Outgoing";
import { errorResponse } from "../http/responses";
import type { Stamp } from "../http/Stamp";
import type { FailingAnswer, OAuthError } from "./Fault";

/** The answer that a fault asks for, at the time of the stamp. */
export function failureAnswer(answer: FailingAnswer, stamp: Stamp): Outgoing {
    const retry = retryAfterOf(answer, stamp.atMs);
    const headers: Record<string, string> = retry === undefined ? {} : { "Retry-After": retry };
    if (answer.oauth !== undefined) return oauthAnswer(answer.status, answer.oauth, headers);
    if (answer.body === "html" || answer.body === "empty") return pageAnswer(answer, headers, stamp);
    return errorResponse(failureOf(answer, headers), stamp);
}

/** As Entra refuses: an error of OAuth, and a text that begins with its own number. */
function oauthAnswer(status: number, { error, description }: OAuthError, headers: Record<string, string>): Outgoing {
    const number = Number(/^AADSTS(\d+)/.exec(description)?.[1] ?? 0);
    const body = { error, error_description: description, error_codes: [number], suberror: "" };
    return { status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store", ...headers }, body };
}

function retryAfterOf({ retryAfter, retryAfterAs }: FailingAnswer, nowMs: number): string | undefined {
    if (retryAfter === undefined) return undefined;
    if (retryAfterAs !== "date") return String(retryAfter);
    // A date has whole seconds; rounded up, nobody comes back too early.
    return new Date(Math.ceil((nowMs + retryAfter * 1000) / 1000) * 1000).toUTCString();
}

/** What stands before Graph answers without Graph's headers. */
function pageAnswer(answer: FailingAnswer, headers: Record<string, string>, stamp: Stamp): Outgoing {
    const base = { "Cache-Control": "no-cache", Date: new Date(stamp.atMs).toUTCString(), ...headers };
    const { status } = answer;
    if (answer.body === "empty") return { status, headers: base, body: null };
    const title = status === 200 ? "Welcome to the Wi-Fi" : `${String(status)} - The gateway could not get an answer`;
    const page = `<!DOCTYPE html>\r\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\r\n`;
    return { status, headers: { ...base, "Content-Type": "text/html" }, body: page };
}

/** How the service itself refuses with these. */
const REFUSALS: Readonly<Record<number, () => GraphFailure>> = {
    401: tokenExpired,
    403: accessDenied,
    404: itemNotFound,
    409: changesConflict,
    412: ifMatchInvalid,
};

function failureOf({ status, code }: FailingAnswer, headers: Record<string, string>): GraphFailure {
    const own = code === undefined ? REFUSALS[status]?.() : undefined;
    const limit = code !== undefined && status === 403 ? limitExceeded(code) : undefined;
    const failure = own ?? limit ?? statusFailure(status);
    return new GraphFailure(failure.status, code ?? failure.code, failure.message, {
        headers: { ...failure.headers, ...headers },
        inner: failure.inner,
    });
}
