declare module "PosApi/Consume/StoreOperations" {
    import type { IPaginatedRequest } from "@msdyn365-commerce/pos-api/shared/Requests";
    import {
        ClientRequest,
        ClientResponse,
        OperationRequest,
        ServiceRequest,
        ServiceResponse,
    } from "@msdyn365-commerce/pos-api/shared/Requests";
    import type { IBagNumberInfo } from "@msdyn365-commerce/pos-api/shared/StoreOperations";
    import {
        CreateCashManagementTransactionClientRequestBase,
        CreateCashManagementTransactionClientResponseBase,
        CreateTenderCountingTransactionClientRequestBase,
        CreateTenderCountingTransactionClientResponseBase,
    } from "@msdyn365-commerce/pos-api/shared/StoreOperations";
    import { Response } from "PosApi/Create/RequestHandlers";
    import type { ClientEntities, ProxyEntities } from "PosApi/Entities";

    /** Records a deposit at the bank. */
    export class CreateBankDropTransactionClientRequest<
        TResponse extends CreateBankDropTransactionClientResponse,
    > extends CreateTenderCountingTransactionClientRequestBase<TResponse> {
        readonly bankBagNumber: string;
        readonly advancedTransactionConext?: ClientEntities.IAdvancedBankDropTransactionContext;
        constructor(
            isOperationAborted: boolean,
            shift: ProxyEntities.Shift,
            tenderDetailLines: ProxyEntities.TenderDetail[],
            bankBagNumber: string,
            correlationId: string,
            advancedTransactionConext?: ClientEntities.IAdvancedBankDropTransactionContext,
        );
    }

    /** Answer to {@link CreateBankDropTransactionClientRequest}. */
    export class CreateBankDropTransactionClientResponse extends CreateTenderCountingTransactionClientResponseBase {}

    /** Records cash added to the drawer. */
    export class CreateFloatEntryTransactionClientRequest<
        TResponse extends CreateFloatEntryTransactionClientResponse,
    > extends CreateCashManagementTransactionClientRequestBase<TResponse> {
        fromShift?: ProxyEntities.Shift;
        /** @since 9.48 */
        readonly transactionCurrency: string;
        /** @changed 9.48: the last parameter was added */
        constructor(
            isOperationAborted: boolean,
            amountEntered: number,
            denominationDetails: ProxyEntities.DenominationDetail[],
            operationComment: string,
            shift: ProxyEntities.Shift,
            correlationId: string,
            fromShift?: ProxyEntities.Shift,
            transactionCurrency?: string,
        );
    }

    /** Answer to {@link CreateFloatEntryTransactionClientRequest}. */
    export class CreateFloatEntryTransactionClientResponse extends CreateCashManagementTransactionClientResponseBase {}

    /** Records cash moved to the safe. */
    export class CreateSafeDropTransactionClientRequest<
        TResponse extends CreateSafeDropTransactionClientResponse,
    > extends CreateTenderCountingTransactionClientRequestBase<TResponse> {
        readonly extensionProperties: ProxyEntities.CommerceProperty[];
        constructor(
            isOperationAborted: boolean,
            shift: ProxyEntities.Shift,
            tenderDetailLines: ProxyEntities.TenderDetail[],
            extensionProperties?: ProxyEntities.CommerceProperty[],
            correlationId?: string,
        );
    }

    /** Answer to {@link CreateSafeDropTransactionClientRequest}. */
    export class CreateSafeDropTransactionClientResponse extends CreateTenderCountingTransactionClientResponseBase {}

    /** Records the amount at the start of a shift. */
    export class CreateStartingAmountTransactionClientRequest<
        TResponse extends CreateStartingAmountTransactionClientResponse,
    > extends CreateCashManagementTransactionClientRequestBase<TResponse> {
        fromStoreSafe?: ProxyEntities.StoreSafe;
        /** @since 9.48 */
        readonly transactionCurrency: string;
        /** @changed 9.48: the last parameter was added */
        constructor(
            isOperationAborted: boolean,
            amountEntered: number,
            denominationDetails: ProxyEntities.DenominationDetail[],
            operationComment: string,
            shift: ProxyEntities.Shift,
            correlationId: string,
            fromStoreSafe?: ProxyEntities.StoreSafe,
            transactionCurrency?: string,
        );
    }

