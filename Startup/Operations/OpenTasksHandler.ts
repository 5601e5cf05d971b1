import { ExtensionOperationRequestHandlerBase, type ExtensionOperationRequestType } from "PosApi/Create/Operations";
import type { ClientEntities } from "PosApi/Entities";
import { OpenTasksRequest, OpenTasksResponse } from "./OpenTasksRequest";

/** Opens the tasks of the store. */
export default class OpenTasksHandler extends ExtensionOperationRequestHandlerBase<OpenTasksResponse> {
    override supportedRequestType(): ExtensionOperationRequestType<OpenTasksResponse> {
        return OpenTasksRequest;
    }

    override executeAsync(): Promise<ClientEntities.ICancelableDataResult<OpenTasksResponse>> {
        this.context.navigator.navigate("TaskListView");
        return Promise.resolve({ canceled: false, data: new OpenTasksResponse() });
    }
}
