/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/StoreOperations" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { ProxyEntities } from "PosApi/Entities";

    /** What their answers have in common. */
    export class CreateTenderCountingTransactionClientResponseBase extends ClientResponse<ProxyEntities.DropAndDeclareTransaction> {}

    /** What requests to record a count have in common. */
    export abstract class CreateTenderCountingTransactionClientRequestBase<
        TResponse extends CreateTenderCountingTransactionClientResponseBase,
    > extends ClientRequest<TResponse> {
        readonly isOperationAborted: boolean;
        readonly shift: ProxyEntities.Shift;
        readonly tenderDetailLines: ProxyEntities.TenderDetail[];
        constructor(
            isOperationAborted: boolean,
            shift: ProxyEntities.Shift,
            tenderDetailLines: ProxyEntities.TenderDetail[],
            correlationId?: string,
        );
    }

    /** What their answers have in common. */
    export class CreateCashManagementTransactionClientResponseBase extends ClientResponse<ProxyEntities.NonSalesTransaction> {}

    /** What requests to record cash movements have in common. */
    export abstract class CreateCashManagementTransactionClientRequestBase<
        TResponse extends CreateCashManagementTransactionClientResponseBase,
    > extends ClientRequest<TResponse> {
        readonly isOperationAborted: boolean;
        readonly amountEntered: number;
        readonly denominationDetails: ProxyEntities.DenominationDetail[];
        readonly operationComment: string;
        readonly shift: ProxyEntities.Shift;
        /** @since 9.41 */
        readonly amountCurrency: number;
        /** @since 9.41 */
        readonly transactionCurrency: string;
        /** @since 9.41 */
        readonly transactionTenderType: string;
        constructor(
            isOperationAborted: boolean,
            amountEntered: number,
            denominationDetails: ProxyEntities.DenominationDetail[],
            operationComment: string,
            shift: ProxyEntities.Shift,
            correlationId: string,
            amountCurrency?: number,
            transactionCurrency?: string,
            transactionTenderType?: string,
        );
    }

    /**
     * The number of the bag in which cash goes to the bank.
     * @since 9.41
     */
    export interface IBagNumberInfo {
        bagNumber: string;
    }
}
