/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** Where a picture is. */
        export interface MediaLocation {
            Uri?: string;
            AltText?: string;
            IsDefault?: boolean;
            IsSelfHosted?: boolean;
            Priority?: number;
            /** @since 9.45 */
            IsAdditionalMedia?: boolean;
            /** @since 9.45 */
            MediaTypeValue?: number;
            /** @since 9.45 */
            DisplayOrder?: number;
            /** @since 9.45 */
            MediaPurpose?: string;
            /** @since 9.45 */
            IsApplicableForChildEntities?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link MediaLocation}, optionally filled from an OData object. */
        export class MediaLocationClass implements MediaLocation {
            Uri: string;
            AltText: string;
            IsDefault: boolean;
            IsSelfHosted: boolean;
            Priority: number;
            IsAdditionalMedia: boolean;
            MediaTypeValue: number;
            DisplayOrder: number;
            MediaPurpose: string;
            IsApplicableForChildEntities: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /**
         * A note on a record.
         * @since 9.52
         */
        export interface Note {
            Title?: string;
            Description?: string;
            StaffId?: string;
            RestrictionValue?: number;
            DocuRefRecId?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /**
         * A new {@link Note}, optionally filled from an OData object.
         * @since 9.52
         */
        export class NoteClass implements Note {
            Title: string;
            Description: string;
            StaffId: string;
            RestrictionValue: number;
            DocuRefRecId: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A part of how a price came about. */
        export interface PriceLine {
            RecordId?: number;
            Value?: number;
            PriceMethod?: string;
            OriginId?: string;
            PriceChangedByExtensions?: boolean;
            /** @since 9.52 */
            SaleLineNumber?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link PriceLine}, optionally filled from an OData object. */
        export class PriceLineClass implements PriceLine {
            RecordId: number;
            Value: number;
            PriceMethod: string;
            OriginId: string;
            PriceChangedByExtensions: boolean;
            SaleLineNumber: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How a product is sold. */
        export interface ProductBehavior {
            HasSerialNumber: boolean;
            IsDiscountAllowed: boolean;
            IsManualDiscountAllowed: boolean;
            IsKitDisassemblyAllowed: boolean;
            IsNegativeQuantityAllowed: boolean;
            IsReturnAllowed: boolean;
            IsSaleAtPhysicalStoresAllowed: boolean;
            IsZeroSalePriceAllowed: boolean;
            KeyInPriceValue: number;
            KeyInQuantityValue: number;
            MustKeyInComment: boolean;
            MustPrintIndividualShelfLabelsForVariants: boolean;
            MustPromptForSerialNumberOnlyAtSale: boolean;
            MustWeighProductAtSale: boolean;
            ValidFromDateForSaleAtPhysicalStores: Date;
            ValidToDateForSaleAtPhysicalStores: Date;
            IsStorageDimensionGroupLocationActive: boolean;
            IsStorageDimensionGroupLocationAllowBlankReceiptEnabled: boolean;
            AllowNegativePhysicalInventory: boolean;
            /** @since 9.41 */
            IsStockedProduct: boolean;
            IsBlankSerialNumberAllowed?: boolean;
            IsBlankSerialNumberReceiptAllowed?: boolean;
            IsSerialNumberControlEnabled?: boolean;
            IsStorageDimensionGroupLocationBlankIssueAllowed?: boolean;
            IsSerialNumberRequired?: boolean;
            DefaultQuantity?: number;
            MaximumQuantity?: number;
            MinimumQuantity?: number;
            MultipleOfQuantity?: number;
            /** @since 9.41 */
            InventoryLocationId?: string;
            /** @since 9.52 */
            IsSaleAtSelfCheckoutRegistersAllowed?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ProductBehavior}, optionally filled from an OData object. */
        export class ProductBehaviorClass implements ProductBehavior {
            HasSerialNumber: boolean;
            IsDiscountAllowed: boolean;
            IsManualDiscountAllowed: boolean;
            IsKitDisassemblyAllowed: boolean;
            IsNegativeQuantityAllowed: boolean;
            IsReturnAllowed: boolean;
            IsSaleAtPhysicalStoresAllowed: boolean;
            IsZeroSalePriceAllowed: boolean;
            KeyInPriceValue: number;
            KeyInQuantityValue: number;
            MustKeyInComment: boolean;
            MustPrintIndividualShelfLabelsForVariants: boolean;
            MustPromptForSerialNumberOnlyAtSale: boolean;
            MustWeighProductAtSale: boolean;
            ValidFromDateForSaleAtPhysicalStores: Date;
            ValidToDateForSaleAtPhysicalStores: Date;
            IsStorageDimensionGroupLocationActive: boolean;
            IsStorageDimensionGroupLocationAllowBlankReceiptEnabled: boolean;
            AllowNegativePhysicalInventory: boolean;
            IsStockedProduct: boolean;
            IsBlankSerialNumberAllowed: boolean;
            IsBlankSerialNumberReceiptAllowed: boolean;
            IsSerialNumberControlEnabled: boolean;
            IsStorageDimensionGroupLocationBlankIssueAllowed: boolean;
            IsSerialNumberRequired: boolean;
            DefaultQuantity: number;
            MaximumQuantity: number;
            MinimumQuantity: number;
            MultipleOfQuantity: number;
            InventoryLocationId: string;
            IsSaleAtSelfCheckoutRegistersAllowed: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A part of a kit. */
        export interface ProductComponent {
            ProductId: number;
            SlotId: number;
            Product?: SimpleProduct;
            AdditionalChargeForComponent?: number;
            Behavior?: ProductBehavior;
            Description?: string;
            Dimensions?: ProductDimension[];
            ItemId?: string;
            Name?: string;
            ProductTypeValue?: number;
            Quantity?: number;
            UnitOfMeasure?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ProductComponent}, optionally filled from an OData object. */
        export class ProductComponentClass implements ProductComponent {
            ProductId: number;
            SlotId: number;
            Product: SimpleProduct;
            AdditionalChargeForComponent: number;
            Behavior: ProductBehavior;
            Description: string;
            Dimensions: ProductDimension[];
            ItemId: string;
            Name: string;
            ProductTypeValue: number;
            Quantity: number;
            UnitOfMeasure: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Colour, size, style or configuration. */
        export interface ProductDimension {
            DimensionTypeValue: number;
            DimensionValue?: ProductDimensionValue;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ProductDimension}, optionally filled from an OData object. */
        export class ProductDimensionClass implements ProductDimension {
            DimensionTypeValue: number;
            DimensionValue: ProductDimensionValue;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A value of a dimension. */
        export interface ProductDimensionValue {
            RecordId: number;
            Value?: string;
            DimensionId?: string;
            /** @since 9.41 */
            ColorHexCode?: string;
            /** @since 9.41 */
            ImageUrl?: string;
            /** @since 9.41 */
            RefinerGroup?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ProductDimensionValue}, optionally filled from an OData object. */
        export class ProductDimensionValueClass implements ProductDimensionValue {
            RecordId: number;
            Value: string;
            DimensionId: string;
            ColorHexCode: string;
            ImageUrl: string;
            RefinerGroup: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A discount offer. */
        export interface Promotion {
            OfferId?: string;
            OfferName?: string;
            PeriodicDiscountTypeValue?: number;
            IsDiscountCodeRequired?: boolean;
            ValidationPeriodId?: string;
            AdditionalRestrictions?: string;
            Description?: string;
            ValidFromDate?: Date;
            ValidToDate?: Date;
            ValidationPeriod?: ValidationPeriod;
            CouponCodes?: string[];
            /** @since 9.48 */
            DateValidationTypeValue?: number;
            /** @since 9.48 */
            AreCouponsActiveOnSameDate?: boolean;
            /** @since 9.48 */
            AreCouponsExpiredOnSameDate?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Promotion}, optionally filled from an OData object. */
        export class PromotionClass implements Promotion {
            OfferId: string;
            OfferName: string;
            PeriodicDiscountTypeValue: number;
            IsDiscountCodeRequired: boolean;
            ValidationPeriodId: string;
            AdditionalRestrictions: string;
            Description: string;
            ValidFromDate: Date;
            ValidToDate: Date;
            ValidationPeriod: ValidationPeriod;
            CouponCodes: string[];
            DateValidationTypeValue: number;
            AreCouponsActiveOnSameDate: boolean;
            AreCouponsExpiredOnSameDate: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A product that is sold along. */
        export interface SimpleLinkedProduct {
            RecordId: number;
            ItemId?: string;
            Name?: string;
            Description?: string;
            ProductTypeValue: number;
            DefaultUnitOfMeasure?: string;
            BasePrice: number;
            Price: number;
            AdjustedPrice: number;
            Quantity: number;
            Behavior?: ProductBehavior;
            Dimensions?: ProductDimension[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link SimpleLinkedProduct}, optionally filled from an OData object. */
        export class SimpleLinkedProductClass implements SimpleLinkedProduct {
            RecordId: number;
            ItemId: string;
            Name: string;
            Description: string;
            ProductTypeValue: number;
            DefaultUnitOfMeasure: string;
            BasePrice: number;
            Price: number;
            AdjustedPrice: number;
            Quantity: number;
            Behavior: ProductBehavior;
            Dimensions: ProductDimension[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A product or variant. */
        export interface SimpleProduct {
            RecordId: number;
            ItemId?: string;
            Name?: string;
            Description?: string;
            ProductTypeValue: number;
            DefaultUnitOfMeasure?: string;
            BasePrice: number;
            Price: number;
            AdjustedPrice: number;
            MasterProductId?: number;
            Components?: ProductComponent[];
            /** @since 9.41 */
            IsGiftCard?: boolean;
            /** @since 9.41 */
            ProductNumber?: string;
            Dimensions?: ProductDimension[];
            Behavior?: ProductBehavior;
            LinkedProducts?: SimpleLinkedProduct[];
            PrimaryImageUrl?: string;
            ItemTypeValue?: number;
            ItemServiceTypeValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link SimpleProduct}, optionally filled from an OData object. */
        export class SimpleProductClass implements SimpleProduct {
            RecordId: number;
            ItemId: string;
            Name: string;
            Description: string;
            ProductTypeValue: number;
            DefaultUnitOfMeasure: string;
            BasePrice: number;
            Price: number;
            AdjustedPrice: number;
            MasterProductId: number;
            Components: ProductComponent[];
            IsGiftCard: boolean;
            ProductNumber: string;
            Dimensions: ProductDimension[];
            Behavior: ProductBehavior;
            LinkedProducts: SimpleLinkedProduct[];
            PrimaryImageUrl: string;
            ItemTypeValue: number;
            ItemServiceTypeValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How one unit is turned into another. */
        export interface UnitOfMeasureConversion {
            ItemId?: string;
            FromUnitOfMeasureId?: string;
            ToUnitOfMeasureId?: string;
            FromUnitOfMeasureSymbol?: string;
            ToUnitOfMeasureSymbol?: string;
            IsBackward?: boolean;
            RecordId?: number;
            ProductRecordId?: number;
            Factor?: number;
            Numerator?: number;
            Denominator?: number;
            InnerOffset?: number;
            OuterOffset?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link UnitOfMeasureConversion}, optionally filled from an OData object. */
        export class UnitOfMeasureConversionClass implements UnitOfMeasureConversion {
            ItemId: string;
            FromUnitOfMeasureId: string;
            ToUnitOfMeasureId: string;
            FromUnitOfMeasureSymbol: string;
            ToUnitOfMeasureSymbol: string;
            IsBackward: boolean;
            RecordId: number;
            ProductRecordId: number;
            Factor: number;
            Numerator: number;
            Denominator: number;
            InnerOffset: number;
            OuterOffset: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** When an offer holds. */
        export interface ValidationPeriod {
            RecordId?: number;
            PeriodId?: string;
            Description?: string;
            ValidFrom?: Date;
            ValidTo?: Date;
            StartingTime?: number;
            EndingTime?: number;
            IsTimeBounded?: number;
            MondayStartingTime?: number;
            MondayEndingTime?: number;
            IsMondayTimeBounded?: number;
            TuesdayStartingTime?: number;
            TuesdayEndingTime?: number;
            IsTuesdayTimeBounded?: number;
            WednesdayStartingTime?: number;
            WednesdayEndingTime?: number;
            IsWednesdayTimeBounded?: number;
            ThursdayStartingTime?: number;
            ThursdayEndingTime?: number;
            IsThursdayTimeBounded?: number;
            FridayStartingTime?: number;
            FridayEndingTime?: number;
            IsFridayTimeBounded?: number;
            SaturdayStartingTime?: number;
            SaturdayEndingTime?: number;
            IsSaturdayTimeBounded?: number;
            SundayStartingTime?: number;
            SundayEndingTime?: number;
            IsSundayTimeBounded?: number;
            IsEndTimeAfterMidnight?: number;
            IsMondayEndTimeAfterMidnight?: number;
            IsTuesdayEndTimeAfterMidnight?: number;
            IsWednesdayEndTimeAfterMidnight?: number;
            IsThursdayEndTimeAfterMidnight?: number;
            IsFridayEndTimeAfterMidnight?: number;
            IsSaturdayEndTimeAfterMidnight?: number;
            IsSundayEndTimeAfterMidnight?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ValidationPeriod}, optionally filled from an OData object. */
        export class ValidationPeriodClass implements ValidationPeriod {
            RecordId: number;
            PeriodId: string;
            Description: string;
            ValidFrom: Date;
            ValidTo: Date;
            StartingTime: number;
            EndingTime: number;
            IsTimeBounded: number;
            MondayStartingTime: number;
            MondayEndingTime: number;
            IsMondayTimeBounded: number;
            TuesdayStartingTime: number;
            TuesdayEndingTime: number;
            IsTuesdayTimeBounded: number;
            WednesdayStartingTime: number;
            WednesdayEndingTime: number;
            IsWednesdayTimeBounded: number;
            ThursdayStartingTime: number;
            ThursdayEndingTime: number;
            IsThursdayTimeBounded: number;
            FridayStartingTime: number;
            FridayEndingTime: number;
            IsFridayTimeBounded: number;
            SaturdayStartingTime: number;
            SaturdayEndingTime: number;
            IsSaturdayTimeBounded: number;
            SundayStartingTime: number;
            SundayEndingTime: number;
            IsSundayTimeBounded: number;
            IsEndTimeAfterMidnight: number;
            IsMondayEndTimeAfterMidnight: number;
            IsTuesdayEndTimeAfterMidnight: number;
            IsWednesdayEndTimeAfterMidnight: number;
            IsThursdayEndTimeAfterMidnight: number;
            IsFridayEndTimeAfterMidnight: number;
            IsSaturdayEndTimeAfterMidnight: number;
            IsSundayEndTimeAfterMidnight: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
