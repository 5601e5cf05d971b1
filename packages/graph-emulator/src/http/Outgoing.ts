import type { JsonObject } from "../values/json";
import { CORS_HEADERS } from "./cors";

/** A response before it is written out: the parts of a batch never are. */
export interface Outgoing {
    readonly status: number;
    /** Names in their usual spelling. */
    readonly headers: Readonly<Record<string, string>>;
    /** JSON, another text, or nothing. */
    readonly body: JsonObject | string | null;
}

/** Writes a response out, for pages of any origin. */
export function responseOf({ status, headers, body }: Outgoing): Response {
    const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { ...headers, ...CORS_HEADERS } });
}
