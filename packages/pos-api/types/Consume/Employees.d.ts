declare module "PosApi/Consume/Employees" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { ProxyEntities } from "PosApi/Entities";

    /** Request for POS, answered with {@link GetLoggedOnEmployeeClientResponse}. */
    export class GetLoggedOnEmployeeClientRequest<
        TResponse extends GetLoggedOnEmployeeClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetLoggedOnEmployeeClientRequest}. */
    export class GetLoggedOnEmployeeClientResponse extends ClientResponse<ProxyEntities.Employee> {}

    /**
     * Request for POS, answered with {@link SelectStoreEmployeeClientResponse}.
     * @since 9.41
     */
    export class SelectStoreEmployeeClientRequest<
        TResponse extends SelectStoreEmployeeClientResponse,
    > extends ClientRequest<TResponse> {
        readonly selectionPrompt: string;
        readonly selectionReason: string;
        constructor(correlationId: string, selectionPrompt: string, selectionReason: string);
    }

    /**
     * Answer to {@link SelectStoreEmployeeClientRequest}.
     * @since 9.41
     */
    export class SelectStoreEmployeeClientResponse extends ClientResponse<ProxyEntities.Employee> {}
}
