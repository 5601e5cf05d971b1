/** One HTTP request, ready to go. */
export interface HttpRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    /** Ends the request when the session is over. */
    readonly signal: AbortSignal;
}

/** Sends a request once. Rejects when there was no answer; any answer, whatever its status, resolves. */
export type Send = (request: HttpRequest) => Promise<Response>;
