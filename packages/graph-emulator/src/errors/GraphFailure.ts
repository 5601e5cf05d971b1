/** What the service answers instead of the asked thing. Thrown by handlers, turned into a response in one place (`errorResponse`). */
export class GraphFailure extends Error {
    /** HTTP status. */
    readonly status: number;
    /** `error.code`; empty for most failures of Planner (observed). */
    readonly code: string;
    /** Extra response headers, such as Retry-After. */
    readonly headers: Readonly<Record<string, string>>;
    /** Extra members of `error.innerError`. */
    readonly inner: Readonly<Record<string, string>>;

    constructor(
        status: number,
        code: string,
        message: string,
        extra: { headers?: Readonly<Record<string, string>>; inner?: Readonly<Record<string, string>> } = {},
    ) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = extra.headers ?? {};
        this.inner = extra.inner ?? {};
    }
}

/**
 * The line was cut: no answer arrives. In-process callers see what `fetch` gives them when that happens, a TypeError;
 * the HTTP server cuts the socket.
 */
export class ConnectionCut extends TypeError {
    constructor() {
        super("Failed to fetch");
    }
}
