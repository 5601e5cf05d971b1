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

/** Lets a page of another origin read a response. */
export function withCors(response: Response): Response {
    for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value);
    return response;
}

/** What lets it. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": EXPOSED.join(", "),
};
