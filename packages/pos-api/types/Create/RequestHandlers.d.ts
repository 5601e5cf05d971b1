declare module "PosApi/Create/RequestHandlers" {
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** Abstract request type. */
    export type AbstractRequestType<TResponse extends Response> = {
        prototype: Request<TResponse>;
    };

    /** Request type. */
    export type RequestType<TResponse extends Response> = {
        new (...args: any[]): Request<TResponse>;
    } & AbstractRequestType<TResponse>;

    /** Request for POS, answered with {@link Response}. */
    export abstract class Request<TResponse extends Response> {
        readonly correlationId: string;
        protected _t: TResponse;
        private _requestId;
        constructor(correlationId: string);
        get requestId(): string;
    }

    /** Answer to {@link Request}. */
    export class Response {
        private _responseId;
        constructor();
        get responseId(): string;
    }

    /** Request handler. */
    export abstract class RequestHandler<TResponse extends Response> {
        abstract supportedRequestType(): AbstractRequestType<TResponse>;
        abstract executeAsync(request: Request<TResponse>): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }

    /** Extension request handler context. */
    export interface IExtensionRequestHandlerContext extends IExtensionContext {}

    /** Extension request base. */
    export abstract class ExtensionRequestBase<TResponse extends Response> extends Request<TResponse> {
        constructor(correlationId?: string);
    }

    /** Extension request type. */
    export type ExtensionRequestType<TResponse extends Response> = {
        new (...args: any[]): ExtensionRequestBase<TResponse>;
    } & AbstractRequestType<TResponse>;

    /** Extension request handler base. */
    export abstract class ExtensionRequestHandlerBase<TResponse extends Response> extends RequestHandler<TResponse> {
        protected readonly context: IExtensionRequestHandlerContext;
        constructor(context: IExtensionRequestHandlerContext);
        abstract supportedRequestType(): ExtensionRequestType<TResponse>;
    }
}
