import { ExtensionOperationRequestHandlerBase, type ExtensionOperationRequestType } from "PosApi/Create/Operations";
import type { ClientEntities } from "PosApi/Entities";
import { openNewTaskDialog } from "../../Controls/openNewTaskDialog";
import { NewTaskRequest, NewTaskResponse } from "./NewTaskRequest";

/** Asks for a new task, wherever the worker is in POS. */
export default class NewTaskHandler extends ExtensionOperationRequestHandlerBase<NewTaskResponse> {
    override supportedRequestType(): ExtensionOperationRequestType<NewTaskResponse> {
        return NewTaskRequest;
    }

    /** Resolves before the dialog is answered, because POS shows its busy overlay until then. */
    override executeAsync(): Promise<ClientEntities.ICancelableDataResult<NewTaskResponse>> {
        void openNewTaskDialog(this.context);
        return Promise.resolve({ canceled: false, data: new NewTaskResponse() });
    }
}