    /** Answer to {@link CreateStartingAmountTransactionClientRequest}. */
    export class CreateStartingAmountTransactionClientResponse extends CreateCashManagementTransactionClientResponseBase {}

    /** Records what was counted at the end of a shift. */
    export class CreateTenderDeclarationTransactionClientRequest<
        TResponse extends CreateTenderDeclarationTransactionClientResponse,
    > extends CreateTenderCountingTransactionClientRequestBase<TResponse> {
        readonly reasonCodeLines: ProxyEntities.ReasonCodeLine[];
        constructor(
            correlationId: string,
            isOperationAborted: boolean,
            shift: ProxyEntities.Shift,
            tenderDetailLines: ProxyEntities.TenderDetail[],
            reasonCodeLines: ProxyEntities.ReasonCodeLine[],
        );
    }

    /** Answer to {@link CreateTenderDeclarationTransactionClientRequest}. */
    export class CreateTenderDeclarationTransactionClientResponse extends CreateTenderCountingTransactionClientResponseBase {}

    /** Records cash taken from the drawer. */
    export class CreateTenderRemovalTransactionClientRequest<
        TResponse extends CreateTenderRemovalTransactionClientResponse,
    > extends CreateCashManagementTransactionClientRequestBase<TResponse> {
        toShift?: ProxyEntities.Shift;
        /** @since 9.48 */
        readonly transactionCurrency: string;
        /** @changed 9.48: the last parameter was added */
        constructor(
            isOperationAborted: boolean,
            amountEntered: number,
            denominationDetails: ProxyEntities.DenominationDetail[],
            operationComment: string,
            shift: ProxyEntities.Shift,
            correlationId: string,
            toShift?: ProxyEntities.Shift,
            transactionCurrency?: string,
        );
    }

    /** Answer to {@link CreateTenderRemovalTransactionClientRequest}. */
    export class CreateTenderRemovalTransactionClientResponse extends CreateCashManagementTransactionClientResponseBase {}

    /** Lets the person enter the amount at the start of a shift. */
    export class DeclareStartingAmountClientRequest<
        TResponse extends DeclareStartingAmountClientResponse,
    > extends ClientRequest<TResponse> {
        readonly startingAmount: number;
        readonly comment: string;
        constructor(startingAmount: number, comment?: string, correlationId?: string);
    }

    /** Answer to {@link DeclareStartingAmountClientRequest}. */
    export class DeclareStartingAmountClientResponse extends ClientResponse<ProxyEntities.NonSalesTransaction> {}

    /** Lets the person count one way of payment. */
    export class GetCountedTenderDetailAmountClientRequest<
        TResponse extends GetCountedTenderDetailAmountClientResponse,
    > extends ClientRequest<TResponse> {
        readonly tenderDetail: ProxyEntities.TenderDetail;
        readonly transactionType: ProxyEntities.ExtensibleTransactionType;
        constructor(
            correlationId: string,
            tenderDetail: ProxyEntities.TenderDetail,
            transactionType: ProxyEntities.ExtensibleTransactionType,
        );
    }

    /** Answer to {@link GetCountedTenderDetailAmountClientRequest}. */
    export class GetCountedTenderDetailAmountClientResponse extends ClientResponse<number> {
        readonly amount: number;
        constructor(amount: number);
    }

    /** Lets the person count coins and notes. */
    export class GetDenominationTotalsClientRequest<
        TResponse extends GetDenominationTotalsClientResponse,
    > extends ClientRequest<TResponse> {
        readonly denominationDetails: ProxyEntities.DenominationDetail[];
        readonly tenderTypeId: string;
        readonly currencyCode?: string;
        constructor(
            correlationId: string,
            denominationDetails: ProxyEntities.DenominationDetail[],
            tenderTypeId: string,
            currencyCode?: string,
        );
    }

    /** Answer to {@link GetDenominationTotalsClientRequest}. */
    export class GetDenominationTotalsClientResponse extends ClientResponse<ProxyEntities.DenominationDetail[]> {}

    /**
     * Asks whether events wait for fiscal registration.
     * @since 9.41
     */
    export class GetFiscalRegistrationStatusClientRequest<
        TResponse extends GetFiscalRegistrationStatusClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /**
     * Answer to {@link GetFiscalRegistrationStatusClientRequest}.
     * @since 9.41
     */
    export class GetFiscalRegistrationStatusClientResponse extends ClientResponse<void> {
        readonly hasPendingTransactionFiscalRegistration: boolean;
        readonly hasPendingAuditEventFiscalRegistration: boolean;
        readonly lastSequentialSignatures: ProxyEntities.FiscalIntegrationSequentialSignatureData[];
        constructor(
            hasPendingTransactionFiscalRegistration: boolean,
            hasPendingAuditEventFiscalRegistration: boolean,
            lastSequentialSignatures: ProxyEntities.FiscalIntegrationSequentialSignatureData[],
        );
    }

