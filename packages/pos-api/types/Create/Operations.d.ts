declare module "PosApi/Create/Operations" {
    import { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { AbstractRequestType, Response } from "PosApi/Create/RequestHandlers";
    import { RequestHandler } from "PosApi/Create/RequestHandlers";
    import type { ClientEntities } from "PosApi/Entities";
    import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";

    /** Base of the request of an operation that the package adds. */
    export abstract class ExtensionOperationRequestBase<
        TResponse extends Response,
    > extends OperationRequest<TResponse> {
        /** The operation id must be the one of the manifest. */
        constructor(operationId: number, correlationId: string);
    }

    /** What POS gives to the factory and the handler of an operation. */
    export interface IOperationContext extends IExtensionContext {}

    /** The class of an {@link ExtensionOperationRequestBase}. */
    export type ExtensionOperationRequestType<TResponse extends Response> = (new (
        ...args: any[]
    ) => ExtensionOperationRequestBase<TResponse>) &
        AbstractRequestType<TResponse>;

    /**
     * Makes the request when a person starts the operation; the default export of its module. `actionParameters` is
     * the text of the button, split at `;`. Must not reject.
     */
    export type ExtensionOperationRequestFactoryFunctionType<TResponse extends Response> = (
        context: IOperationContext,
        operationId: number,
        actionParameters: string[],
        correlationId: string,
    ) => Promise<ClientEntities.ICancelableDataResult<ExtensionOperationRequestBase<TResponse>>>;

    /** Base of the handler of an operation that the package adds. */
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
