import { unsupportedRequestName } from "../posapi/guard";
import { OperationRequest } from "../posapi/operations";
import {
    setReplaced,
    type CancelableResult,
    type ReplacementRequestHandlerBase,
    type Request,
    type RequestHandler,
    type RequestType,
} from "../posapi/requests";
import type { Reports } from "../reports";

/** Runs one request. */
export type Execute = (request: Request) => Promise<CancelableResult<unknown>>;

/** How an operation request is carried out around its handler: permissions and triggers. */
export type OperationFlow = (request: OperationRequest, run: Execute) => Promise<CancelableResult<unknown>>;

/** Finds the handler of a request. Handlers are told apart by the prototype of the request type they support. */
export class Runtime {
    readonly #handlers = new Map<object, Execute>();
    readonly #reports: Reports;
    readonly #operationFlow: OperationFlow;

    constructor(reports: Reports, operationFlow: OperationFlow) {
        this.#reports = reports;
        this.#operationFlow = operationFlow;
    }

    /** Adds a handler of POS itself. */
    addBuiltIn<T extends Request>(
        type: abstract new (...parameters: never[]) => T,
        execute: (request: T) => Promise<CancelableResult<unknown>>,
    ): void {
        this.#handlers.set(type.prototype as object, (request) => {
            if (!(request instanceof type)) throw new Error("The handler was found for another request.");
            return execute(request);
        });
    }

    /** Adds a handler of an extension. Throws when the request type has one. */
    add(handler: RequestHandler): void {
        const type = supportedType(handler);
        if (this.#handlers.has(type.prototype)) throw new Error(`${nameOf(type)} already has a handler.`);
        this.#handlers.set(type.prototype, (request) => handler.executeAsync(request));
    }

    /** Puts an extension's handler in the place of one of POS. Throws when POS has none for that request. */
    replace(handler: ReplacementRequestHandlerBase): void {
        const type = supportedType(handler);
        const replaced = this.#handlers.get(type.prototype);
        if (!replaced) throw this.#reports.unsupported(`the replacement of ${nameOf(type)}`);
        setReplaced(handler, { defaultExecuteAsync: replaced });
        this.#handlers.set(type.prototype, (request) => handler.executeAsync(request));
    }

    /** Runs a request. Rejects with an array of POS errors when nothing handles it, and by name when the host lacks it. */
    async executeAsync(request: Request | null | undefined): Promise<CancelableResult<unknown>> {
        if (!request) throw new Error("The runtime was given no request.");
        const missing = unsupportedRequestName(request);
        if (missing !== undefined) throw this.#reports.unsupported(missing);
        const execute = this.#find(request);
        if (request instanceof OperationRequest) return this.#operationFlow(request, execute);
        return execute(request);
    }

    #find(request: Request): Execute {
        for (let link: unknown = Object.getPrototypeOf(request); isObject(link); link = Object.getPrototypeOf(link)) {
            const execute = this.#handlers.get(link);
            if (execute) return execute;
        }
        const name = request.constructor.name;
        console.error(`No handler for the request ${name}`);
        const errors = [{ ErrorCode: "string_14002", message: `No handler for ${name}` }];
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- POS rejects with a list, and extensions look for the code.
        return () => Promise.reject(errors);
    }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const nameOf = (type: RequestType): string =>
    unsupportedRequestName(type.prototype) ?? (type as { name?: string }).name ?? "the request";

function supportedType(handler: RequestHandler): RequestType {
    const type = handler.supportedRequestType() as RequestType | undefined;
    if (!type?.prototype) throw new Error("supportedRequestType() gives no request type.");
    return type;
}
