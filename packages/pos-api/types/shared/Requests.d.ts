declare module "@msdyn365-commerce/pos-api/shared/Requests" {
    import { Request, Response } from "PosApi/Create/RequestHandlers";
    import { ProxyEntities } from "PosApi/Entities";

    /** Request for POS, answered with {@link OperationResponse}. */
    export abstract class OperationRequest<TResponse extends Response> extends Request<TResponse> {
        skipManagerPermissionChecks: boolean;
        readonly operationId: ProxyEntities.RetailOperation;
        constructor(operationId: ProxyEntities.RetailOperation, correlationId: string);
    }

    /** Answer to {@link ClientRequest}. */
    export abstract class ClientResponse<TResult> extends Response {
        readonly result: TResult;
        constructor(result: TResult);
    }

    /** Request for POS, answered with {@link ClientResponse}. */
    export abstract class ClientRequest<TResponse extends ClientResponse<any>> extends Request<TResponse> {}

    /** Request for POS, answered with {@link ServiceResponse}. */
    export abstract class ServiceRequest<TResponse extends ServiceResponse> extends Request<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link ServiceRequest}. */
    export abstract class ServiceResponse extends Response {}

    /** Request for POS, answered with {@link IPaginatedResponse}. */
    export interface IPaginatedRequest {
        skip: number;
        pageSize: number;
    }
}
