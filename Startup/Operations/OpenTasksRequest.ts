import { ExtensionOperationRequestBase } from "PosApi/Create/Operations";
import { Response } from "PosApi/Create/RequestHandlers";

/** Answer of the operation that opens the tasks: the page is on its way. */
export class OpenTasksResponse extends Response {}

/** The operation that opens the tasks of the store (6001). */
export class OpenTasksRequest extends ExtensionOperationRequestBase<OpenTasksResponse> {
    constructor(correlationId: string) {
        super(6001, correlationId);
    }
}
