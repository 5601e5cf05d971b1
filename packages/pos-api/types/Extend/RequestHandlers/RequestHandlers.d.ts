declare module "PosApi/Extend/RequestHandlers/RequestHandlers" {
    import type { Request, Response } from "PosApi/Create/RequestHandlers";
    import { RequestHandler } from "PosApi/Create/RequestHandlers";
    import type { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** What POS gives to a handler that replaces one of its own. */
    export interface IReplacementRequestHandlerContext extends IExtensionContext {}

    /** Base of a handler that replaces one of POS's own; named in the manifest under `extend.requestHandlers`. */
    export abstract class ReplacementRequestHandlerBase<
        TRequest extends Request<TResponse>,
        TResponse extends Response,
    > extends RequestHandler<TResponse> {
        protected readonly context: IReplacementRequestHandlerContext;
        constructor(context: IReplacementRequestHandlerContext);
        abstract executeAsync(request: TRequest): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
        /** Runs the handler that this one replaces. */
        protected defaultExecuteAsync(request: TRequest): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }
}
