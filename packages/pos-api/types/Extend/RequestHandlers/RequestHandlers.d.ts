declare module "PosApi/Extend/RequestHandlers/RequestHandlers" {
    import { Request, RequestHandler, Response } from "PosApi/Create/RequestHandlers";
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** Replacement request handler context. */
    export interface IReplacementRequestHandlerContext extends IExtensionContext {}

    /** Replacement request handler base. */
    export abstract class ReplacementRequestHandlerBase<
        TRequest extends Request<TResponse>,
        TResponse extends Response,
    > extends RequestHandler<TResponse> {
        protected readonly context: IReplacementRequestHandlerContext;
        constructor(context: IReplacementRequestHandlerContext);
        abstract executeAsync(request: TRequest): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
        protected defaultExecuteAsync(request: TRequest): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }
}
