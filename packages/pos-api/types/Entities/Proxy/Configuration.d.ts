/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** A service that headquarters made known to extensions. */
        export interface AttachedService {
            /** Where the service answers. */
            BaseUrl?: string;
            ServiceId?: string;
            StatusValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link AttachedService}, optionally filled from an OData object. */
        export class AttachedServiceClass implements AttachedService {
            BaseUrl: string;
            ServiceId: string;
            StatusValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** The configuration of the store. */
        export interface ChannelConfiguration {
            RecordId: number;
            ChannelNaturalId?: string;
            MinimumDepositPercentage: number;
            QuoteExpirationDays: number;
            PickupDeliveryModeCode?: string;
            CarryoutDeliveryModeCode?: string;
            CancellationChargePercentage: number;
            /** The store's warehouse. */
            InventLocation?: string;
            InventLocationDataAreaId?: string;
            BingMapsApiKey?: string;
            BingMapsEnabled: boolean;
            Currency?: string;
            CatalogDefaultImageTemplate?: string;
            CompanyCurrency?: string;
            PriceIncludesSalesTax: boolean;
            CountryRegionId?: string;
            ChannelCountryRegionISOCode?: string;
            /** The store's language, such as `nl`. */
            DefaultLanguageId?: string;
            /** The store's time zone by its Windows name, such as `W. Europe Standard Time`. */
            TimeZoneInfoId?: string;
            EmailDeliveryModeCode?: string;
            GiftCardItemId?: string;
            EnableProductRecommendations: boolean;
            RefundableShippingAmountWithoutApproval: number;
            RefundShippingCharges: boolean;
            ReceiptSettingsValue: number;
            CustomerAttributeGroupId: number;
            ClientBookAttributeGroupId: number;
            /** In minutes. */
            NotificationRefreshInterval: number;
            AllowExchangeOnReturnOrders?: boolean;
            FiscalRegistrationProcessId?: string;
            IsInventoryAutomaticValidationEnabled: boolean;
            /** @since 9.45 */
            HideSystemInventoryInStockCount: boolean;
            /** @since 9.45 */
            EnablePriceChangeTracking: boolean;
            ProfileProperties?: ChannelProfileProperty[];
            Properties?: ChannelProperty[];
            Languages?: ChannelLanguage[];
            UseAdvancedAutoCharges?: boolean;
            UseRTSForOnlineOrderCreation?: boolean;
            IsWarrantyAutoPromptEnabled?: boolean;
            EnableProductRatingsForRetailStores?: boolean;
            EnableFetchingPickingListsForPickingAndReceiving?: boolean;
            EnableReturnsForMultipleOrderInvoices?: boolean;
            /** @since 9.41 */
            EnableAnonymousOrderLookupByChannelReferenceId?: boolean;
            VoidSuspendedTransactionsOnCloseShift?: number;
            EnableOmniChannelPayments?: boolean;
            UseAdvancedCashManagement?: boolean;
            EnableFiscalRegistrationStorageBackup?: boolean;
            UseSalesReceiptAsDefaultReceiptTypeInJournal?: boolean;
            SalesOrderHeaderAttributeGroups?: number[];
            SalesOrderLinesAttributeGroups?: number[];
            /** @since 9.41 */
            CustomerAddressBooks?: StoreAddressBook[];
            EnableReturnPolicies?: boolean;
            InventAvailabilityCalculationMode?: string;
            IsPriceInclusiveTaxExemptCalculationEnabled?: boolean;
            /** @since 9.41 */
            EnableValidationOfSerialNumbersForInStoreReturns?: boolean;
            /** @since 9.52 */
            DisplayNonRetailOrdersInEcommerceOrderHistory?: boolean;
            /** @since 9.52 */
            EnableCopilotCustomerInsights?: boolean;
            /** @since 9.52 */
            EnableCopilotProductInsights?: boolean;
            /** @since 9.52 */
            EnableCopilotReportInsights?: boolean;
            /** @since 9.52 */
            EnableStoreCommerceCopilot?: boolean;
            /** Values that CRT extensions added. */
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChannelConfiguration}, optionally filled from an OData object. */
        export class ChannelConfigurationClass implements ChannelConfiguration {
            RecordId: number;
            ChannelNaturalId: string;
            MinimumDepositPercentage: number;
            QuoteExpirationDays: number;
            PickupDeliveryModeCode: string;
            CarryoutDeliveryModeCode: string;
            CancellationChargePercentage: number;
            InventLocation: string;
            InventLocationDataAreaId: string;
            BingMapsApiKey: string;
            BingMapsEnabled: boolean;
            Currency: string;
            CatalogDefaultImageTemplate: string;
            CompanyCurrency: string;
            PriceIncludesSalesTax: boolean;
            CountryRegionId: string;
            ChannelCountryRegionISOCode: string;
            DefaultLanguageId: string;
            TimeZoneInfoId: string;
            EmailDeliveryModeCode: string;
            GiftCardItemId: string;
            EnableProductRecommendations: boolean;
            RefundableShippingAmountWithoutApproval: number;
            RefundShippingCharges: boolean;
            ReceiptSettingsValue: number;
            CustomerAttributeGroupId: number;
            ClientBookAttributeGroupId: number;
            NotificationRefreshInterval: number;
            AllowExchangeOnReturnOrders: boolean;
            FiscalRegistrationProcessId: string;
            IsInventoryAutomaticValidationEnabled: boolean;
            HideSystemInventoryInStockCount: boolean;
            EnablePriceChangeTracking: boolean;
            ProfileProperties: ChannelProfileProperty[];
            Properties: ChannelProperty[];
            Languages: ChannelLanguage[];
            UseAdvancedAutoCharges: boolean;
            UseRTSForOnlineOrderCreation: boolean;
            IsWarrantyAutoPromptEnabled: boolean;
            EnableProductRatingsForRetailStores: boolean;
            EnableFetchingPickingListsForPickingAndReceiving: boolean;
            EnableReturnsForMultipleOrderInvoices: boolean;
            EnableAnonymousOrderLookupByChannelReferenceId: boolean;
            VoidSuspendedTransactionsOnCloseShift: number;
            EnableOmniChannelPayments: boolean;
            UseAdvancedCashManagement: boolean;
            EnableFiscalRegistrationStorageBackup: boolean;
            UseSalesReceiptAsDefaultReceiptTypeInJournal: boolean;
            SalesOrderHeaderAttributeGroups: number[];
            SalesOrderLinesAttributeGroups: number[];
            CustomerAddressBooks: StoreAddressBook[];
            EnableReturnPolicies: boolean;
            InventAvailabilityCalculationMode: string;
            IsPriceInclusiveTaxExemptCalculationEnabled: boolean;
            EnableValidationOfSerialNumbersForInStoreReturns: boolean;
            DisplayNonRetailOrdersInEcommerceOrderHistory: boolean;
            EnableCopilotCustomerInsights: boolean;
            EnableCopilotProductInsights: boolean;
            EnableCopilotReportInsights: boolean;
            EnableStoreCommerceCopilot: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A language of the store. */
        export interface ChannelLanguage {
            LanguageId?: string;
            IsDefault: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChannelLanguage}, optionally filled from an OData object. */
        export class ChannelLanguageClass implements ChannelLanguage {
            LanguageId: string;
            IsDefault: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A setting of the channel profile, such as an address. */
        export interface ChannelProfileProperty {
            Key: number;
            Value?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChannelProfileProperty}, optionally filled from an OData object. */
        export class ChannelProfilePropertyClass implements ChannelProfileProperty {
            Key: number;
            Value: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A setting of the channel. */
        export interface ChannelProperty {
            Name?: string;
            Value?: string;
            Channel?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ChannelProperty}, optionally filled from an OData object. */
        export class ChannelPropertyClass implements ChannelProperty {
            Name: string;
            Value: string;
            Channel: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A value with a name, added to an entity by an extension. */
        export interface CommerceProperty {
            Key?: string;
            Value?: CommercePropertyValue;
        }

        /** A new {@link CommerceProperty}, optionally filled from an OData object. */
        export class CommercePropertyClass implements CommerceProperty {
            Key: string;
            Value: CommercePropertyValue;
            constructor(odataObject?: any);
        }

        /** A value of one kind; the other members are undefined. */
        export interface CommercePropertyValue {
            BooleanValue?: boolean;
            ByteValue?: number;
            DateTimeOffsetValue?: Date;
            DecimalValue?: number;
            IntegerValue?: number;
            LongValue?: number;
            StringValue?: string;
        }

        /** A new {@link CommercePropertyValue}, optionally filled from an OData object. */
        export class CommercePropertyValueClass implements CommercePropertyValue {
            BooleanValue: boolean;
            ByteValue: number;
            DateTimeOffsetValue: Date;
            DecimalValue: number;
            IntegerValue: number;
            LongValue: number;
            StringValue: string;
            constructor(odataObject?: any);
        }

        /** A currency. */
        export interface Currency {
            CurrencyCode?: string;
            CurrencySymbol?: string;
            RoundOffPrice?: number;
            RoundOffSales?: number;
            RoundOffTypePrice?: number;
            RoundOffTypeSales?: number;
            NumberOfDecimals?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Currency}, optionally filled from an OData object. */
        export class CurrencyClass implements Currency {
            CurrencyCode: string;
            CurrencySymbol: string;
            RoundOffPrice: number;
            RoundOffSales: number;
            RoundOffTypePrice: number;
            RoundOffTypeSales: number;
            NumberOfDecimals: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A value of an enumeration to which extensions may add. */
        export interface ExtensibleEnumeration {
            Name: string;
            Value: number;
        }

        /** A new {@link ExtensibleEnumeration}, optionally filled from an OData object. */
        export class ExtensibleEnumerationClass implements ExtensibleEnumeration {
            Name: string;
            Value: number;
            constructor(odataObject?: any);
        }

        /** Kinds of transactions, to which extensions may add. */
        export interface ExtensibleTransactionType extends ExtensibleEnumeration {}

        /** A new {@link ExtensibleTransactionType}, optionally filled from an OData object. */
        export class ExtensibleTransactionTypeClass
            extends ExtensibleEnumerationClass
            implements ExtensibleTransactionType
        {
            constructor(odataObject?: any);
        }

        /** Addresses of services for extensions. */
        export interface ExtensionProfile {
            /** Where the extension's own service answers. */
            ExtensionServiceUrl?: string;
            AttachedServices?: AttachedService[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ExtensionProfile}, optionally filled from an OData object. */
        export class ExtensionProfileClass implements ExtensionProfile {
            ExtensionServiceUrl: string;
            AttachedServices: AttachedService[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Whether a feature is switched on. */
        export interface FeatureState {
            Name?: string;
            IsEnabled?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FeatureState}, optionally filled from an OData object. */
        export class FeatureStateClass implements FeatureState {
            Name: string;
            IsEnabled: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
