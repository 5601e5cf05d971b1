/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** The value of an attribute, of any kind. */
        export interface AttributeValueBase {
            Name?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link AttributeValueBase}, optionally filled from an OData object. */
        export class AttributeValueBaseClass implements AttributeValueBase {
            Name: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A transaction that is not concluded. */
        export interface Cart {
            AffiliationLines?: AffiliationLoyaltyTier[];
            IsRequiredAmountPaid?: boolean;
            IsDiscountFullyCalculated?: boolean;
            IgnoreDiscountCalculation?: boolean;
            AmountDue?: number;
            AmountPaid?: number;
            AttributeValues?: AttributeValueBase[];
            /** @since 9.41 */
            IsTaxIncludedInPrice?: boolean;
            BeginDateTime?: Date;
            BusinessDate?: Date;
            CancellationChargeAmount?: number;
            EstimatedShippingAmount?: number;
            CartLines?: CartLine[];
            CartTypeValue?: number;
            ChannelId?: number;
            ChargeAmount?: number;
            CustomerOrderRemainingBalance?: number;
            ChargeLines?: ChargeLine[];
            TaxViewLines?: TaxViewLine[];
            Comment?: string;
            InvoiceComment?: string;
            Coupons?: Coupon[];
            CustomerId?: string;
            CustomerOrderModeValue?: number;
            DeliveryMode?: string;
            DeliveryModeChargeAmount?: number;
            DiscountAmount?: number;
            DiscountAmountWithoutTax?: number;
            DiscountCodes?: string[];
            Id: string;
            SuspendedCartId?: string;
            TransactionTypeValue?: number;
            CustomerAccountDepositLines?: CustomerAccountDepositLine[];
            IncomeExpenseLines?: IncomeExpenseLine[];
            IncomeExpenseTotalAmount?: number;
            IsReturnByReceipt?: boolean;
            ReturnTransactionHasLoyaltyPayment?: boolean;
            IsFavorite?: boolean;
            IsRecurring?: boolean;
            IsSuspended?: boolean;
            LoyaltyCardId?: string;
            ModifiedDateTime?: Date;
            Name?: string;
            OrderNumber?: string;
            AvailableDepositAmount?: number;
            OverriddenDepositAmount?: number;
            OverriddenDepositWithoutCarryoutAmount?: number;
            PrepaymentAmountPaid?: number;
            /** @since 9.41 */
            PrepaymentRoundingDifference?: number;
            PrepaymentAppliedOnPickup?: number;
            /** @since 9.41 */
            PrepaymentAmountInvoiced?: number;
            PromotionLines?: string[];
            QuotationExpiryDate?: Date;
            ReasonCodeLines?: ReasonCodeLine[];
            ReceiptEmail?: string;
            RequestedDeliveryDate?: Date;
            RequiredDepositAmount?: number;
            RequiredDepositWithoutCarryoutAmount?: number;
            SalesId?: string;
            ShippingAddress?: Address;
            StaffId?: string;
            SubtotalAmount?: number;
            SubtotalAmountWithoutTax?: number;
            NetPrice?: number;
            SubtotalSalesAmount?: number;
            TaxAmount?: number;
            TaxOnCancellationCharge?: number;
            /** @since 9.41 */
            TaxOnShippingCharge?: number;
            /** @since 9.41 */
            TaxOnNonShippingCharges?: number;
            TaxOverrideCode?: string;
            TenderLines?: TenderLine[];
            RefundableTenderLines?: TenderLine[];
            TerminalId?: string;
            TotalAmount?: number;
            TotalSalesAmount?: number;
            TotalReturnAmount?: number;
            TotalCarryoutSalesAmount?: number;
            TotalCustomerOrderSalesAmount?: number;
            TotalManualDiscountAmount?: number;
            TotalManualDiscountPercentage?: number;
            WarehouseId?: string;
            IsCreatedOffline?: boolean;
            CartStatusValue?: number;
            ReceiptTransactionTypeValue?: number;
            CommissionSalesGroup?: string;
            Version?: number;
            TotalItems?: number;
            HasTaxCalculationTriggered?: boolean;
            MerchantProperties?: PaymentMerchantInformation[];
            HasChargeCalculationTriggered?: boolean;
            FiscalTransactions?: FiscalTransaction[];
            ShippingChargeAmount?: number;
            OtherChargeAmount?: number;
            /** @since 9.41 */
            PeriodicDiscountsCalculateScopeValue?: number;
            /** @since 9.45 */
            TaxCalculationTypeValue?: number;
            /** @since 9.52 */
            Notes?: Note[];
            /** @since 9.52 */
            CustomerRequisition?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Cart}, optionally filled from an OData object. */
        export class CartClass implements Cart {
            AffiliationLines: AffiliationLoyaltyTier[];
            IsRequiredAmountPaid: boolean;
            IsDiscountFullyCalculated: boolean;
            IgnoreDiscountCalculation: boolean;
            AmountDue: number;
            AmountPaid: number;
            AttributeValues: AttributeValueBase[];
            IsTaxIncludedInPrice: boolean;
            BeginDateTime: Date;
            BusinessDate: Date;
            CancellationChargeAmount: number;
            EstimatedShippingAmount: number;
            CartLines: CartLine[];
            CartTypeValue: number;
            ChannelId: number;
            ChargeAmount: number;
            CustomerOrderRemainingBalance: number;
            ChargeLines: ChargeLine[];
            TaxViewLines: TaxViewLine[];
            Comment: string;
            InvoiceComment: string;
            Coupons: Coupon[];
            CustomerId: string;
            CustomerOrderModeValue: number;
            DeliveryMode: string;
            DeliveryModeChargeAmount: number;
            DiscountAmount: number;
            DiscountAmountWithoutTax: number;
            DiscountCodes: string[];
            Id: string;
            SuspendedCartId: string;
            TransactionTypeValue: number;
            CustomerAccountDepositLines: CustomerAccountDepositLine[];
            IncomeExpenseLines: IncomeExpenseLine[];
            IncomeExpenseTotalAmount: number;
            IsReturnByReceipt: boolean;
            ReturnTransactionHasLoyaltyPayment: boolean;
            IsFavorite: boolean;
            IsRecurring: boolean;
            IsSuspended: boolean;
            LoyaltyCardId: string;
            ModifiedDateTime: Date;
            Name: string;
            OrderNumber: string;
            AvailableDepositAmount: number;
            OverriddenDepositAmount: number;
            OverriddenDepositWithoutCarryoutAmount: number;
            PrepaymentAmountPaid: number;
            PrepaymentRoundingDifference: number;
            PrepaymentAppliedOnPickup: number;
            PrepaymentAmountInvoiced: number;
            PromotionLines: string[];
            QuotationExpiryDate: Date;
            ReasonCodeLines: ReasonCodeLine[];
            ReceiptEmail: string;
            RequestedDeliveryDate: Date;
            RequiredDepositAmount: number;
            RequiredDepositWithoutCarryoutAmount: number;
            SalesId: string;
            ShippingAddress: Address;
            StaffId: string;
            SubtotalAmount: number;
            SubtotalAmountWithoutTax: number;
            NetPrice: number;
            SubtotalSalesAmount: number;
            TaxAmount: number;
            TaxOnCancellationCharge: number;
            TaxOnShippingCharge: number;
            TaxOnNonShippingCharges: number;
            TaxOverrideCode: string;
            TenderLines: TenderLine[];
            RefundableTenderLines: TenderLine[];
            TerminalId: string;
            TotalAmount: number;
            TotalSalesAmount: number;
            TotalReturnAmount: number;
            TotalCarryoutSalesAmount: number;
            TotalCustomerOrderSalesAmount: number;
            TotalManualDiscountAmount: number;
            TotalManualDiscountPercentage: number;
            WarehouseId: string;
            IsCreatedOffline: boolean;
            CartStatusValue: number;
            ReceiptTransactionTypeValue: number;
            CommissionSalesGroup: string;
            Version: number;
            TotalItems: number;
            HasTaxCalculationTriggered: boolean;
            MerchantProperties: PaymentMerchantInformation[];
            HasChargeCalculationTriggered: boolean;
            FiscalTransactions: FiscalTransaction[];
            ShippingChargeAmount: number;
            OtherChargeAmount: number;
            PeriodicDiscountsCalculateScopeValue: number;
            TaxCalculationTypeValue: number;
            Notes: Note[];
            CustomerRequisition: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A line of a cart. */
        export interface CartLine {
            LineId?: string;
            TaxOverrideCode?: string;
            ItemId?: string;
            Barcode?: string;
            EntryMethodTypeValue?: number;
            Description?: string;
            InventoryDimensionId?: string;
            Comment?: string;
            ProductId?: number;
            WarehouseId?: string;
            Quantity?: number;
            Price?: number;
            ExtendedPrice?: number;
            TaxAmount?: number;
            /** @since 9.45 */
            SalesTaxGroupId?: string;
            ItemTaxGroupId?: string;
            TotalAmount?: number;
            NetAmountWithoutTax?: number;
            NetPrice?: number;
            DiscountAmountWithoutTax?: number;
            DiscountAmount?: number;
            LineDiscount?: number;
            LinePercentageDiscount?: number;
            LineManualDiscountPercentage?: number;
            LineManualDiscountAmount?: number;
            UnitOfMeasureSymbol?: string;
            ShippingAddress?: Address;
            DeliveryMode?: string;
            DeliveryModeChargeAmount?: number;
            RequestedDeliveryDate?: Date;
            /** @since 9.41 */
            PickupTimeslotStartDateTime?: Date;
            /** @since 9.41 */
            PickupTimeslotEndDateTime?: Date;
            IsWarrantyLine?: boolean;
            WarrantableTransactionId?: string;
            WarrantableSalesId?: string;
            WarrantableLineNumber?: number;
            WarrantableSerialNumber?: string;
            WarrantiedId?: string;
            ReturnTransactionId?: string;
            ReturnLineNumber?: number;
            ReturnInventTransId?: string;
            /** @since 9.52 */
            ReturnStore?: string;
            /** @since 9.52 */
            ReturnTerminalId?: string;
            IsVoided?: boolean;
            IsTaxOverideCodeTaxExempt?: boolean;
            IsGiftCardLine?: boolean;
            IsPriceKeyedIn?: boolean;
            GiftCardId?: string;
            GiftCardCurrencyCode?: string;
            GiftCardOperationValue?: number;
            GiftCardTypeValue?: number;
            SalesStatusValue?: number;
            QuantityOrdered?: number;
            /** @since 9.41 */
            QuantityNotProcessed?: number;
            /** @since 9.41 */
            QuantityReserved?: number;
            /** @since 9.41 */
            QuantityPicked?: number;
            /** @since 9.41 */
            QuantityPacked?: number;
            QuantityInvoiced?: number;
            QuantityCanceled?: number;
            FulfillmentStoreId?: string;
            SerialNumber?: string;
            ElectronicDeliveryEmail?: string;
            ElectronicDeliveryEmailContent?: string;
            IsPriceOverridden?: boolean;
            OriginalPrice?: number;
            IsInvoiceLine?: boolean;
            InvoiceId?: string;
            InvoiceAmount?: number;
            GiftCardBalance?: number;
            LineVersion?: number;
            PromotionLines?: string[];
            /** @since 9.41 */
            PriceLines?: PriceLine[];
            DiscountLines?: DiscountLine[];
            RelatedDiscountedLineIds?: string[];
            ReasonCodeLines?: ReasonCodeLine[];
            ChargeLines?: ChargeLine[];
            /** @since 9.41 */
            TaxLines?: TaxLine[];
            /** @since 9.41 */
            ReturnTaxLines?: TaxLine[];
            TaxRatePercent?: number;
            IsCustomerAccountDeposit?: boolean;
            LinkedParentLineId?: string;
            QuantityReturnable?: number;
            ExtensionProperties?: CommerceProperty[];
            LineNumber?: number;
            CommissionSalesGroup?: string;
            TrackingId?: string;
            StaffId?: string;
            QuantityRemained?: number;
            QuantityShipped?: number;
            CatalogId?: number;
            AttributeValues?: AttributeValueBase[];
            ThirdPartyGiftCardInfo?: ThirdPartyGiftCardInfo;
            BarcodeEmbeddedPrice?: number;
            PriceInBarcode?: boolean;
            InvoiceTypeValue?: number;
            InvoicedSalesId?: string;
            /** @since 9.41 */
            WarehouseLocation?: string;
            /** @since 9.41 */
            DetailedLineStatusValue?: number;
            /** @since 9.41 */
            SalesAgreementLineRecordId?: number;
        }

        /** A new {@link CartLine}, optionally filled from an OData object. */
        export class CartLineClass implements CartLine {
            LineId: string;
            TaxOverrideCode: string;
            ItemId: string;
            Barcode: string;
            EntryMethodTypeValue: number;
            Description: string;
            InventoryDimensionId: string;
            Comment: string;
            ProductId: number;
            WarehouseId: string;
            Quantity: number;
            Price: number;
            ExtendedPrice: number;
            TaxAmount: number;
            SalesTaxGroupId: string;
            ItemTaxGroupId: string;
            TotalAmount: number;
            NetAmountWithoutTax: number;
            NetPrice: number;
            DiscountAmountWithoutTax: number;
            DiscountAmount: number;
            LineDiscount: number;
            LinePercentageDiscount: number;
            LineManualDiscountPercentage: number;
            LineManualDiscountAmount: number;
            UnitOfMeasureSymbol: string;
            ShippingAddress: Address;
            DeliveryMode: string;
            DeliveryModeChargeAmount: number;
            RequestedDeliveryDate: Date;
            PickupTimeslotStartDateTime: Date;
            PickupTimeslotEndDateTime: Date;
            IsWarrantyLine: boolean;
            WarrantableTransactionId: string;
            WarrantableSalesId: string;
            WarrantableLineNumber: number;
            WarrantableSerialNumber: string;
            WarrantiedId: string;
            ReturnTransactionId: string;
            ReturnLineNumber: number;
            ReturnInventTransId: string;
            ReturnStore: string;
            ReturnTerminalId: string;
            IsVoided: boolean;
            IsTaxOverideCodeTaxExempt: boolean;
            IsGiftCardLine: boolean;
            IsPriceKeyedIn: boolean;
            GiftCardId: string;
            GiftCardCurrencyCode: string;
            GiftCardOperationValue: number;
            GiftCardTypeValue: number;
            SalesStatusValue: number;
            QuantityOrdered: number;
            QuantityNotProcessed: number;
            QuantityReserved: number;
            QuantityPicked: number;
            QuantityPacked: number;
            QuantityInvoiced: number;
            QuantityCanceled: number;
            FulfillmentStoreId: string;
            SerialNumber: string;
            ElectronicDeliveryEmail: string;
            ElectronicDeliveryEmailContent: string;
            IsPriceOverridden: boolean;
            OriginalPrice: number;
            IsInvoiceLine: boolean;
            InvoiceId: string;
            InvoiceAmount: number;
            GiftCardBalance: number;
            LineVersion: number;
            PromotionLines: string[];
            PriceLines: PriceLine[];
            DiscountLines: DiscountLine[];
            RelatedDiscountedLineIds: string[];
            ReasonCodeLines: ReasonCodeLine[];
            ChargeLines: ChargeLine[];
            TaxLines: TaxLine[];
            ReturnTaxLines: TaxLine[];
            TaxRatePercent: number;
            IsCustomerAccountDeposit: boolean;
            LinkedParentLineId: string;
            QuantityReturnable: number;
            ExtensionProperties: CommerceProperty[];
            LineNumber: number;
            CommissionSalesGroup: string;
            TrackingId: string;
            StaffId: string;
            QuantityRemained: number;
            QuantityShipped: number;
            CatalogId: number;
            AttributeValues: AttributeValueBase[];
            ThirdPartyGiftCardInfo: ThirdPartyGiftCardInfo;
            BarcodeEmbeddedPrice: number;
            PriceInBarcode: boolean;
            InvoiceTypeValue: number;
            InvoicedSalesId: string;
            WarehouseLocation: string;
            DetailedLineStatusValue: number;
            SalesAgreementLineRecordId: number;
            constructor(odataObject?: any);
        }

        /** A charge, such as freight. */
        export interface ChargeLine {
            ChargeLineId?: string;
            ChargeCode?: string;
            CurrencyCode?: string;
            ModuleTypeValue?: number;
            IsHeaderChargeProrated?: boolean;
            ChargeTypeValue?: number;
            ChargeMethodValue?: number;
            CalculatedAmount?: number;
            Value?: number;
            Description?: string;
            TransactionId?: string;
            MarkupAutoLineRecordId?: number;
            MarkupAutoTableRecId?: number;
            SaleLineNumber?: number;
            FromAmount?: number;
            ToAmount?: number;
            Keep?: number;
            AmountRefunded?: number;
            ChargeLineOverrides?: ChargeLineOverride[];
            ReasonCodeLines?: ReasonCodeLine[];
            IsRefundable?: boolean;
            IsShipping?: boolean;
            IsOverridden?: boolean;
            /** @since 9.41 */
            IsInvoiced?: boolean;
            /** @since 9.41 */
            CalculatedProratedAmount?: number;
            /** @since 9.48 */
            SpecificUnitSymbol?: string;
            ItemId?: string;
            Quantity?: number;
            Price?: number;
            ItemTaxGroupId?: string;
            SalesTaxGroupId?: string;
            OriginalSalesTaxGroupId?: string;
            OriginalItemTaxGroupId?: string;
            TaxAmount?: number;
            SalesOrderUnitOfMeasure?: string;
            NetAmount?: number;
            NetAmountPerUnit?: number;
            GrossAmount?: number;
            TaxLines?: TaxLine[];
            TaxMeasures?: TaxMeasure[];
            TaxAmountExemptInclusive?: number;
            TaxAmountInclusive?: number;
            TaxAmountExclusive?: number;
            NetAmountWithAllInclusiveTax?: number;
            BeginDateTime?: Date;
            EndDateTime?: Date;
            TaxRatePercent?: number;
            IsReturnByReceipt?: boolean;
            ReturnLineTaxAmount?: number;
            ReturnTaxLines?: TaxLine[];
            TaxExemptPriceInclusiveReductionAmount?: number;
            TaxExemptPriceInclusiveOriginalPrice?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChargeLine}, optionally filled from an OData object. */
        export class ChargeLineClass implements ChargeLine {
            ChargeLineId: string;
            ChargeCode: string;
            CurrencyCode: string;
            ModuleTypeValue: number;
            IsHeaderChargeProrated: boolean;
            ChargeTypeValue: number;
            ChargeMethodValue: number;
            CalculatedAmount: number;
            Value: number;
            Description: string;
            TransactionId: string;
            MarkupAutoLineRecordId: number;
            MarkupAutoTableRecId: number;
            SaleLineNumber: number;
            FromAmount: number;
            ToAmount: number;
            Keep: number;
            AmountRefunded: number;
            ChargeLineOverrides: ChargeLineOverride[];
            ReasonCodeLines: ReasonCodeLine[];
            IsRefundable: boolean;
            IsShipping: boolean;
            IsOverridden: boolean;
            IsInvoiced: boolean;
            CalculatedProratedAmount: number;
            SpecificUnitSymbol: string;
            ItemId: string;
            Quantity: number;
            Price: number;
            ItemTaxGroupId: string;
            SalesTaxGroupId: string;
            OriginalSalesTaxGroupId: string;
            OriginalItemTaxGroupId: string;
            TaxAmount: number;
            SalesOrderUnitOfMeasure: string;
            NetAmount: number;
            NetAmountPerUnit: number;
            GrossAmount: number;
            TaxLines: TaxLine[];
            TaxMeasures: TaxMeasure[];
            TaxAmountExemptInclusive: number;
            TaxAmountInclusive: number;
            TaxAmountExclusive: number;
            NetAmountWithAllInclusiveTax: number;
            BeginDateTime: Date;
            EndDateTime: Date;
            TaxRatePercent: number;
            IsReturnByReceipt: boolean;
            ReturnLineTaxAmount: number;
            ReturnTaxLines: TaxLine[];
            TaxExemptPriceInclusiveReductionAmount: number;
            TaxExemptPriceInclusiveOriginalPrice: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A change of a charge by hand. */
        export interface ChargeLineOverride {
            OriginalAmount?: number;
            OverrideAmount?: number;
            OverrideReasonDescription?: string;
            OverrideDateTime?: Date;
            UserId?: string;
        }

        /** A new {@link ChargeLineOverride}, optionally filled from an OData object. */
        export class ChargeLineOverrideClass implements ChargeLineOverride {
            OriginalAmount: number;
            OverrideAmount: number;
            OverrideReasonDescription: string;
            OverrideDateTime: Date;
            UserId: string;
            constructor(odataObject?: any);
        }

        /** A coupon on a cart. */
        export interface Coupon {
            CodeId?: string;
            Code?: string;
            DiscountOfferId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Coupon}, optionally filled from an OData object. */
        export class CouponClass implements Coupon {
            CodeId: string;
            Code: string;
            DiscountOfferId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A payment into a customer's account. */
        export interface CustomerAccountDepositLine {
            Amount?: number;
            CustomerAccount?: string;
            Comment?: string;
            StoreNumber?: string;
            Terminal?: string;
            Shift?: string;
            TransactionStatusValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link CustomerAccountDepositLine}, optionally filled from an OData object. */
        export class CustomerAccountDepositLineClass implements CustomerAccountDepositLine {
            Amount: number;
            CustomerAccount: string;
            Comment: string;
            StoreNumber: string;
            Terminal: string;
            Shift: string;
            TransactionStatusValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A discount on a line. */
        export interface DiscountLine {
            SaleLineNumber?: number;
            OfferId?: string;
            OfferName?: string;
            /** @since 9.41 */
            OfferDescription?: string;
            Amount?: number;
            DiscountCost?: number;
            EffectiveAmount?: number;
            /** @since 9.41 */
            EffectivePercentage?: number;
            /** @since 9.41 */
            LineNumber?: number;
            /** @since 9.52 */
            RecordId?: number;
            SavedEffectiveAmount?: number;
            Percentage?: number;
            DealPrice?: number;
            DiscountLineTypeValue?: number;
            ManualDiscountTypeValue?: number;
            CustomerDiscountTypeValue?: number;
            PeriodicDiscountTypeValue?: number;
            DiscountApplicationGroup?: string;
            ConcurrencyModeValue?: number;
            IsCompoundable?: boolean;
            DiscountCode?: string;
            PricingPriorityNumber?: number;
            /** @since 9.41 */
            PricingAttributeCombinationPriority?: number;
            IsDiscountCodeRequired?: boolean;
            ThresholdAmountRequired?: number;
            BundleId?: number;
            ValidFrom?: Date;
            ValidTo?: Date;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link DiscountLine}, optionally filled from an OData object. */
        export class DiscountLineClass implements DiscountLine {
            SaleLineNumber: number;
            OfferId: string;
            OfferName: string;
            OfferDescription: string;
            Amount: number;
            DiscountCost: number;
            EffectiveAmount: number;
            EffectivePercentage: number;
            LineNumber: number;
            RecordId: number;
            SavedEffectiveAmount: number;
            Percentage: number;
            DealPrice: number;
            DiscountLineTypeValue: number;
            ManualDiscountTypeValue: number;
            CustomerDiscountTypeValue: number;
            PeriodicDiscountTypeValue: number;
            DiscountApplicationGroup: string;
            ConcurrencyModeValue: number;
            IsCompoundable: boolean;
            DiscountCode: string;
            PricingPriorityNumber: number;
            PricingAttributeCombinationPriority: number;
            IsDiscountCodeRequired: boolean;
            ThresholdAmountRequired: number;
            BundleId: number;
            ValidFrom: Date;
            ValidTo: Date;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Income or an expense booked at the register. */
        export interface IncomeExpenseLine {
            Amount?: number;
            IncomeExpenseAccount?: string;
            StoreNumber?: string;
            AccountTypeValue?: number;
            Terminal?: string;
            Shift?: string;
            TransactionStatusValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link IncomeExpenseLine}, optionally filled from an OData object. */
        export class IncomeExpenseLineClass implements IncomeExpenseLine {
            Amount: number;
            IncomeExpenseAccount: string;
            StoreNumber: string;
            AccountTypeValue: number;
            Terminal: string;
            Shift: string;
            TransactionStatusValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Where a payment connector finds its account. */
        export interface PaymentMerchantInformation {
            PaymentConnectorPropertiesXml?: string;
            MerchantPropertiesHashValue?: string;
            ServiceAccountId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link PaymentMerchantInformation}, optionally filled from an OData object. */
        export class PaymentMerchantInformationClass implements PaymentMerchantInformation {
            PaymentConnectorPropertiesXml: string;
            MerchantPropertiesHashValue: string;
            ServiceAccountId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A reason that the person gave. */
        export interface ReasonCodeLine {
            LineId?: string;
            Amount?: number;
            Information?: string;
            InformationAmount?: number;
            InputTypeValue?: number;
            ItemTender?: string;
            LineNumber?: number;
            LineTypeValue?: number;
            ParentLineId?: string;
            ReasonCodeId?: string;
            StatementCode?: string;
            SubReasonCodeId?: string;
            SourceCode?: string;
            SourceCode2?: string;
            SourceCode3?: string;
            TransactionId?: string;
            CreatedDateTime?: Date;
            FiscalTransactionParentGuid?: string;
            IsChanged?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ReasonCodeLine}, optionally filled from an OData object. */
        export class ReasonCodeLineClass implements ReasonCodeLine {
            LineId: string;
            Amount: number;
            Information: string;
            InformationAmount: number;
            InputTypeValue: number;
            ItemTender: string;
            LineNumber: number;
            LineTypeValue: number;
            ParentLineId: string;
            ReasonCodeId: string;
            StatementCode: string;
            SubReasonCodeId: string;
            SourceCode: string;
            SourceCode2: string;
            SourceCode3: string;
            TransactionId: string;
            CreatedDateTime: Date;
            FiscalTransactionParentGuid: string;
            IsChanged: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A tax on a line. */
        export interface TaxLine {
            TaxGroup?: string;
            Percentage?: number;
            IsExempt?: boolean;
            TaxBasis?: number;
            IsIncludedInPrice?: boolean;
            SaleLineNumber?: number;
            StoreId?: string;
            TerminalId?: string;
            TransactionId?: string;
            TaxCode?: string;
            Amount?: number;
            AmountRefunded?: number;
            /** @since 9.41 */
            IsTaxGroupRounding?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TaxLine}, optionally filled from an OData object. */
        export class TaxLineClass implements TaxLine {
            TaxGroup: string;
            Percentage: number;
            IsExempt: boolean;
            TaxBasis: number;
            IsIncludedInPrice: boolean;
            SaleLineNumber: number;
            StoreId: string;
            TerminalId: string;
            TransactionId: string;
            TaxCode: string;
            Amount: number;
            AmountRefunded: number;
            IsTaxGroupRounding: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A part of how a tax was calculated. */
        export interface TaxMeasure {
            Path?: string;
            Value?: number;
            DataAreaId?: string;
            SaleLineNumber?: number;
            StoreId?: string;
            TerminalId?: string;
            TransactionId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TaxMeasure}, optionally filled from an OData object. */
        export class TaxMeasureClass implements TaxMeasure {
            Path: string;
            Value: number;
            DataAreaId: string;
            SaleLineNumber: number;
            StoreId: string;
            TerminalId: string;
            TransactionId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A tax as the customer sees it. */
        export interface TaxViewLine {
            TaxId?: string;
            TaxAmount?: number;
        }

        /** A new {@link TaxViewLine}, optionally filled from an OData object. */
        export class TaxViewLineClass implements TaxViewLine {
            TaxId: string;
            TaxAmount: number;
            constructor(odataObject?: any);
        }

        /** A payment on a cart. */
        export interface TenderLine {
            StoreId?: string;
            TerminalId?: string;
            TransactionId?: string;
            /** @since 9.41 */
            InternalTransactionId?: string;
            RefundableAmount?: number;
            CaptureToken?: string;
            CardToken?: string;
            Authorization?: string;
            TransactionStatusValue?: number;
            IncomeExpenseAccountTypeValue?: number;
            MaskedCardNumber?: string;
            TenderDate?: Date;
            IsPreProcessed?: boolean;
            IsDeposit?: boolean;
            IsCustomerAccountFloorLimitUsed?: boolean;
            /** @since 9.41 */
            AuthorizationReferenceId?: string;
            /** @since 9.41 */
            IsIncrementalCaptureEnabled?: boolean;
            /** @since 9.41 */
            IsReauthorizationEnabled?: boolean;
            /** @since 9.41 */
            IncrementalOffsetAmount?: number;
            ChannelId?: number;
            IsLinkedRefund?: boolean;
            LinkedPaymentStore?: string;
            LinkedPaymentTerminalId?: string;
            LinkedPaymentTransactionId?: string;
            LinkedPaymentLineNumber?: number;
            LinkedPaymentCurrency?: string;
            /** @since 9.41 */
            RoundingDifference?: number;
            /** @since 9.41 */
            RemainingLinkedRefundAmount?: number;
            TenderLineId?: string;
            Amount?: number;
            CashBackAmount?: number;
            AmountInTenderedCurrency?: number;
            AmountInCompanyCurrency?: number;
            Currency?: string;
            ExchangeRate?: number;
            CompanyCurrencyExchangeRate?: number;
            TenderTypeId?: string;
            SignatureData?: string;
            ReasonCodeLines?: ReasonCodeLine[];
            LineNumber?: number;
            GiftCardId?: string;
            GiftCardPin?: string;
            GiftCardExpirationYear?: number;
            GiftCardExpirationMonth?: number;
            CreditMemoId?: string;
            CustomerId?: string;
            LoyaltyCardId?: string;
            CardTypeId?: string;
            IsChangeLine?: boolean;
            IsHistorical?: boolean;
            IsVoidable?: boolean;
            StatusValue?: number;
            VoidStatusValue?: number;
            AuthorizedAmount?: number;
            PaymentRefRecId?: number;
            CardPaymentAccountId?: string;
            ProcessingTypeValue?: number;
            CardProcessorStatusValue?: number;
            LinkedPaymentRefRecId?: number;
            IsPolicyBypassed?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TenderLine}, optionally filled from an OData object. */
        export class TenderLineClass implements TenderLine {
            StoreId: string;
            TerminalId: string;
            TransactionId: string;
            InternalTransactionId: string;
            RefundableAmount: number;
            CaptureToken: string;
            CardToken: string;
            Authorization: string;
            TransactionStatusValue: number;
            IncomeExpenseAccountTypeValue: number;
            MaskedCardNumber: string;
            TenderDate: Date;
            IsPreProcessed: boolean;
            IsDeposit: boolean;
            IsCustomerAccountFloorLimitUsed: boolean;
            AuthorizationReferenceId: string;
            IsIncrementalCaptureEnabled: boolean;
            IsReauthorizationEnabled: boolean;
            IncrementalOffsetAmount: number;
            ChannelId: number;
            IsLinkedRefund: boolean;
            LinkedPaymentStore: string;
            LinkedPaymentTerminalId: string;
            LinkedPaymentTransactionId: string;
            LinkedPaymentLineNumber: number;
            LinkedPaymentCurrency: string;
            RoundingDifference: number;
            RemainingLinkedRefundAmount: number;
            TenderLineId: string;
            Amount: number;
            CashBackAmount: number;
            AmountInTenderedCurrency: number;
            AmountInCompanyCurrency: number;
            Currency: string;
            ExchangeRate: number;
            CompanyCurrencyExchangeRate: number;
            TenderTypeId: string;
            SignatureData: string;
            ReasonCodeLines: ReasonCodeLine[];
            LineNumber: number;
            GiftCardId: string;
            GiftCardPin: string;
            GiftCardExpirationYear: number;
            GiftCardExpirationMonth: number;
            CreditMemoId: string;
            CustomerId: string;
            LoyaltyCardId: string;
            CardTypeId: string;
            IsChangeLine: boolean;
            IsHistorical: boolean;
            IsVoidable: boolean;
            StatusValue: number;
            VoidStatusValue: number;
            AuthorizedAmount: number;
            PaymentRefRecId: number;
            CardPaymentAccountId: string;
            ProcessingTypeValue: number;
            CardProcessorStatusValue: number;
            LinkedPaymentRefRecId: number;
            IsPolicyBypassed: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A gift card of another company. */
        export interface ThirdPartyGiftCardInfo {
            Amount?: number;
            Authorization?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ThirdPartyGiftCardInfo}, optionally filled from an OData object. */
        export class ThirdPartyGiftCardInfoClass implements ThirdPartyGiftCardInfo {
            Amount: number;
            Authorization: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
