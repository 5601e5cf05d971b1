import { correlationIdOr, newTimeBasedId } from "./ids";

/** What a request promises: not done, or done with data. */
export interface CancelableResult<T> {
    readonly canceled: boolean;
    readonly data: T;
}

/** A message to POS or to an extension's own handler. */
export class Request {
    readonly correlationId: string;
    readonly #requestId = newTimeBasedId();

    constructor(correlationId?: string) {
        this.correlationId = correlationIdOr(correlationId);
    }

    get requestId(): string {
        return this.#requestId;
    }
}

/** Answer to a request. */
export class Response {
    readonly responseId = newTimeBasedId();
}

/** A request that POS itself answers. */
export class ClientRequest extends Request {}

/** Answer with one `result`. */
export class ClientResponse<T = unknown> extends Response {
    readonly result: T;

    constructor(result: T) {
        super();
        this.result = result;
    }
}

/** A request type as handlers name it: anything with the request's prototype. */
export interface RequestType {
    readonly prototype: object;
}

/** Answers one type of request. */
export abstract class RequestHandler {
    protected readonly context: unknown;

    constructor(context: unknown) {
        this.context = context;
    }

    abstract supportedRequestType(): RequestType;
    abstract executeAsync(request: Request): Promise<CancelableResult<unknown>>;
}

/** Base of an extension's own requests. */
export class ExtensionRequestBase extends Request {}

/** Base of handlers for an extension's own requests. */
export abstract class ExtensionRequestHandlerBase extends RequestHandler {}

/** Set by the loader on the class that replaces a handler of POS. */
export interface ReplacementContext {
    readonly defaultExecuteAsync: (request: Request) => Promise<CancelableResult<unknown>>;
}

const defaults = new WeakMap<object, ReplacementContext>();

/** Tells a replacement handler how to run what it replaces. */
export function setReplaced(handler: ReplacementRequestHandlerBase, replaced: ReplacementContext): void {
    defaults.set(handler, replaced);
}

/** Base of handlers that take the place of one of POS. */
export abstract class ReplacementRequestHandlerBase extends RequestHandler {
    protected defaultExecuteAsync(request: Request): Promise<CancelableResult<unknown>> {
        const replaced = defaults.get(this);
        return replaced
            ? replaced.defaultExecuteAsync(request)
            : Promise.reject(new Error("The handler is not registered, so there is nothing to fall back to."));
    }
}