    /** Asks how many offline transactions wait to be sent. */
    export class GetOfflinePendingTransactionCountClientRequest<
        TResponse extends GetOfflinePendingTransactionCountClientResponse,
    > extends ClientRequest<TResponse> {
        constructor(correlationId?: string);
    }

    /** Answer to {@link GetOfflinePendingTransactionCountClientRequest}. */
    export class GetOfflinePendingTransactionCountClientResponse extends ClientResponse<number> {}

    /** Asks for the orders to pick or receive. */
    export class GetPickingAndReceivingOrdersClientRequest<
        TResponse extends GetPickingAndReceivingOrdersClientResponse,
    > extends ClientRequest<TResponse> {}

    /** Answer to {@link GetPickingAndReceivingOrdersClientRequest}. */
    export class GetPickingAndReceivingOrdersClientResponse extends ClientResponse<
        ClientEntities.IPickingAndReceivingOrder[]
    > {}

    /** Lets the person fill in the parameters of a report. */
    export class GetReportParametersClientRequest<
        TResponse extends GetReportParametersClientResponse,
    > extends ClientRequest<TResponse> {
        readonly reportParameters: ClientEntities.IReportParameter[];
        readonly reportTitle: string;
        constructor(correlationId: string, reportParameters: ClientEntities.IReportParameter[], reportTitle: string);
    }

    /** Answer to {@link GetReportParametersClientRequest}. */
    export class GetReportParametersClientResponse extends ClientResponse<ClientEntities.IReportParameter[]> {}

    /** Asks for orders that were not registered fiscally. */
    export class GetSalesOrdersWithNoFiscalTransactionsRequest<
        TResponse extends GetSalesOrdersWithNoFiscalTransactionsResponse,
    > extends ClientRequest<TResponse> {
        readonly storeNumber: string;
        readonly terminalId: string;
        constructor(storeNumber: string, terminalId: string, correlationId?: string);
    }

    /** Answer to {@link GetSalesOrdersWithNoFiscalTransactionsRequest}. */
    export class GetSalesOrdersWithNoFiscalTransactionsResponse extends ClientResponse<ProxyEntities.SalesOrder[]> {}

    /** Asks for the amount at the start of a shift. */
    export class GetStartingAmountClientRequest<
        TResponse extends GetStartingAmountClientResponse,
    > extends ClientRequest<TResponse> {
        readonly shiftId: string;
        readonly shiftTerminalId: string;
        constructor(correlationId: string, shiftId: string, shiftTerminalId: string);
    }

    /** Answer to {@link GetStartingAmountClientRequest}. */
    export class GetStartingAmountClientResponse extends ClientResponse<ClientEntities.IStartAmountDetails> {}

    /** Asks for the ways of payment to count. */
    export class GetTenderDetailsClientRequest<
        TResponse extends GetTenderDetailsClientResponse,
    > extends ClientRequest<TResponse> {
        readonly shiftId: number;
        readonly shiftTerminalId: string;
        readonly tenderTransactionType: ProxyEntities.ExtensibleTransactionType;
        constructor(
            correlationId: string,
            shiftId: number,
            shiftTerminalId: string,
            tenderTransactionType: ProxyEntities.ExtensibleTransactionType,
        );
    }

    /** Answer to {@link GetTenderDetailsClientRequest}. */
    export class GetTenderDetailsClientResponse extends ClientResponse<ProxyEntities.TenderDetail[]> {}

