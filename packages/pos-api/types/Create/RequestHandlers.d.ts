declare module "PosApi/Create/RequestHandlers" {
    import type { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** The class of a request, also when it is abstract. */
    export type AbstractRequestType<TResponse extends Response> = {
        prototype: Request<TResponse>;
    };

    /** The class of a request that can be constructed. */
    export type RequestType<TResponse extends Response> = (new (...args: any[]) => Request<TResponse>) &
        AbstractRequestType<TResponse>;

    /**
     * A question to POS, answered with a `TResponse`. Each request has a class of its own; its constructor decides
     * which handler runs.
     */
    export abstract class Request<TResponse extends Response> {
        /** Written to the telemetry of every step the request takes. A blank one is replaced by a new one. */
        readonly correlationId: string;
        protected _t: TResponse;
        private _requestId;
        constructor(correlationId: string);
        /** Made by POS; unique for this object. */
        get requestId(): string;
    }

    /** The answer to a {@link Request}. */
    export class Response {
        private _responseId;
        constructor();
        get responseId(): string;
    }

    /** Answers the requests of one type. */
    export abstract class RequestHandler<TResponse extends Response> {
        /** The class of the requests that this handler answers. */
        abstract supportedRequestType(): AbstractRequestType<TResponse>;
        /**
         * Resolves with the answer, or with `canceled: true`; a rejection is shown to the person or passed to the
         * caller.
         */
        abstract executeAsync(request: Request<TResponse>): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }

    /** What POS gives to a handler of a request type that the extension made. */
    export interface IExtensionRequestHandlerContext extends IExtensionContext {}

    /** Base of a request type that the extension makes for itself. */
    export abstract class ExtensionRequestBase<TResponse extends Response> extends Request<TResponse> {
        constructor(correlationId?: string);
    }

    /** The class of an {@link ExtensionRequestBase}. */
    export type ExtensionRequestType<TResponse extends Response> = (new (
        ...args: any[]
    ) => ExtensionRequestBase<TResponse>) &
        AbstractRequestType<TResponse>;

    /** Base of a handler for the extension's own request type; named in the manifest under `create.requestHandlers`. */
    export abstract class ExtensionRequestHandlerBase<TResponse extends Response> extends RequestHandler<TResponse> {
        protected readonly context: IExtensionRequestHandlerContext;
        constructor(context: IExtensionRequestHandlerContext);
        abstract supportedRequestType(): ExtensionRequestType<TResponse>;
    }
}
