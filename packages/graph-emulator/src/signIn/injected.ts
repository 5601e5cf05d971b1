import type { IncomingMessage, ServerResponse } from "node:http";
import { inject } from "light-my-request";

/** A handler as Node's HTTP server calls it. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers a request through a handler of Node, without a port. `change` may put another body in the place of the one sent. */
export async function injected(
    handler: NodeHandler,
    request: Request,
    change: (body: string) => string,
): Promise<Response> {
    const url = new URL(request.url);
    const headers: Record<string, string> = {
        ...Object.fromEntries(request.headers),
        host: url.host,
        "x-forwarded-proto": url.protocol.slice(0, -1),
    };
    const body = change(await request.text());
    if (body !== "") headers["content-length"] = String(Buffer.byteLength(body));
    const answer = await inject(handler, {
        method: request.method as "GET",
        url: url.pathname + url.search,
        headers,
        ...(body === "" ? {} : { payload: body }),
    });
    const { statusCode: status } = answer;
    const isBodiless = status === 204 || status === 304;
    return new Response(isBodiless ? null : new Uint8Array(answer.rawPayload), {
        status,
        headers: headersOf(answer.headers),
    });
}

function headersOf(from: Readonly<Record<string, unknown>>): Headers {
    const headers = new Headers();
    for (const [name, value] of Object.entries(from)) {
        for (const one of Array.isArray(value) ? value : [value])
            if (one !== undefined) headers.append(name, String(one));
    }
    // The server sets its own.
    for (const name of ["connection", "transfer-encoding", "content-length"]) headers.delete(name);
    return headers;
}
