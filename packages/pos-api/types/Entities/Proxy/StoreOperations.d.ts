/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** Where cash goes, from and to. */
        export enum CashManagementTransactionContext {
            Unknown = 0,
            Shift = 1,
            Safe = 2,
            Bank = 3,
        }

        /** How many coins or notes of one kind. */
        export interface DenominationDetail {
            Type?: number;
            Currency?: string;
            DenominationAmount?: number;
            QuantityDeclared?: number;
            AmountDeclared?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link DenominationDetail}, optionally filled from an OData object. */
        export class DenominationDetailClass implements DenominationDetail {
            Type: number;
            Currency: string;
            DenominationAmount: number;
            QuantityDeclared: number;
            AmountDeclared: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** What a search of discounts asks for. */
        export interface DiscountsSearchCriteria {
            ChannelId?: number;
            Keyword?: string;
            IsDiscountCodeRequired?: boolean;
            StartDate?: Date;
            EndDate?: Date;
            /** @since 9.52 */
            IncludeDisabledDiscount?: boolean;
            /** @since 9.52 */
            ExcludeTenderDiscount?: boolean;
            /** @since 9.52 */
            DiscountOfferTypeValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link DiscountsSearchCriteria}, optionally filled from an OData object. */
        export class DiscountsSearchCriteriaClass implements DiscountsSearchCriteria {
            ChannelId: number;
            Keyword: string;
            IsDiscountCodeRequired: boolean;
            StartDate: Date;
            EndDate: Date;
            IncludeDisabledDiscount: boolean;
            ExcludeTenderDiscount: boolean;
            DiscountOfferTypeValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A count of the drawer, or cash moved out of it. */
        export interface DropAndDeclareTransaction extends Transaction {
            TenderDetails?: TenderDetail[];
            ReasonCodeLines?: ReasonCodeLine[];
            OpenDrawer?: boolean;
        }

        /** A new {@link DropAndDeclareTransaction}, optionally filled from an OData object. */
        export class DropAndDeclareTransactionClass extends TransactionClass implements DropAndDeclareTransaction {
            TenderDetails: TenderDetail[];
            ReasonCodeLines: ReasonCodeLine[];
            OpenDrawer: boolean;
            constructor(odataObject?: any);
        }

        /** A movement of cash without a sale. */
        export interface NonSalesTransaction extends Transaction {
            ReasonCodeLines?: ReasonCodeLine[];
            Amount?: number;
            ForeignCurrency?: string;
            /** @since 9.41 */
            TenderTypeId?: string;
            OpenDrawer?: boolean;
            DenominationDetails?: DenominationDetail[];
        }

        /** A new {@link NonSalesTransaction}, optionally filled from an OData object. */
        export class NonSalesTransactionClass extends TransactionClass implements NonSalesTransaction {
            ReasonCodeLines: ReasonCodeLine[];
            Amount: number;
            ForeignCurrency: string;
            TenderTypeId: string;
            OpenDrawer: boolean;
            DenominationDetails: DenominationDetail[];
            constructor(odataObject?: any);
        }

        /** What an order search asks for. */
        export interface OrderSearchCriteria {
            CustomerAccountNumber?: string;
            CustomerName?: string;
            EmailAddress?: string;
            LoyaltyCardNumber?: string;
            CustomerPhoneNumber?: string;
            SalesId?: string;
            ReceiptId?: string;
            OrderStatusValues?: number[];
            /** @since 9.48 */
            DocumentStatusValues?: number[];
            StartDateTime?: Date;
            EndDateTime?: Date;
            ChannelReferenceId?: string;
            StoreId?: string;
            OrderType?: number;
            CustomFilters?: SearchFilter[];
            /** @since 9.41 */
            FulfillmentTypeValues?: number[];
            /** @since 9.41 */
            DeliveryMode?: string;
            /** @since 9.41 */
            PickupStartDate?: Date;
            /** @since 9.41 */
            PickupEndDate?: Date;
            /** @since 9.41 */
            PickupTimeslotStartTime?: number;
            /** @since 9.41 */
            PickupTimeslotEndTime?: number;
            /** @since 9.48 */
            BusinessPartnerId?: string;
            /** @since 9.48 */
            ChannelIds?: number[];
            /** @since 9.52 */
            CustomerRequisition?: string;
            /** @since 9.52 */
            SearchOnlyRetailOrders?: boolean;
        }

        /** A new {@link OrderSearchCriteria}, optionally filled from an OData object. */
        export class OrderSearchCriteriaClass implements OrderSearchCriteria {
            CustomerAccountNumber: string;
            CustomerName: string;
            EmailAddress: string;
            LoyaltyCardNumber: string;
            CustomerPhoneNumber: string;
            SalesId: string;
            ReceiptId: string;
            OrderStatusValues: number[];
            DocumentStatusValues: number[];
            StartDateTime: Date;
            EndDateTime: Date;
            ChannelReferenceId: string;
            StoreId: string;
            OrderType: number;
            CustomFilters: SearchFilter[];
            FulfillmentTypeValues: number[];
            DeliveryMode: string;
            PickupStartDate: Date;
            PickupEndDate: Date;
            PickupTimeslotStartTime: number;
            PickupTimeslotEndTime: number;
            BusinessPartnerId: string;
            ChannelIds: number[];
            CustomerRequisition: string;
            SearchOnlyRetailOrders: boolean;
            constructor(odataObject?: any);
        }

        /** The rows of a report. */
        export interface ReportDataSet {
            ReportId?: string;
            Parameters?: CommerceProperty[];
            Locale?: string;
            Output?: ReportRow[];
            HasTotalRow?: boolean;
            HasDisclaimer?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ReportDataSet}, optionally filled from an OData object. */
        export class ReportDataSetClass implements ReportDataSet {
            ReportId: string;
            Parameters: CommerceProperty[];
            Locale: string;
            Output: ReportRow[];
            HasTotalRow: boolean;
            HasDisclaimer: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A row of a report. */
        export interface ReportRow {
            RowData?: CommerceProperty[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ReportRow}, optionally filled from an OData object. */
        export class ReportRowClass implements ReportRow {
            RowData: CommerceProperty[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A filter of a search. */
        export interface SearchFilter {
            Key?: string;
            FilterTypeValue: number;
            SearchValues?: SearchFilterValue[];
        }

        /** A new {@link SearchFilter}, optionally filled from an OData object. */
        export class SearchFilterClass implements SearchFilter {
            Key: string;
            FilterTypeValue: number;
            SearchValues: SearchFilterValue[];
            constructor(odataObject?: any);
        }

        /** A value of a filter. */
        export interface SearchFilterValue {
            Value?: CommercePropertyValue;
        }

        /** A new {@link SearchFilterValue}, optionally filled from an OData object. */
        export class SearchFilterValueClass implements SearchFilterValue {
            Value: CommercePropertyValue;
            constructor(odataObject?: any);
        }

        /** A shift of a register. */
        export interface Shift {
            ShiftId: number;
            TerminalId: string;
            StartingAmountTotal: number;
            FloatingEntryAmountTotal: number;
            AddToTenderAmountTotal: number;
            SafeDropTotal: number;
            BankDropTotal: number;
            RemoveTenderAmountTotal: number;
            DeclareTenderAmountTotal: number;
            OverShortTotal: number;
            TenderedTotal: number;
            ChangeTotal: number;
            IncomeAccountTotal: number;
            ExpenseAccountTotal: number;
            CashDrawer?: string;
            StoreRecordId?: number;
            StoreId?: string;
            StaffId?: string;
            CurrentStaffId?: string;
            StatusValue?: number;
            StartDateTime?: Date;
            CloseDateTime?: Date;
            ClosedAtTerminalId?: string;
            /** @since 9.41 */
            ClosedAtShiftId?: number;
            CurrentTerminalId?: string;
            SalesTotal?: number;
            StatusDateTime?: Date;
            ReturnsTotal?: number;
            PaidToAccountTotal?: number;
            TaxTotal?: number;
            ChargeTotal?: number;
            DiscountTotal?: number;
            RoundedAmountTotal?: number;
            CustomerCount?: number;
            SaleTransactionCount?: number;
            NoSaleTransactionCount?: number;
            VoidTransactionCount?: number;
            LogOnTransactionCount?: number;
            SuspendedTransactionCount?: number;
            TransactionCount?: number;
            ReceiptsCount?: number;
            ReturnsCount?: number;
            GoodsSoldQty?: number;
            ServicesSoldQty?: number;
            ReceiptCopiesCount?: number;
            ReceiptCopiesTotal?: number;
            PriceOverrideTotal?: number;
            SuspendedTotal?: number;
            SalesTotalIncludingTax?: number;
            SalesTotalExcludingTax?: number;
            SalesGrandTotal?: number;
            ReturnsGrandTotal?: number;
            TaxLines?: ShiftTaxLine[];
            TenderLines?: ShiftTenderLine[];
            AccountLines?: ShiftAccountLine[];
            IsShared?: boolean;
            StartingAmountRunningTotal?: number;
            GiftCardsTotal?: number;
            GiftCardCashOutTotal?: number;
            VoidedSalesTotal?: number;
            ShiftSalesTotal?: number;
            ShiftReturnsTotal?: number;
            HasPendingOfflineTransactions?: number;
            NumberOfUnreconciledLines?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Shift}, optionally filled from an OData object. */
        export class ShiftClass implements Shift {
            ShiftId: number;
            TerminalId: string;
            StartingAmountTotal: number;
            FloatingEntryAmountTotal: number;
            AddToTenderAmountTotal: number;
            SafeDropTotal: number;
            BankDropTotal: number;
            RemoveTenderAmountTotal: number;
            DeclareTenderAmountTotal: number;
            OverShortTotal: number;
            TenderedTotal: number;
            ChangeTotal: number;
            IncomeAccountTotal: number;
            ExpenseAccountTotal: number;
            CashDrawer: string;
            StoreRecordId: number;
            StoreId: string;
            StaffId: string;
            CurrentStaffId: string;
            StatusValue: number;
            StartDateTime: Date;
            CloseDateTime: Date;
            ClosedAtTerminalId: string;
            ClosedAtShiftId: number;
            CurrentTerminalId: string;
            SalesTotal: number;
            StatusDateTime: Date;
            ReturnsTotal: number;
            PaidToAccountTotal: number;
            TaxTotal: number;
            ChargeTotal: number;
            DiscountTotal: number;
            RoundedAmountTotal: number;
            CustomerCount: number;
            SaleTransactionCount: number;
            NoSaleTransactionCount: number;
            VoidTransactionCount: number;
            LogOnTransactionCount: number;
            SuspendedTransactionCount: number;
            TransactionCount: number;
            ReceiptsCount: number;
            ReturnsCount: number;
            GoodsSoldQty: number;
            ServicesSoldQty: number;
            ReceiptCopiesCount: number;
            ReceiptCopiesTotal: number;
            PriceOverrideTotal: number;
            SuspendedTotal: number;
            SalesTotalIncludingTax: number;
            SalesTotalExcludingTax: number;
            SalesGrandTotal: number;
            ReturnsGrandTotal: number;
            TaxLines: ShiftTaxLine[];
            TenderLines: ShiftTenderLine[];
            AccountLines: ShiftAccountLine[];
            IsShared: boolean;
            StartingAmountRunningTotal: number;
            GiftCardsTotal: number;
            GiftCardCashOutTotal: number;
            VoidedSalesTotal: number;
            ShiftSalesTotal: number;
            ShiftReturnsTotal: number;
            HasPendingOfflineTransactions: number;
            NumberOfUnreconciledLines: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Income or expenses of a shift. */
        export interface ShiftAccountLine {
            AccountTypeValue?: number;
            AccountNumber?: string;
            Amount?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ShiftAccountLine}, optionally filled from an OData object. */
        export class ShiftAccountLineClass implements ShiftAccountLine {
            AccountTypeValue: number;
            AccountNumber: string;
            Amount: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Taxes of a shift. */
        export interface ShiftTaxLine {
            TaxCode?: string;
            TaxAmount?: number;
            TaxRate?: number;
            NetAmount?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ShiftTaxLine}, optionally filled from an OData object. */
        export class ShiftTaxLineClass implements ShiftTaxLine {
            TaxCode: string;
            TaxAmount: number;
            TaxRate: number;
            NetAmount: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Payments of a shift, by kind. */
        export interface ShiftTenderLine {
            TenderTypeId?: string;
            TenderTypeName?: string;
            CardTypeId?: string;
            TenderCurrency?: string;
            CountingRequired?: boolean;
            StartingAmountOfStoreCurrency?: number;
            StartingAmountOfTenderCurrency?: number;
            FloatingEntryAmountOfStoreCurrency?: number;
            FloatingEntryAmountOfTenderCurrency?: number;
            SafeDropAmountOfStoreCurrency?: number;
            SafeDropAmountOfTenderCurrency?: number;
            BankDropAmountOfStoreCurrency?: number;
            BankDropAmountOfTenderCurrency?: number;
            RemoveTenderAmountOfStoreCurrency?: number;
            RemoveTenderAmountOfTenderCurrency?: number;
            DeclareTenderAmountOfStoreCurrency?: number;
            DeclareTenderAmountOfTenderCurrency?: number;
            TenderedAmountOfStoreCurrency?: number;
            TenderedAmountOfTenderCurrency?: number;
            ChangeAmountOfStoreCurrency?: number;
            ChangeAmountOfTenderCurrency?: number;
            Count?: number;
            Notes?: string;
            /** @since 9.41 */
            Overridden?: boolean;
            /** @since 9.41 */
            OverriddenFloatEntryAmountInStoreCurrency?: number;
            OverriddenFloatEntryAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenBankDropAmountInStoreCurrency?: number;
            OverriddenBankDropAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenChangeAmountInStoreCurrency?: number;
            OverriddenChangeAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenDeclaredTenderAmountInStoreCurrency?: number;
            OverriddenDeclaredTenderAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenRemovedTenderAmountInStoreCurrency?: number;
            OverriddenRemovedTenderAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenSafeDropAmountInStoreCurrency?: number;
            OverriddenSafeDropAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenStartingAmountInStoreCurrency?: number;
            OverriddenStartingAmountInTenderedCurrency?: number;
            /** @since 9.41 */
            OverriddenTenderedAmountInStoreCurrency?: number;
            OverriddenTenderedAmountInTenderedCurrency?: number;
            OverShortAmountOfTenderCurrency?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ShiftTenderLine}, optionally filled from an OData object. */
        export class ShiftTenderLineClass implements ShiftTenderLine {
            TenderTypeId: string;
            TenderTypeName: string;
            CardTypeId: string;
            TenderCurrency: string;
            CountingRequired: boolean;
            StartingAmountOfStoreCurrency: number;
            StartingAmountOfTenderCurrency: number;
            FloatingEntryAmountOfStoreCurrency: number;
            FloatingEntryAmountOfTenderCurrency: number;
            SafeDropAmountOfStoreCurrency: number;
            SafeDropAmountOfTenderCurrency: number;
            BankDropAmountOfStoreCurrency: number;
            BankDropAmountOfTenderCurrency: number;
            RemoveTenderAmountOfStoreCurrency: number;
            RemoveTenderAmountOfTenderCurrency: number;
            DeclareTenderAmountOfStoreCurrency: number;
            DeclareTenderAmountOfTenderCurrency: number;
            TenderedAmountOfStoreCurrency: number;
            TenderedAmountOfTenderCurrency: number;
            ChangeAmountOfStoreCurrency: number;
            ChangeAmountOfTenderCurrency: number;
            Count: number;
            Notes: string;
            Overridden: boolean;
            OverriddenFloatEntryAmountInStoreCurrency: number;
            OverriddenFloatEntryAmountInTenderedCurrency: number;
            OverriddenBankDropAmountInStoreCurrency: number;
            OverriddenBankDropAmountInTenderedCurrency: number;
            OverriddenChangeAmountInStoreCurrency: number;
            OverriddenChangeAmountInTenderedCurrency: number;
            OverriddenDeclaredTenderAmountInStoreCurrency: number;
            OverriddenDeclaredTenderAmountInTenderedCurrency: number;
            OverriddenRemovedTenderAmountInStoreCurrency: number;
            OverriddenRemovedTenderAmountInTenderedCurrency: number;
            OverriddenSafeDropAmountInStoreCurrency: number;
            OverriddenSafeDropAmountInTenderedCurrency: number;
            OverriddenStartingAmountInStoreCurrency: number;
            OverriddenStartingAmountInTenderedCurrency: number;
            OverriddenTenderedAmountInStoreCurrency: number;
            OverriddenTenderedAmountInTenderedCurrency: number;
            OverShortAmountOfTenderCurrency: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** One way of payment in a count. */
        export interface TenderDetail {
            LineNumber?: number;
            Amount?: number;
            AmountInForeignCurrency?: number;
            ForeignCurrencyExchangeRate?: number;
            ForeignCurrency?: string;
            BankBagNumber?: string;
            TenderTypeId?: string;
            TenderRecount?: number;
            DenominationDetails?: DenominationDetail[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TenderDetail}, optionally filled from an OData object. */
        export class TenderDetailClass implements TenderDetail {
            LineNumber: number;
            Amount: number;
            AmountInForeignCurrency: number;
            ForeignCurrencyExchangeRate: number;
            ForeignCurrency: string;
            BankBagNumber: string;
            TenderTypeId: string;
            TenderRecount: number;
            DenominationDetails: DenominationDetail[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A way of payment. */
        export interface TenderType {
            Function: number;
            TenderTypeId?: string;
            Name?: string;
            OperationId?: number;
            OperationName?: string;
            ChangeTenderTypeId?: string;
            AboveMinimumChangeAmount?: number;
            AboveMinimumChangeTenderTypeId?: string;
            OpenDrawer?: boolean;
            UseSignatureCaptureDevice?: boolean;
            MinimumSignatureCaptureAmount?: number;
            IsOvertenderAllowed?: boolean;
            IsUndertenderAllowed?: boolean;
            MaximumOvertenderAmount?: number;
            MaximumUndertenderAmount?: number;
            MaximumAmountPerTransaction?: number;
            MaximumAmountPerLine?: number;
            MinimumAmountPerTransaction?: number;
            MinimumAmountPerLine?: number;
            RoundOff?: number;
            CountingRequired?: number;
            TakenToBank?: number;
            TakenToSafe?: number;
            ConnectorId?: string;
            GiftCardItem?: string;
            GiftCardCashoutOutThreshold?: number;
            ChangeLineOnReceipt?: string;
            HideCardInputDetails?: boolean;
            CashDrawerLimitEnabled?: boolean;
            CashDrawerLimit?: number;
            RestrictReturnsWithoutReceipt?: boolean;
            HasTenderDiscount?: boolean;
            /** @since 9.41 */
            DefaultCardTypeId?: string;
            /** @since 9.41 */
            UseForDeclareStartAmount?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TenderType}, optionally filled from an OData object. */
        export class TenderTypeClass implements TenderType {
            Function: number;
            TenderTypeId: string;
            Name: string;
            OperationId: number;
            OperationName: string;
            ChangeTenderTypeId: string;
            AboveMinimumChangeAmount: number;
            AboveMinimumChangeTenderTypeId: string;
            OpenDrawer: boolean;
            UseSignatureCaptureDevice: boolean;
            MinimumSignatureCaptureAmount: number;
            IsOvertenderAllowed: boolean;
            IsUndertenderAllowed: boolean;
            MaximumOvertenderAmount: number;
            MaximumUndertenderAmount: number;
            MaximumAmountPerTransaction: number;
            MaximumAmountPerLine: number;
            MinimumAmountPerTransaction: number;
            MinimumAmountPerLine: number;
            RoundOff: number;
            CountingRequired: number;
            TakenToBank: number;
            TakenToSafe: number;
            ConnectorId: string;
            GiftCardItem: string;
            GiftCardCashoutOutThreshold: number;
            ChangeLineOnReceipt: string;
            HideCardInputDetails: boolean;
            CashDrawerLimitEnabled: boolean;
            CashDrawerLimit: number;
            RestrictReturnsWithoutReceipt: boolean;
            HasTenderDiscount: boolean;
            DefaultCardTypeId: string;
            UseForDeclareStartAmount: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A transaction of any kind. */
        export interface Transaction {
            Id?: string;
            StoreId?: string;
            TerminalId?: string;
            IsCreatedOffline?: boolean;
            StaffId?: string;
            /** @since 9.41 */
            LanguageId?: string;
            ShiftId?: string;
            ShiftTerminalId?: string;
            Description?: string;
            ReceiptId?: string;
            GrossAmount?: number;
            TotalAmount?: number;
            CreatedDateTime?: Date;
            TransactionTypeValue?: number;
            TransactionStatusValue?: number;
            BeginDateTime?: Date;
            GiftCardActiveFrom?: Date;
            GiftCardBalance?: number;
            GiftCardExpireDate?: Date;
            GiftCardHistoryDetails?: string;
            GiftCardIssueAmount?: number;
            GiftCardIdMasked?: string;
            FromSafe?: string;
            ToSafe?: string;
            FromShiftTerminalId?: string;
            ToShiftTerminalId?: string;
            FromShiftId?: string;
            TransactionSourceContextTypeValue?: number;
            TransactionDestinationContextTypeValue?: number;
            ToShiftId?: string;
            /** @since 9.41 */
            TransactionDateTime?: Date;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Transaction}, optionally filled from an OData object. */
        export class TransactionClass implements Transaction {
            Id: string;
            StoreId: string;
            TerminalId: string;
            IsCreatedOffline: boolean;
            StaffId: string;
            LanguageId: string;
            ShiftId: string;
            ShiftTerminalId: string;
            Description: string;
            ReceiptId: string;
            GrossAmount: number;
            TotalAmount: number;
            CreatedDateTime: Date;
            TransactionTypeValue: number;
            TransactionStatusValue: number;
            BeginDateTime: Date;
            GiftCardActiveFrom: Date;
            GiftCardBalance: number;
            GiftCardExpireDate: Date;
            GiftCardHistoryDetails: string;
            GiftCardIssueAmount: number;
            GiftCardIdMasked: string;
            FromSafe: string;
            ToSafe: string;
            FromShiftTerminalId: string;
            ToShiftTerminalId: string;
            FromShiftId: string;
            TransactionSourceContextTypeValue: number;
            TransactionDestinationContextTypeValue: number;
            ToShiftId: string;
            TransactionDateTime: Date;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
