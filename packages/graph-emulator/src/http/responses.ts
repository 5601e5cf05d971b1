import type { GraphFailure } from "../errors/GraphFailure";
import { isJsonObject, type Json, type JsonObject } from "../values/json";
import type { Answer } from "./Call";
import type { HeaderSource } from "./Incoming";
import type { Outgoing } from "./Outgoing";
import { stampHeaders, type Stamp } from "./Stamp";

/** The one place where a failure becomes a response: the envelope of Graph, `date` with seconds and without a zone. */
export function errorResponse(failure: GraphFailure, stamp: Stamp): Outgoing {
    const body = {
        error: {
            code: failure.code,
            message: failure.message,
            innerError: {
                ...failure.inner,
                date: new Date(stamp.atMs).toISOString().slice(0, 19),
                "request-id": stamp.requestId,
                "client-request-id": stamp.clientRequestId,
            },
        },
    };
    const headers = { ...stampHeaders(stamp), ...failure.headers, "Content-Type": "application/json" };
    return { status: failure.status, headers, body };
}

/** The one place where an answer becomes a response: metadata level, content type, etag header. */
export function answerResponse(answer: Answer, request: { readonly headers: HeaderSource }, stamp: Stamp): Outgoing {
    const headers: Record<string, string> = { ...stampHeaders(stamp), ...answer.headers };
    if (answer.body === undefined) return { status: answer.status, headers, body: null };
    const level = metadataLevel(request.headers.get("Accept") ?? "");
    const etag = answer.body["@odata.etag"];
    if (typeof etag === "string") headers["ETag"] = etag;
    headers["OData-Version"] = "4.0";
    headers["Content-Type"] =
        `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
    const body = level === "none" ? withoutMetadata(answer.body) : answer.body;
    return { status: answer.status, headers, body };
}

function metadataLevel(accept: string): "none" | "minimal" {
    return /odata\.metadata=none/i.test(accept) ? "none" : "minimal";
}

const STRIPPED = new Set(["@odata.etag", "@odata.type", "@odata.context"]);

function withoutMetadata(value: JsonObject): JsonObject {
    const kept = Object.entries(value).filter(([key]) => !STRIPPED.has(key));
    return Object.fromEntries(kept.map(([key, inner]) => [key, inner === undefined ? undefined : stripped(inner)]));
}

function stripped(value: Json): Json {
    if (Array.isArray(value)) return value.map(stripped);
    return isJsonObject(value) ? withoutMetadata(value) : value;
}
