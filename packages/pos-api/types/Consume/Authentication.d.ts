declare module "PosApi/Consume/Authentication" {
    import { OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";

    /** Request for POS, answered with {@link LogOffOperationResponse}. */
    export class LogOffOperationRequest<TResponse extends LogOffOperationResponse> extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link LogOffOperationRequest}. */
    export class LogOffOperationResponse extends Response {}

    /** Request for POS, answered with {@link LockRegisterOperationResponse}. */
    export class LockRegisterOperationRequest<
        TResponse extends LockRegisterOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link LockRegisterOperationRequest}. */
    export class LockRegisterOperationResponse extends Response {}
}
