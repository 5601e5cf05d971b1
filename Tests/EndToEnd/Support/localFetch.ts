import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";

/** What a call says. */
interface Call {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | URLSearchParams | null;
}

/** `fetch`, also for a server of this machine whose certificate was made at its start and signed by nobody. */
export async function localFetch(url: string, { method = "GET", headers = {}, body }: Call = {}): Promise<Response> {
    if (!url.startsWith("https://localhost:")) return fetch(url, { method, headers, ...(body && { body }) });
    const form = body instanceof URLSearchParams ? { "Content-Type": "application/x-www-form-urlencoded" } : {};
    const sent = body?.toString() ?? "";
    const length = { "Content-Length": String(Buffer.byteLength(sent)) };
    return new Promise((resolve, reject) => {
        const options = { method, headers: { ...form, ...length, ...headers }, rejectUnauthorized: false };
        const request = httpsRequest(url, options, (response) => {
            const status = response.statusCode ?? 0;
            text(response)
                .then((answer) => resolve(new Response(status === 204 ? null : answer, { status })))
                .catch(reject);
        });
        request.once("error", reject);
        request.end(sent);
    });
}
