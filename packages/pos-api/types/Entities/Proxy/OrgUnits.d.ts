/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /**
         * Quantities of a product in stock.
         * @since 9.41
         */
        export interface InventoryQuantities {
            UnitOfMeasure?: string;
            QuantityNotProcessed?: number;
            QuantityReserved?: number;
            QuantityPicked?: number;
            QuantityPacked?: number;
            QuantityInvoiced?: number;
            QuantityOrdered?: number;
            QuantityCanceled?: number;
            QuantityReturned?: number;
        }

        /**
         * A new {@link InventoryQuantities}, optionally filled from an OData object.
         * @since 9.41
         */
        export class InventoryQuantitiesClass implements InventoryQuantities {
            UnitOfMeasure: string;
            QuantityNotProcessed: number;
            QuantityReserved: number;
            QuantityPicked: number;
            QuantityPacked: number;
            QuantityInvoiced: number;
            QuantityOrdered: number;
            QuantityCanceled: number;
            QuantityReturned: number;
            constructor(odataObject?: any);
        }

        /** How much of a product a place has. */
        export interface ItemAvailability {
            ItemId?: string;
            VariantInventoryDimensionId?: string;
            InventoryLocationId?: string;
            ProductId?: number;
            AvailableQuantity?: number;
            OrderedSum?: number;
            PhysicalReserved?: number;
            UnitOfMeasure?: string;
            InventoryUnitOfMeasure?: string;
            InventoryUnitOfMeasureDescription?: string;
            ProductDimensions?: ProductDimension[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ItemAvailability}, optionally filled from an OData object. */
        export class ItemAvailabilityClass implements ItemAvailability {
            ItemId: string;
            VariantInventoryDimensionId: string;
            InventoryLocationId: string;
            ProductId: number;
            AvailableQuantity: number;
            OrderedSum: number;
            PhysicalReserved: number;
            UnitOfMeasure: string;
            InventoryUnitOfMeasure: string;
            InventoryUnitOfMeasureDescription: string;
            ProductDimensions: ProductDimension[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** What a store has in stock. */
        export interface OrgUnitAvailability {
            OrgUnitLocation?: OrgUnitLocation;
            ItemAvailabilities?: ItemAvailability[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link OrgUnitAvailability}, optionally filled from an OData object. */
        export class OrgUnitAvailabilityClass implements OrgUnitAvailability {
            OrgUnitLocation: OrgUnitLocation;
            ItemAvailabilities: ItemAvailability[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** What a stock search asks for. */
        export interface OrgUnitAvailabilitySearchCriteria {
            OrgUnitName?: string;
            OrgUnitNumber?: string;
        }

        /** A new {@link OrgUnitAvailabilitySearchCriteria}, optionally filled from an OData object. */
        export class OrgUnitAvailabilitySearchCriteriaClass implements OrgUnitAvailabilitySearchCriteria {
            OrgUnitName: string;
            OrgUnitNumber: string;
            constructor(odataObject?: any);
        }

        /** How a store is reached. */
        export interface OrgUnitContact {
            ChannelId: number;
            Locator?: string;
            LocatorExtension?: string;
            ContactTypeValue: number;
            IsPrimary: boolean;
            IsPrivate: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link OrgUnitContact}, optionally filled from an OData object. */
        export class OrgUnitContactClass implements OrgUnitContact {
            ChannelId: number;
            Locator: string;
            LocatorExtension: string;
            ContactTypeValue: number;
            IsPrimary: boolean;
            IsPrivate: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A store and where it is. */
        export interface OrgUnitLocation {
            Contacts?: OrgUnitContact[];
            ChannelId?: number;
            Latitude?: number;
            Longitude?: number;
            OrgUnitName?: string;
            OrgUnitNumber?: string;
            Address?: string;
            Street?: string;
            StreetNumber?: string;
            City?: string;
            DistrictName?: string;
            BuildingCompliment?: string;
            Postbox?: string;
            Zip?: string;
            County?: string;
            CountyName?: string;
            State?: string;
            StateName?: string;
            Country?: string;
            Distance?: number;
            InventoryLocationId?: string;
            InventorySiteId?: string;
            /** @since 9.41 */
            IsPickupLocation?: boolean;
            /** @since 9.41 */
            IsShippingLocation?: boolean;
            PostalAddressId?: number;
            OpenFrom?: number;
            OpenTo?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link OrgUnitLocation}, optionally filled from an OData object. */
        export class OrgUnitLocationClass implements OrgUnitLocation {
            Contacts: OrgUnitContact[];
            ChannelId: number;
            Latitude: number;
            Longitude: number;
            OrgUnitName: string;
            OrgUnitNumber: string;
            Address: string;
            Street: string;
            StreetNumber: string;
            City: string;
            DistrictName: string;
            BuildingCompliment: string;
            Postbox: string;
            Zip: string;
            County: string;
            CountyName: string;
            State: string;
            StateName: string;
            Country: string;
            Distance: number;
            InventoryLocationId: string;
            InventorySiteId: string;
            IsPickupLocation: boolean;
            IsShippingLocation: boolean;
            PostalAddressId: number;
            OpenFrom: number;
            OpenTo: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /**
         * An address book of a store.
         * @since 9.41
         */
        export interface StoreAddressBook {
            AddressBookId?: number;
            StoreId?: number;
            AddressBookTypeValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /**
         * A new {@link StoreAddressBook}, optionally filled from an OData object.
         * @since 9.41
         */
        export class StoreAddressBookClass implements StoreAddressBook {
            AddressBookId: number;
            StoreId: number;
            AddressBookTypeValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A safe of a store. */
        export interface StoreSafe {
            SafeNumber?: string;
            Name?: string;
            StoreNumber?: string;
            SafeBalance?: number;
            LastUpdatedTime?: Date;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link StoreSafe}, optionally filled from an OData object. */
        export class StoreSafeClass implements StoreSafe {
            SafeNumber: string;
            Name: string;
            StoreNumber: string;
            SafeBalance: number;
            LastUpdatedTime: Date;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
