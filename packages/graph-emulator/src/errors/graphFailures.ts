import { GraphFailure } from "./GraphFailure";

/* Failures that Graph or Entra raises. They carry a word as code. */

const CHALLENGE = 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

function unauthenticated(message: string): GraphFailure {
    return new GraphFailure(401, "InvalidAuthenticationToken", message, { headers: { "WWW-Authenticate": CHALLENGE } });
}

/** 401: no bearer token. */
export function tokenEmpty(): GraphFailure {
    return unauthenticated("Access token is empty.");
}

/** 401: outside its time. */
export function tokenExpired(): GraphFailure {
    return unauthenticated("Access token has expired or is not yet valid.");
}

/** 401: continuous access evaluation wants a token issued after this moment (learn.microsoft.com: claims-challenge). */
export function claimsChallenge(nowMs: number): GraphFailure {
    const value = String(Math.floor(nowMs / 1000));
    const claims = btoa(JSON.stringify({ access_token: { nbf: { essential: true, value } } }));
    const header = `${CHALLENGE}, error="insufficient_claims", claims="${claims}"`;
    const message = "Continuous access evaluation resulted in challenge with result: InteractionRequired";
    return new GraphFailure(401, "InvalidAuthenticationToken", message, { headers: { "WWW-Authenticate": header } });
}

/** 401: not a token of this emulator. */
export function tokenInvalid(): GraphFailure {
    return unauthenticated("Access token validation failure. Invalid signature.");
}

/** 403: the token lacks the permission. */
export function insufficientPrivileges(): GraphFailure {
    return new GraphFailure(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
}

/** 404: no such user or group. */
export function resourceNotFound(id: string): GraphFailure {
    return new GraphFailure(
        404,
        "Request_ResourceNotFound",
        `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    );
}

/** 400: Entra cannot accept this. */
export function badRequest(message: string): GraphFailure {
    return new GraphFailure(400, "Request_BadRequest", message);
}

/** 400: a query that Entra does not answer (in this form). */
export function unsupportedQuery(message: string): GraphFailure {
    return new GraphFailure(400, "Request_UnsupportedQuery", message);
}

/** 400: `/me` asked by an application. */
export function meNeedsUser(): GraphFailure {
    return new GraphFailure(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
}

/** 400: the body is no JSON, or has no Content-Type. */
export function unreadableBody(): GraphFailure {
    return new GraphFailure(
        400,
        "BadRequest",
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
    );
}

/** 400: a batch that is refused as a whole. */
export function badBatch(message: string): GraphFailure {
    return new GraphFailure(400, "BadRequest", message);
}

/** 405: the path exists, the method does not. */
export function methodNotAllowed(): GraphFailure {
    return new GraphFailure(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
}

/** 404: neither v1.0 nor beta. */
export function invalidVersion(version: string): GraphFailure {
    return new GraphFailure(404, "BadRequest", `Invalid version: ${version}`);
}

/** 429. */
function tooManyRequests(): GraphFailure {
    return new GraphFailure(429, "TooManyRequests", "Please retry again later.", {
        inner: { code: "429", message: "Please retry after", status: "429" },
    });
}

const SERVER_CODES: Readonly<Record<number, string>> = {
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServiceNotAvailable",
    504: "GatewayTimeout",
};

/** A failure asked for by status. */
export function statusFailure(status: number): GraphFailure {
    if (status === 429) return tooManyRequests();
    return new GraphFailure(status, SERVER_CODES[status] ?? "UnknownError", "The service could not answer.");
}

/** 501: this exists in Graph but not here. The emulator's own code; it never guesses. */
export function notEmulated(method: string, path: string): GraphFailure {
    return new GraphFailure(
        501,
        "notEmulated",
        `Could not answer ${method} ${path}: the emulator does not have this part of Microsoft Graph. COVERAGE.md lists what it has.`,
    );
}
