const METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS";
const ALLOWED = [
    "Authorization",
    "Content-Type",
    "Accept",
    "If-Match",
    "If-None-Match",
    "Prefer",
    "SdkVersion",
    "client-request-id",
    "return-client-request-id",
    "ConsistencyLevel",
    "Retry-Attempt",
    "x-client-SKU",
    "x-client-VER",
];
const EXPOSED = [
    "ETag",
    "Location",
    "Content-Location",
    "Preference-Applied",
    "Content-Range",
    "request-id",
    "client-request-id",
    "ReadWriteConsistencyToken",
    "SdkVersion",
    "WWW-Authenticate",
    "x-ms-client-gcc-tenant",
    "X-Tasks-CorrelationId",
    "Retry-After",
];

/** Answers a preflight. Headers that are asked for are admitted beside the known ones, as Graph does. */
export function preflightResponse(request: Request): Response {
    const asked = request.headers.get("Access-Control-Request-Headers");
    return new Response(null, {
        status: 204,
        headers: {
            "Access-Control-Allow-Origin": "*",
            "Access-Control-Allow-Methods": METHODS,
            "Access-Control-Allow-Headers": asked === null ? ALLOWED.join(", ") : `${ALLOWED.join(", ")}, ${asked}`,
            "Access-Control-Max-Age": "600",
        },
    });
}

/** What lets a page of another origin read a response. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": EXPOSED.join(", "),
};

/**
 * Keeps a response to the pages of some origins; `*` among them: any. The function answers everybody; who may read that over the network is
 * the server's business.
 */
export function forOrigins(response: Response, origin: string | null, allowed: readonly string[]): Response {
    const { headers } = response;
    if (allowed.includes("*") || !headers.has(ALLOW_ORIGIN)) return response;
    headers.append("Vary", "Origin");
    if (origin !== null && allowed.includes(origin)) headers.set(ALLOW_ORIGIN, origin);
    else headers.delete(ALLOW_ORIGIN);
    return response;
}

const ALLOW_ORIGIN = "Access-Control-Allow-Origin";
