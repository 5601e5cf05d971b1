declare module "PosApi/Create/Operations" {
    import { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { AbstractRequestType, RequestHandler, Response } from "PosApi/Create/RequestHandlers";
    import { ClientEntities } from "PosApi/Entities";
    import { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** Extension operation request base. */
    export abstract class ExtensionOperationRequestBase<
        TResponse extends Response,
    > extends OperationRequest<TResponse> {
        constructor(operationId: number, correlationId: string);
    }

    /** Operation context. */
    export interface IOperationContext extends IExtensionContext {}

    /** Extension operation request type. */
    export type ExtensionOperationRequestType<TResponse extends Response> = {
        new (...args: any[]): ExtensionOperationRequestBase<TResponse>;
    } & AbstractRequestType<TResponse>;

    /** Extension operation request factory function type. */
    export type ExtensionOperationRequestFactoryFunctionType<TResponse extends Response> = (
        context: IOperationContext,
        operationId: number,
        actionParameters: string[],
        correlationId: string,
    ) => Promise<ClientEntities.ICancelableDataResult<ExtensionOperationRequestBase<TResponse>>>;

    /** Extension operation request handler base. */
    export abstract class ExtensionOperationRequestHandlerBase<
        TResponse extends Response,
    > extends RequestHandler<TResponse> {
        protected readonly context: IOperationContext;
        constructor(context: IOperationContext);
        abstract supportedRequestType(): ExtensionOperationRequestType<TResponse>;
        abstract executeAsync(
            request: OperationRequest<TResponse>,
        ): Promise<ClientEntities.ICancelableDataResult<TResponse>>;
    }
}
