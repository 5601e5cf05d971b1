// Deep imports: `Client` insists on a global `fetch`, which POS builds have run without, although this chain never uses it.
import { GraphError } from "@microsoft/microsoft-graph-client/lib/es/src/GraphError";
import { GraphRequest } from "@microsoft/microsoft-graph-client/lib/es/src/GraphRequest";
import { HTTPClient } from "@microsoft/microsoft-graph-client/lib/es/src/HTTPClient";
import type { Context } from "@microsoft/microsoft-graph-client/lib/es/src/IContext";
import type { Middleware } from "@microsoft/microsoft-graph-client/lib/es/src/middleware/IMiddleware";
import { ResponseType } from "@microsoft/microsoft-graph-client/lib/es/src/ResponseType";
import type { MayLeave } from "../Sync/ports/PlannerGateway";
import type { Send } from "./Send";

/** One call of Graph, before token and base URL. */
export interface GraphCall {
    readonly method: "GET" | "POST" | "PATCH";
    /** Without version: `/planner/tasks/...`. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** Asked when it is about to leave, since getting a token may take long; false: it does not leave. Missing where it always may. */
    readonly mayLeave?: MayLeave;
}

/** Makes one call with one token. Resolves to the raw answer whatever its status, or to null when there was none. */
export type CallGraph = (call: GraphCall, accessToken: string) => Promise<Response | null>;

/**
 * The Graph client of the SDK with a chain of our own. No RetryHandler, on purpose: `SyncLoop` alone decides when to
 * try again, and the SDK's handler would also repeat a POST after a 504, so that a task could be made twice.
 */
export function graphCaller(graphBaseUrl: string, send: Send, signal: AbortSignal): CallGraph {
    const client = new HTTPClient(new SendHandler(send, signal));
    const options = { baseUrl: graphBaseUrl, defaultVersion: "v1.0" };
    return async (call, accessToken) => {
        const request = new GraphRequest(client, options, call.path)
            .headers({ Authorization: `Bearer ${accessToken}`, ...call.headers })
            .responseType(ResponseType.RAW);
        try {
            return await perform(request, call);
        } catch (error) {
            // The SDK's mark of a request that got no answer.
            if (error instanceof GraphError && error.statusCode === -1) return null;
            throw error;
        }
    };
}

function perform(request: GraphRequest, { method, body }: GraphCall): Promise<Response> {
    switch (method) {
        case "GET":
            return request.get() as Promise<Response>;
        case "POST":
            return request.post(body) as Promise<Response>;
        case "PATCH":
            return request.patch(body) as Promise<Response>;
    }
}

/** The last link of the chain: hands the request to the network. */
class SendHandler implements Middleware {
    readonly #send: Send;
    readonly #signal: AbortSignal;

    constructor(send: Send, signal: AbortSignal) {
        this.#send = send;
        this.#signal = signal;
    }

    async execute(context: Context): Promise<void> {
        const { method, headers, body } = context.options ?? {};
        context.response = await this.#send({
            method: method ?? "GET",
            url: typeof context.request === "string" ? context.request : context.request.url,
            headers: Object.fromEntries(new Headers(headers)),
            body: typeof body === "string" ? body : null,
            signal: this.#signal,
        });
    }
}
