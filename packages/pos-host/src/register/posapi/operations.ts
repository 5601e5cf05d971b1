import { Request, RequestHandler } from "./requests";

/** A request that runs a POS operation. */
export class OperationRequest extends Request {
    skipManagerPermissionChecks = false;
    readonly #operationId: number;

    constructor(operationId: number, correlationId?: string) {
        super(correlationId);
        this.#operationId = operationId;
    }

    get operationId(): number {
        return this.#operationId;
    }
}

/** Base of an extension's operation requests. */
export class ExtensionOperationRequestBase extends OperationRequest {}

/** Base of handlers of an extension's operations. */
export abstract class ExtensionOperationRequestHandlerBase extends RequestHandler {}

/** Ids of the built-in operations that the host runs (as in the POS operations list). */
export const builtInOperation = { logOff: 701, lockRegister: 702, healthCheck: 717, closeShift: 1055 } as const;

/** Closes the shift of the register. POS does not export this class: extensions see the request in triggers only. */
export class CloseShiftOperationRequest extends OperationRequest {
    constructor() {
        super(builtInOperation.closeShift);
    }
}
