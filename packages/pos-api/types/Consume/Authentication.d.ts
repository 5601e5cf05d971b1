declare module "PosApi/Consume/Authentication" {
    import { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";

    /** Logs the worker off, as the log-off button does. */
    export class LogOffOperationRequest<TResponse extends LogOffOperationResponse> extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link LogOffOperationRequest}. */
    export class LogOffOperationResponse extends Response {}

    /** Locks the register; the worker has to unlock it. */
    export class LockRegisterOperationRequest<
        TResponse extends LockRegisterOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link LockRegisterOperationRequest}. */
    export class LockRegisterOperationResponse extends Response {}
}
