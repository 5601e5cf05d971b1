import type { ExtensionOperationRequestFactoryFunctionType } from "PosApi/Create/Operations";
import { OpenTasksRequest, type OpenTasksResponse } from "./OpenTasksRequest";

const createOpenTasksRequest: ExtensionOperationRequestFactoryFunctionType<OpenTasksResponse> = (
    _context,
    _operationId,
    _actionParameters,
    correlationId,
) => Promise.resolve({ canceled: false, data: new OpenTasksRequest(correlationId) });

export default createOpenTasksRequest;
