declare module "PosApi/Consume/OrgUnits" {
    import { ClientRequest, ClientResponse, OperationRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { Response } from "PosApi/Create/RequestHandlers";
    import type { ProxyEntities } from "PosApi/Entities";

    /** Asks for the configuration of the store. */
    export class GetOrgUnitConfigurationClientRequest<
        TResponse extends GetOrgUnitConfigurationClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetOrgUnitConfigurationClientRequest}. */
    export class GetOrgUnitConfigurationClientResponse extends ClientResponse<ProxyEntities.ChannelConfiguration> {}

    /** Asks for the ways of payment that the store accepts. */
    export class GetOrgUnitTenderTypesClientRequest<
        TResponse extends GetOrgUnitTenderTypesClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetOrgUnitTenderTypesClientRequest}. */
    export class GetOrgUnitTenderTypesClientResponse extends ClientResponse<ProxyEntities.TenderType[]> {}

    /** Opens the stock lookup of a product. */
    export class InventoryLookupOperationRequest<
        TResponse extends InventoryLookupOperationResponse,
    > extends OperationRequest<TResponse> {
        readonly productRecordId: number;
        readonly criteria: ProxyEntities.OrgUnitAvailabilitySearchCriteria;
        constructor(
            productRecordId: number,
            correlationId: string,
            criteria?: ProxyEntities.OrgUnitAvailabilitySearchCriteria,
        );
    }

    /** Answer to {@link InventoryLookupOperationRequest}. */
    export class InventoryLookupOperationResponse extends Response {
        readonly orgUnitAvailability: ProxyEntities.OrgUnitAvailability[];
        constructor(orgUnitAvailability: ProxyEntities.OrgUnitAvailability[]);
    }
}
