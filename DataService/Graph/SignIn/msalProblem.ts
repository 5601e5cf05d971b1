import { AuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import type { Problem, SignInReason } from "../../Model/Problem";

/** Codes of MSAL that say that Entra was not reached (msal-browser 5.29: BrowserAuthErrorCodes, ClientAuthErrorCodes). */
const OUT_OF_REACH: ReadonlySet<string> = new Set([
    "no_network_connectivity",
    "post_request_failed",
    "get_request_failed",
    "network_error",
    "endpoints_resolution_error",
    "openid_config_error",
]);

/** Codes of MSAL and Entra that a person can do something about. */
const REASONS: ReadonlyMap<string, SignInReason> = new Map([
    ["consent_required", "noConsent"],
    ["popup_window_error", "popupBlocked"],
    ["empty_window_error", "popupBlocked"],
    ["user_cancelled", "cancelled"],
    ["access_denied", "cancelled"],
    ["interaction_in_progress_cancelled", "cancelled"],
    ["interaction_in_progress", "busy"],
]);

/** Texts of Entra begin with these (learn.microsoft.com/entra/identity-platform/reference-error-codes): no consent of user or administrator. */
const NO_CONSENT = /AADSTS(65001|90094|90095)\b/;

/**
 * What stands in the way, from what MSAL throws. `otherwise` is what to say when Entra says no more than that somebody must sign
 * in: `rejected` where somebody just did. Nothing of the error's text goes on: it may name people.
 */
export function msalProblem(error: unknown, otherwise: SignInReason): Problem {
    if (!(error instanceof AuthError)) return { kind: "unavailable", status: 0 };
    const { errorCode, errorMessage, subError } = error;
    if (OUT_OF_REACH.has(errorCode)) return { kind: "offline" };
    if (NO_CONSENT.test(errorMessage)) return { kind: "signInNeeded", why: "noConsent" };
    const why = REASONS.get(errorCode) ?? REASONS.get(subError);
    if (why) return { kind: "signInNeeded", why };
    if (error instanceof InteractionRequiredAuthError) return { kind: "signInNeeded", why: otherwise };
    if (isTimeout(error)) return { kind: "signInNeeded", why: otherwise === "rejected" ? "timedOut" : otherwise };
    if (error instanceof ServerError) return serverProblem(error);
    return { kind: "signInNeeded", why: otherwise };
}

function serverProblem({ errorCode, status }: ServerError): Problem {
    if (status === 429) return { kind: "throttled", retryAfterMs: 60_000 };
    const isFault = (status ?? 0) >= 500 || errorCode === "temporarily_unavailable" || errorCode === "server_error";
    return isFault ? { kind: "unavailable", status: status ?? 503 } : { kind: "signInNeeded", why: "rejected" };
}

/** True where no answer came in time. A frame that stays silent tells nothing: no network, or cookies of other sites are blocked, or Entra may not be framed here. */
export function isTimeout(error: unknown): boolean {
    return error instanceof AuthError && error.errorCode === "timed_out";
}