    /** Writes an event of the extension to the audit log. */
    export class RegisterCustomAuditEventClientRequest<
        TResponse extends RegisterCustomAuditEventClientResponse,
    > extends ClientRequest<TResponse> {
        readonly auditEventTypeValue: number;
        readonly channelId: number;
        readonly storeId: string;
        readonly terminalId: string;
        readonly staff: string;
        readonly source: string;
        readonly message: string;
        /** @since 9.41 */
        readonly closedShiftId?: number;
        readonly logLevel: ProxyEntities.AuditLogTraceLevel;
        readonly transactionReference?: ClientEntities.IAuditEventTransactionReference;
        readonly extensionProperties?: ProxyEntities.CommerceProperty[];
        /** @since 9.41 */
        readonly shiftId?: number;
        constructor(
            auditEventTypeValue: number,
            channelId: number,
            storeId: string,
            terminalId: string,
            staff: string,
            source: string,
            message: string,
            logLevel: ProxyEntities.AuditLogTraceLevel,
            transactionReference?: ClientEntities.IAuditEventTransactionReference,
            extensionProperties?: ProxyEntities.CommerceProperty[],
            correlationId?: string,
            closedShiftId?: number,
            shiftId?: number,
        );
    }

    /** Answer to {@link RegisterCustomAuditEventClientRequest}. */
    export class RegisterCustomAuditEventClientResponse extends ClientResponse<void> {
        readonly fiscalRegistrationResult: ClientEntities.FiscalIntegration.FiscalRegistrationResult;
        constructor(fiscalRegistrationResult: ClientEntities.FiscalIntegration.FiscalRegistrationResult);
    }

    /** Keeps the answer of a fiscal device or service. */
    export class SaveFiscalTransactionClientRequest<
        TResponse extends SaveFiscalTransactionClientResponse,
    > extends ClientRequest<TResponse> {
        readonly fiscalTransaction: ProxyEntities.FiscalTransaction;
        constructor(fiscalTransaction: ProxyEntities.FiscalTransaction, correlationId?: string);
    }

    /** Answer to {@link SaveFiscalTransactionClientRequest}. */
    export class SaveFiscalTransactionClientResponse extends ClientResponse<void> {}

    /** Lets the person choose one of several places with the same postal code. */
    export class SelectZipCodeInfoClientRequest extends ClientRequest<SelectZipCodeInfoClientResponse> {
        readonly zipCodeInfos: ProxyEntities.ZipCodeInfo[];
        constructor(correlationId: string, zipCodeInfos: ProxyEntities.ZipCodeInfo[]);
    }

    /** Answer to {@link SelectZipCodeInfoClientRequest}. */
    export class SelectZipCodeInfoClientResponse extends ClientResponse<ProxyEntities.ZipCodeInfo> {}

    /** Runs the bank drop operation. */
    export class BankDropOperationRequest<
        TResponse extends BankDropOperationResponse,
    > extends OperationRequest<TResponse> {
        readonly shift?: ProxyEntities.Shift;
        readonly storeSafe?: ProxyEntities.StoreSafe;
        constructor(correlationId: string, shift?: ProxyEntities.Shift, storeSafe?: ProxyEntities.StoreSafe);
    }

    /** Answer to {@link BankDropOperationRequest}. */
    export class BankDropOperationResponse extends Response {
        readonly transaction: ProxyEntities.DropAndDeclareTransaction;
        constructor(transaction: ProxyEntities.DropAndDeclareTransaction);
    }

