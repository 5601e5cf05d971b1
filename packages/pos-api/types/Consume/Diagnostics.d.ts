declare module "PosApi/Consume/Diagnostics" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { ClientEntities } from "PosApi/Entities";

    /** Asks for the ids of the app session and the worker's session, as they stand in telemetry. */
    export class GetSessionInfoClientRequest<
        TResponse extends GetSessionInfoClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetSessionInfoClientRequest}. */
    export class GetSessionInfoClientResponse extends ClientResponse<ClientEntities.ISessionInfo> {}
}
