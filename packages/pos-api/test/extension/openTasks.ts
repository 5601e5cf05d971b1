import {
    ExtensionOperationRequestBase,
    ExtensionOperationRequestHandlerBase,
    type ExtensionOperationRequestFactoryFunctionType,
    type ExtensionOperationRequestType,
    type IOperationContext,
} from "PosApi/Create/Operations";
import { Response } from "PosApi/Create/RequestHandlers";
import { ClientEntities } from "PosApi/Entities";
import { ObjectExtensions } from "PosApi/TypeExtensions";

export class OpenTasksResponse extends Response {}

export class OpenTasksRequest<TResponse extends OpenTasksResponse> extends ExtensionOperationRequestBase<TResponse> {
    constructor(
        correlationId: string,
        public readonly filter: string | undefined,
    ) {
        super(6001, correlationId);
    }
}

/** Opens the page that the request asks for. */
export class OpenTasksHandler<
    TResponse extends OpenTasksResponse,
> extends ExtensionOperationRequestHandlerBase<TResponse> {
    public supportedRequestType(): ExtensionOperationRequestType<TResponse> {
        return OpenTasksRequest;
    }

    public executeAsync(
        request: OpenTasksRequest<TResponse>,
    ): Promise<ClientEntities.ICancelableDataResult<TResponse>> {
        if (!ObjectExtensions.isOfType(request, OpenTasksRequest)) {
            return Promise.reject(new ClientEntities.ExtensionError("Not a task request"));
        }
        this.context.navigator.navigate("TaskListView", { filter: request.filter });
        return Promise.resolve({ canceled: false, data: new OpenTasksResponse() as TResponse });
    }
}

const createOpenTasksRequest: ExtensionOperationRequestFactoryFunctionType<OpenTasksResponse> = (
    context: IOperationContext,
    operationId: number,
    actionParameters: string[],
    correlationId: string,
) => {
    context.logger.logInformational(`Operation ${operationId}`, correlationId);
    return Promise.resolve({ canceled: false, data: new OpenTasksRequest(correlationId, actionParameters[0]) });
};

export default createOpenTasksRequest;
