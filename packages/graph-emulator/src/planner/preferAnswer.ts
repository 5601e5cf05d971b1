import { prefers, type Answer, type Call } from "../http/Call";
import type { JsonObject } from "../values/json";

/** 204 without a body and without a usable etag, or 200 with the entity when the client prefers it. */
export function preferAnswer(call: Call, body: JsonObject): Answer {
    if (!prefers(call, "return=representation")) return { status: 204 };
    return { status: 200, body, headers: { "Preference-Applied": "return=representation" } };
}
