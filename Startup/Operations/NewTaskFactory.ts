import type { ExtensionOperationRequestFactoryFunctionType } from "PosApi/Create/Operations";
import { NewTaskRequest, type NewTaskResponse } from "./NewTaskRequest";

const createNewTaskRequest: ExtensionOperationRequestFactoryFunctionType<NewTaskResponse> = (
    _context,
    _operationId,
    _actionParameters,
    correlationId,
) => Promise.resolve({ canceled: false, data: new NewTaskRequest(correlationId) });

export default createNewTaskRequest;