    /** Runs the operation that declares the amount at the start of a shift. */
    export class DeclareStartAmountOperationRequest<
        TResponse extends DeclareStartAmountOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link DeclareStartAmountOperationRequest}. */
    export class DeclareStartAmountOperationResponse extends Response {
        readonly transaction: ProxyEntities.NonSalesTransaction;
        constructor(transaction: ProxyEntities.NonSalesTransaction);
    }

    /** Runs the operation that issues a loyalty card. */
    export class IssueLoyaltyCardOperationRequest extends OperationRequest<IssueLoyaltyCardOperationResponse> {
        readonly loyaltyCardNumber: string;
        readonly customerAccountNumber: string;
        constructor(correlationId: string, loyaltyCardNumber?: string, customerAccountNumber?: string);
    }

    /** Answer to {@link IssueLoyaltyCardOperationRequest}. */
    export class IssueLoyaltyCardOperationResponse extends Response {
        readonly loyaltyCard: ProxyEntities.LoyaltyCard;
        constructor(loyaltyCard: ProxyEntities.LoyaltyCard);
    }

    /** Runs the operation that shows the points of a loyalty card. */
    export class LoyaltyCardPointsBalanceOperationRequest<
        TResponse extends LoyaltyCardPointsBalanceOperationResponse,
    > extends OperationRequest<TResponse> {
        readonly loyaltyCardId?: string;
        constructor(correlationId: string, loyaltyCardId?: string);
    }

    /** Answer to {@link LoyaltyCardPointsBalanceOperationRequest}. */
    export class LoyaltyCardPointsBalanceOperationResponse extends Response {
        readonly loyaltyCard: ProxyEntities.LoyaltyCard;
        cart?: ProxyEntities.Cart;
        constructor(loyaltyCard: ProxyEntities.LoyaltyCard, currentCart?: ProxyEntities.Cart);
    }

    /** Runs the safe drop operation. */
    export class SafeDropOperationRequest<
        TResponse extends SafeDropOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link SafeDropOperationRequest}. */
    export class SafeDropOperationResponse extends Response {
        readonly transaction: ProxyEntities.DropAndDeclareTransaction;
        constructor(transaction: ProxyEntities.DropAndDeclareTransaction);
    }

    /** Runs the operation that counts the drawer. */
    export class TenderDeclarationOperationRequest<
        TResponse extends TenderDeclarationOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link TenderDeclarationOperationRequest}. */
    export class TenderDeclarationOperationResponse extends Response {
        readonly transaction: ProxyEntities.DropAndDeclareTransaction;
        constructor(transaction: ProxyEntities.DropAndDeclareTransaction);
    }

    /** Runs the operation that takes cash from the drawer. */
    export class TenderRemovalOperationRequest<
        TResponse extends TenderRemovalOperationResponse,
    > extends OperationRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link TenderRemovalOperationRequest}. */
    export class TenderRemovalOperationResponse extends Response {
        readonly transaction: ProxyEntities.NonSalesTransaction;
        constructor(transaction: ProxyEntities.NonSalesTransaction);
    }

    /**
     * Asks for the number of the bag in which cash goes to the bank.
     * @since 9.41
     */
    export class GetBankBagNumberClientRequest<
        TResponse extends GetBankBagNumberClientResponse,
    > extends ClientRequest<TResponse> {}

    /**
     * Answer to {@link GetBankBagNumberClientRequest}.
     * @since 9.41
     */
    export class GetBankBagNumberClientResponse extends ClientResponse<IBagNumberInfo> {}

    /**
     * Opens the fulfilment page.
     * @since 9.45
     */
    export class ViewOrderFulfillmentLinesOperationRequest<
        TResponse extends ViewOrderFulfillmentLinesOperationResponse,
    > extends OperationRequest<TResponse> {
        readonly options: ClientEntities.IViewOrderFulfillmentLinesOperationOptions;
        constructor(options: ClientEntities.IViewOrderFulfillmentLinesOperationOptions);
    }

    /**
     * Answer to {@link ViewOrderFulfillmentLinesOperationRequest}.
     * @since 9.45
     */
    export class ViewOrderFulfillmentLinesOperationResponse extends Response {}

    /** Keeps a cash movement. */
    export class CreateNonSalesTransactionServiceRequest extends ServiceRequest<CreateNonSalesTransactionServiceResponse> {
        readonly transaction: ProxyEntities.NonSalesTransaction;
        constructor(correlationId: string, transaction: ProxyEntities.NonSalesTransaction);
    }

    /** Answer to {@link CreateNonSalesTransactionServiceRequest}. */
    export class CreateNonSalesTransactionServiceResponse extends ServiceResponse {
        readonly transaction: ProxyEntities.NonSalesTransaction;
        constructor(transaction: ProxyEntities.NonSalesTransaction);
    }

    /** Asks for the groups that earn commission. */
    export class GetCommissionSalesGroupsServiceRequest<
        TResponse extends GetCommissionSalesGroupsServiceResponse,
    > extends ServiceRequest<TResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link GetCommissionSalesGroupsServiceRequest}. */
    export class GetCommissionSalesGroupsServiceResponse extends ServiceResponse {
        readonly commissionSalesGroups: ProxyEntities.CommissionSalesGroup[];
        constructor(commissionSalesGroups: ProxyEntities.CommissionSalesGroup[]);
    }

    /**
     * Asks for the countries and regions that POS knows.
     * @since 9.41
     */
    export class GetApplicationCountryRegionsServiceRequest extends ServiceRequest<GetApplicationCountryRegionsServiceResponse> {}

    /**
     * Answer to {@link GetApplicationCountryRegionsServiceRequest}.
     * @since 9.41
     */
    export class GetApplicationCountryRegionsServiceResponse extends ServiceResponse {
        readonly countryRegions: readonly Readonly<ProxyEntities.CountryRegionInfo>[];
        constructor(countryRegions: readonly Readonly<ProxyEntities.CountryRegionInfo>[]);
    }

    /**
     * Asks for the discounts of the store.
     * @since 9.41
     */
    export class GetAllDiscountsServiceRequest<TResponse extends GetAllDiscountsServiceResponse>
        extends ServiceRequest<TResponse>
        implements IPaginatedRequest
    {
        readonly discountsSearchCriteria: Readonly<ProxyEntities.DiscountsSearchCriteria>;
        readonly pageSize: number;
        readonly skip: number;
        constructor(
            correlationId: string,
            discountsSearchCriteria: ProxyEntities.DiscountsSearchCriteria,
            pageSize?: number,
            skip?: number,
        );
    }

    /**
     * Answer to {@link GetAllDiscountsServiceRequest}.
     * @since 9.41
     */
    export class GetAllDiscountsServiceResponse extends ServiceResponse {
        readonly promotions: ProxyEntities.Promotion[];
        constructor(promotions: ProxyEntities.Promotion[]);
    }

    /** Asks for the currencies. */
    export class GetCurrenciesServiceRequest extends ServiceRequest<GetCurrenciesServiceResponse> {
        constructor(correlationId: string);
    }

    /** Answer to {@link GetCurrenciesServiceRequest}. */
    export class GetCurrenciesServiceResponse extends ServiceResponse {
        readonly currencies: ProxyEntities.Currency[];
        constructor(currencies: readonly ProxyEntities.Currency[]);
    }

    /**
     * Asks which features headquarters switched on, by their names.
     * @since 9.41
     */
    export class GetFeatureStatesServiceRequest<
        TResponse extends GetFeatureStatesServiceResponse,
    > extends ServiceRequest<TResponse> {
        readonly featureNames: string[];
        constructor(correlationId: string, featureNames: string[]);
    }

    /**
     * Answer to {@link GetFeatureStatesServiceRequest}.
     * @since 9.41
     */
    export class GetFeatureStatesServiceResponse extends ServiceResponse {
        readonly featureStates: readonly Readonly<ProxyEntities.FeatureState>[];
        constructor(featureStates: readonly Readonly<ProxyEntities.FeatureState>[]);
    }

    /** Asks for the rows of a report. */
    export class GetSrsReportDataSetServiceRequest extends ServiceRequest<GetSrsReportDataSetServiceResponse> {
        readonly reportId: string;
        readonly parameters: ProxyEntities.CommerceProperty[];
        constructor(correlationId: string, reportId: string, parameters: ProxyEntities.CommerceProperty[]);
    }

    /** Answer to {@link GetSrsReportDataSetServiceRequest}. */
    export class GetSrsReportDataSetServiceResponse extends ServiceResponse {
        readonly reportDataSet: ProxyEntities.ReportDataSet;
        constructor(reportDataSet: ProxyEntities.ReportDataSet);
    }

    /**
     * Asks for the states or provinces of a country.
     * @since 9.41
     */
    export class GetStateProvincesServiceRequest extends ServiceRequest<GetStateProvincesServiceResponse> {
        readonly countryRegionId: string;
        constructor(correlationId: string, countryRegionId: string);
    }

    /**
     * Answer to {@link GetStateProvincesServiceRequest}.
     * @since 9.41
     */
    export class GetStateProvincesServiceResponse extends ServiceResponse {
        readonly stateProvinces: readonly Readonly<ProxyEntities.StateProvinceInfo>[];
        constructor(stateProvinces: readonly Readonly<ProxyEntities.StateProvinceInfo>[]);
    }

    /** Searches the groups that earn commission. */
    export class SearchCommissionSalesGroupsServiceRequest<TResponse extends SearchCommissionSalesGroupsServiceResponse>
        extends ServiceRequest<TResponse>
        implements IPaginatedRequest
    {
        readonly searchText: string;
        readonly pageSize: number;
        readonly skip: number;
        constructor(correlationId: string, searchText: string, pageSize: number, skip: number);
    }

    /** Answer to {@link SearchCommissionSalesGroupsServiceRequest}. */
    export class SearchCommissionSalesGroupsServiceResponse extends ServiceResponse {
        readonly commissionSalesGroups: ProxyEntities.CommissionSalesGroup[];
        constructor(commissionSalesGroups: ProxyEntities.CommissionSalesGroup[]);
    }
}
