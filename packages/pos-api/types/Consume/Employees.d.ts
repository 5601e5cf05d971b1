declare module "PosApi/Consume/Employees" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { ProxyEntities } from "PosApi/Entities";

    /** Asks who is logged on. Ask again whenever a page is shown: after a lock it may be someone else. */
    export class GetLoggedOnEmployeeClientRequest<
        TResponse extends GetLoggedOnEmployeeClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetLoggedOnEmployeeClientRequest}. */
    export class GetLoggedOnEmployeeClientResponse extends ClientResponse<ProxyEntities.Employee> {}

    /**
     * Lets the person choose one of the store's workers from a list that POS shows.
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
