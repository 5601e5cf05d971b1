import { unreadableBody } from "../errors/graphFailures";
import type { Json } from "../values/json";

/** The JSON body, undefined when there is none. Throws 400 when it is no JSON, or does not say that it is. */
export async function readBody(request: Request): Promise<Json | undefined> {
    if (request.method === "GET" || request.method === "HEAD") return undefined;
    const text = await request.text();
    if (text === "") return undefined;
    if (!/^application\/json\b/i.test(request.headers.get("Content-Type") ?? "")) throw unreadableBody();
    try {
        return JSON.parse(text) as Json;
    } catch {
        throw unreadableBody();
    }
}
