import { ExtensionOperationRequestBase } from "PosApi/Create/Operations";
import { Response } from "PosApi/Create/RequestHandlers";

/** Answer of the operation that asks for a new task: the dialog is on its way. */
export class NewTaskResponse extends Response {}

/** The operation that asks for a new task (6002). */
export class NewTaskRequest extends ExtensionOperationRequestBase<NewTaskResponse> {
    constructor(correlationId: string) {
        super(6002, correlationId);
    }
}
