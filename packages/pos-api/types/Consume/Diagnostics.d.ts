declare module "PosApi/Consume/Diagnostics" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { ClientEntities } from "PosApi/Entities";

    /** Request for POS, answered with {@link GetSessionInfoClientResponse}. */
    export class GetSessionInfoClientRequest<
        TResponse extends GetSessionInfoClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetSessionInfoClientRequest}. */
    export class GetSessionInfoClientResponse extends ClientResponse<ClientEntities.ISessionInfo> {}
}
