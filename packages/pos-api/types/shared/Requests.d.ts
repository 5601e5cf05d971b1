/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/Requests" {
    import { Request, Response } from "PosApi/Create/RequestHandlers";
    import type { ProxyEntities } from "PosApi/Entities";

    /** A request that runs a POS operation, with its permission check and its Pre and Post operation triggers. */
    export abstract class OperationRequest<TResponse extends Response> extends Request<TResponse> {
        /** True: no manager is asked to allow the operation. */
        skipManagerPermissionChecks: boolean;
        readonly operationId: ProxyEntities.RetailOperation;
        constructor(operationId: ProxyEntities.RetailOperation, correlationId: string);
    }

    /** An answer whose content is `result`. */
    export abstract class ClientResponse<TResult> extends Response {
        readonly result: TResult;
        constructor(result: TResult);
    }

    /** A request that POS answers on the register. */
    export abstract class ClientRequest<TResponse extends ClientResponse<any>> extends Request<TResponse> {}

    /** A request that POS passes on to the Retail Server. */
    export abstract class ServiceRequest<TResponse extends ServiceResponse> extends Request<TResponse> {
        constructor(correlationId: string);
    }

    /** The answer of the Retail Server. */
    export abstract class ServiceResponse extends Response {}

    /** A request for one page of a longer list. */
    export interface IPaginatedRequest {
        skip: number;
        pageSize: number;
    }
}
