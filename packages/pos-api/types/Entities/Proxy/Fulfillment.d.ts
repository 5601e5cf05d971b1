/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /**
         * How an order is delivered.
         * @since 9.41
         */
        export interface DeliveryInformation {
            DeliveryMode?: string;
            DeliveryAddress?: Address;
            DeliveryDate?: Date;
            PickupTimeslotStartDateTime?: Date;
            PickupTimeslotEndDateTime?: Date;
        }

        /**
         * A new {@link DeliveryInformation}, optionally filled from an OData object.
         * @since 9.41
         */
        export class DeliveryInformationClass implements DeliveryInformation {
            DeliveryMode: string;
            DeliveryAddress: Address;
            DeliveryDate: Date;
            PickupTimeslotStartDateTime: Date;
            PickupTimeslotEndDateTime: Date;
            constructor(odataObject?: any);
        }

        /** States of the parts of an order line. */
        export interface DetailedLineStatus extends ExtensibleEnumeration {}

        /** A new {@link DetailedLineStatus}, optionally filled from an OData object. */
        export class DetailedLineStatusClass extends ExtensibleEnumerationClass implements DetailedLineStatus {
            constructor(odataObject?: any);
        }

        /** Whether goods are picked up or shipped. */
        export interface FulfillmentLineDeliveryType extends ExtensibleEnumeration {}

        /** A new {@link FulfillmentLineDeliveryType}, optionally filled from an OData object. */
        export class FulfillmentLineDeliveryTypeClass
            extends ExtensibleEnumerationClass
            implements FulfillmentLineDeliveryType
        {
            constructor(odataObject?: any);
        }

        /** What a search of lines to fulfil asks for. */
        export interface FulfillmentLineSearchCriteria {
            CustomerId?: string;
            CustomerName?: string;
            EmailAddress?: string;
            SalesId?: string;
            OrderCreatedStartDate?: Date;
            OrderCreatedEndDate?: Date;
            ReceiptId?: string;
            StoreId?: string;
            ChannelReferenceId?: string;
            RequestedReceiptStartDate?: Date;
            RequestedReceiptEndDate?: Date;
            RequestedDeliveryStartDate?: Date;
            RequestedDeliveryEndDate?: Date;
            FulfillmentStatusValues?: number[];
            DeliveryModeCode?: string;
            WarehouseId?: string;
            LoyaltyCardNumber?: string;
            CustomerPhoneNumber?: string;
            DeliveryTypeValue?: number;
            /** @since 9.41 */
            CustomFilters?: SearchFilter[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FulfillmentLineSearchCriteria}, optionally filled from an OData object. */
        export class FulfillmentLineSearchCriteriaClass implements FulfillmentLineSearchCriteria {
            CustomerId: string;
            CustomerName: string;
            EmailAddress: string;
            SalesId: string;
            OrderCreatedStartDate: Date;
            OrderCreatedEndDate: Date;
            ReceiptId: string;
            StoreId: string;
            ChannelReferenceId: string;
            RequestedReceiptStartDate: Date;
            RequestedReceiptEndDate: Date;
            RequestedDeliveryStartDate: Date;
            RequestedDeliveryEndDate: Date;
            FulfillmentStatusValues: number[];
            DeliveryModeCode: string;
            WarehouseId: string;
            LoyaltyCardNumber: string;
            CustomerPhoneNumber: string;
            DeliveryTypeValue: number;
            CustomFilters: SearchFilter[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How far a line is. */
        export interface FulfillmentLineStatus extends ExtensibleEnumeration {}

        /** A new {@link FulfillmentLineStatus}, optionally filled from an OData object. */
        export class FulfillmentLineStatusClass extends ExtensibleEnumerationClass implements FulfillmentLineStatus {
            constructor(odataObject?: any);
        }

        /** A line of goods to pick. */
        export interface PickingListLine {
            RecordId?: number;
            OrderId?: string;
            ProductRecordId?: number;
            ItemId?: string;
            ItemName?: string;
            InventDimId?: string;
            QuantityOrdered?: number;
            PurchaseReceivedNow?: number;
            InventBatchId?: string;
            WMSLocationId?: string;
            WMSPalletId?: string;
            InventoryStatus?: string;
            LicensePlate?: string;
            InventSiteId?: string;
            InventLocationId?: string;
            ConfigId?: string;
            InventSerialId?: string;
            InventSizeId?: string;
            InventColorId?: string;
            InventStyleId?: string;
            IsCommitted?: boolean;
            Message?: string;
            Guid?: string;
            DeliveryMethod?: string;
            DataAreaId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link PickingListLine}, optionally filled from an OData object. */
        export class PickingListLineClass implements PickingListLine {
            RecordId: number;
            OrderId: string;
            ProductRecordId: number;
            ItemId: string;
            ItemName: string;
            InventDimId: string;
            QuantityOrdered: number;
            PurchaseReceivedNow: number;
            InventBatchId: string;
            WMSLocationId: string;
            WMSPalletId: string;
            InventoryStatus: string;
            LicensePlate: string;
            InventSiteId: string;
            InventLocationId: string;
            ConfigId: string;
            InventSerialId: string;
            InventSizeId: string;
            InventColorId: string;
            InventStyleId: string;
            IsCommitted: boolean;
            Message: string;
            Guid: string;
            DeliveryMethod: string;
            DataAreaId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A line of a purchase order. */
        export interface PurchaseOrderLine {
            RecordId?: number;
            OrderId?: string;
            ProductRecordId?: number;
            ItemId?: string;
            ItemName?: string;
            InventDimId?: string;
            QuantityOrdered?: number;
            PurchaseQuantity?: number;
            PurchaseUnit?: string;
            PurchaseReceived?: number;
            PurchaseReceivedNow?: number;
            InventBatchId?: string;
            WMSLocationId?: string;
            WMSPalletId?: string;
            InventoryStatus?: string;
            LicensePlate?: string;
            InventSiteId?: string;
            InventLocationId?: string;
            ConfigId?: string;
            InventSerialId?: string;
            InventSizeId?: string;
            InventColorId?: string;
            InventStyleId?: string;
            IsCommitted?: boolean;
            Message?: string;
            UniqueIdentifier?: string;
            DeliveryMethod?: string;
            DataAreaId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link PurchaseOrderLine}, optionally filled from an OData object. */
        export class PurchaseOrderLineClass implements PurchaseOrderLine {
            RecordId: number;
            OrderId: string;
            ProductRecordId: number;
            ItemId: string;
            ItemName: string;
            InventDimId: string;
            QuantityOrdered: number;
            PurchaseQuantity: number;
            PurchaseUnit: string;
            PurchaseReceived: number;
            PurchaseReceivedNow: number;
            InventBatchId: string;
            WMSLocationId: string;
            WMSPalletId: string;
            InventoryStatus: string;
            LicensePlate: string;
            InventSiteId: string;
            InventLocationId: string;
            ConfigId: string;
            InventSerialId: string;
            InventSizeId: string;
            InventColorId: string;
            InventStyleId: string;
            IsCommitted: boolean;
            Message: string;
            UniqueIdentifier: string;
            DeliveryMethod: string;
            DataAreaId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Kinds of incoming and outgoing orders. */
        export enum PurchaseTransferOrderType {
            Unknown = 0,
            PurchaseOrder = 1,
            TransferIn = 2,
            TransferOut = 3,
            TransferOrder = 4,
            PickingList = 5,
        }

        /** What is printed on a return label. */
        export interface ReturnLabelContent {
            ReturnLocationText?: string;
            ReturnWarehouseText?: string;
            ReturnReasonText?: string;
            ReturnPalleteText?: string;
            ItemId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ReturnLabelContent}, optionally filled from an OData object. */
        export class ReturnLabelContentClass implements ReturnLabelContent {
            ReturnLocationText: string;
            ReturnWarehouseText: string;
            ReturnReasonText: string;
            ReturnPalleteText: string;
            ItemId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** Goods under way. */
        export interface Shipment {
            SalesId?: string;
            ShipmentId?: string;
            DeliveryAddress?: Address;
            ShipDate?: Date;
            DeliveryMode?: string;
            TermsOfDelivery?: string;
            WeightUnit?: string;
            TrackingNumber?: string;
            TrackingUrl?: string;
            LatestCarrierTrackingInfo?: TrackingInfo;
            CarrierId?: string;
            CarrierName?: string;
            ShippingWeight?: number;
            ShipmentLines?: ShipmentLine[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Shipment}, optionally filled from an OData object. */
        export class ShipmentClass implements Shipment {
            SalesId: string;
            ShipmentId: string;
            DeliveryAddress: Address;
            ShipDate: Date;
            DeliveryMode: string;
            TermsOfDelivery: string;
            WeightUnit: string;
            TrackingNumber: string;
            TrackingUrl: string;
            LatestCarrierTrackingInfo: TrackingInfo;
            CarrierId: string;
            CarrierName: string;
            ShippingWeight: number;
            ShipmentLines: ShipmentLine[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A line of a shipment. */
        export interface ShipmentLine {
            ShipmentLineId?: string;
            ItemId?: string;
            Description?: string;
            InventDimId?: string;
            OrderedQuantity?: number;
            DeliveredQuantity?: number;
            RemainingQuantity?: number;
            /** @since 9.41 */
            InventoryTransactionId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ShipmentLine}, optionally filled from an OData object. */
        export class ShipmentLineClass implements ShipmentLine {
            ShipmentLineId: string;
            ItemId: string;
            Description: string;
            InventDimId: string;
            OrderedQuantity: number;
            DeliveredQuantity: number;
            RemainingQuantity: number;
            InventoryTransactionId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How far a shipment is. */
        export interface ShipmentProgress {
            Location?: Address;
            DateTime?: Date;
            Activity?: string;
        }

        /** A new {@link ShipmentProgress}, optionally filled from an OData object. */
        export class ShipmentProgressClass implements ShipmentProgress {
            Location: Address;
            DateTime: Date;
            Activity: string;
            constructor(odataObject?: any);
        }

        /** How a shipment is followed. */
        export interface TrackingInfo {
            TrackingNumber?: string;
            ServiceType?: string;
            PackageWeight?: Weight;
            ShippedOnDate?: Date;
            Status?: string;
            DeliveredOnDate?: Date;
            EstimatedDeliveryDate?: Date;
            TrackingUrl?: string;
            PackagingType?: string;
            DestinationAddress?: Address;
            OriginAddress?: Address;
            ShipmentProgress?: ShipmentProgress[];
            ShippingCharge?: number;
        }

        /** A new {@link TrackingInfo}, optionally filled from an OData object. */
        export class TrackingInfoClass implements TrackingInfo {
            TrackingNumber: string;
            ServiceType: string;
            PackageWeight: Weight;
            ShippedOnDate: Date;
            Status: string;
            DeliveredOnDate: Date;
            EstimatedDeliveryDate: Date;
            TrackingUrl: string;
            PackagingType: string;
            DestinationAddress: Address;
            OriginAddress: Address;
            ShipmentProgress: ShipmentProgress[];
            ShippingCharge: number;
            constructor(odataObject?: any);
        }

        /** A line of a transfer between warehouses. */
        export interface TransferOrderLine {
            RecordId?: number;
            OrderId?: string;
            ProductRecordId?: number;
            ItemId?: string;
            ItemName?: string;
            InventDimId?: string;
            QuantityTransferred?: number;
            QuantityShipped?: number;
            QuantityReceived?: number;
            QuantityShipNow?: number;
            QuantityReceiveNow?: number;
            QuantityRemainShip?: number;
            QuantityRemainReceive?: number;
            PurchaseUnit?: string;
            InventBatchId?: string;
            WMSLocationId?: string;
            WMSPalletId?: string;
            InventoryStatus?: string;
            LicensePlate?: string;
            InventSiteId?: string;
            InventLocationId?: string;
            ConfigId?: string;
            InventSerialId?: string;
            InventSizeId?: string;
            InventColorId?: string;
            InventStyleId?: string;
            IsCommitted?: boolean;
            Message?: string;
            Guid?: string;
            DeliveryMethod?: string;
            DataAreaId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link TransferOrderLine}, optionally filled from an OData object. */
        export class TransferOrderLineClass implements TransferOrderLine {
            RecordId: number;
            OrderId: string;
            ProductRecordId: number;
            ItemId: string;
            ItemName: string;
            InventDimId: string;
            QuantityTransferred: number;
            QuantityShipped: number;
            QuantityReceived: number;
            QuantityShipNow: number;
            QuantityReceiveNow: number;
            QuantityRemainShip: number;
            QuantityRemainReceive: number;
            PurchaseUnit: string;
            InventBatchId: string;
            WMSLocationId: string;
            WMSPalletId: string;
            InventoryStatus: string;
            LicensePlate: string;
            InventSiteId: string;
            InventLocationId: string;
            ConfigId: string;
            InventSerialId: string;
            InventSizeId: string;
            InventColorId: string;
            InventStyleId: string;
            IsCommitted: boolean;
            Message: string;
            Guid: string;
            DeliveryMethod: string;
            DataAreaId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A weight and its unit. */
        export interface Weight {
            Value?: number;
            Unit?: string;
        }

        /** A new {@link Weight}, optionally filled from an OData object. */
        export class WeightClass implements Weight {
            Value: number;
            Unit: string;
            constructor(odataObject?: any);
        }
    }
}
