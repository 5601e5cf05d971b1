/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** A postal address. */
        export interface Address {
            Name?: string;
            /** @since 9.41 */
            Id?: string;
            FullAddress?: string;
            RecordId?: number;
            Street?: string;
            StreetNumber?: string;
            County?: string;
            CountyName?: string;
            City?: string;
            DistrictName?: string;
            State?: string;
            StateName?: string;
            ZipCode?: string;
            ThreeLetterISORegionName?: string;
            Phone?: string;
            PhoneRecordId?: number;
            PhoneExt?: string;
            Email?: string;
            EmailContent?: string;
            EmailRecordId?: number;
            Url?: string;
            UrlRecordId?: number;
            TwoLetterISORegionName?: string;
            Deactivate?: boolean;
            AttentionTo?: string;
            BuildingCompliment?: string;
            Postbox?: string;
            TaxGroup?: string;
            AddressTypeValue?: number;
            IsPrimary?: boolean;
            IsPrivate?: boolean;
            PartyNumber?: string;
            IsAsyncAddress?: boolean;
            DirectoryPartyTableRecordId?: number;
            DirectoryPartyLocationRecordId?: number;
            DirectoryPartyLocationRoleRecordId?: number;
            LogisticsLocationId?: string;
            LogisticsLocationRecordId?: number;
            LogisticsLocationExtRecordId?: number;
            LogisticsLocationRoleRecordId?: number;
            PhoneLogisticsLocationRecordId?: number;
            PhoneLogisticsLocationId?: string;
            EmailLogisticsLocationRecordId?: number;
            EmailLogisticsLocationId?: string;
            UrlLogisticsLocationRecordId?: number;
            UrlLogisticsLocationId?: string;
            ExpireRecordId?: number;
            SortOrder?: number;
            RoleCount?: number;
            /** @since 9.41 */
            DataAreaId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Address}, optionally filled from an OData object. */
        export class AddressClass implements Address {
            Name: string;
            Id: string;
            FullAddress: string;
            RecordId: number;
            Street: string;
            StreetNumber: string;
            County: string;
            CountyName: string;
            City: string;
            DistrictName: string;
            State: string;
            StateName: string;
            ZipCode: string;
            ThreeLetterISORegionName: string;
            Phone: string;
            PhoneRecordId: number;
            PhoneExt: string;
            Email: string;
            EmailContent: string;
            EmailRecordId: number;
            Url: string;
            UrlRecordId: number;
            TwoLetterISORegionName: string;
            Deactivate: boolean;
            AttentionTo: string;
            BuildingCompliment: string;
            Postbox: string;
            TaxGroup: string;
            AddressTypeValue: number;
            IsPrimary: boolean;
            IsPrivate: boolean;
            PartyNumber: string;
            IsAsyncAddress: boolean;
            DirectoryPartyTableRecordId: number;
            DirectoryPartyLocationRecordId: number;
            DirectoryPartyLocationRoleRecordId: number;
            LogisticsLocationId: string;
            LogisticsLocationRecordId: number;
            LogisticsLocationExtRecordId: number;
            LogisticsLocationRoleRecordId: number;
            PhoneLogisticsLocationRecordId: number;
            PhoneLogisticsLocationId: string;
            EmailLogisticsLocationRecordId: number;
            EmailLogisticsLocationId: string;
            UrlLogisticsLocationRecordId: number;
            UrlLogisticsLocationId: string;
            ExpireRecordId: number;
            SortOrder: number;
            RoleCount: number;
            DataAreaId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How a country writes an address, line by line. */
        export interface AddressFormattingInfo {
            AddressComponentNameValue?: number;
            LineNumber?: number;
            IsDataEntryOnly?: boolean;
            NewLine?: boolean;
            Expand?: boolean;
            Inactive?: boolean;
            Special?: boolean;
            NumberOfSpaces?: number;
            Separator?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link AddressFormattingInfo}, optionally filled from an OData object. */
        export class AddressFormattingInfoClass implements AddressFormattingInfo {
            AddressComponentNameValue: number;
            LineNumber: number;
            IsDataEntryOnly: boolean;
            NewLine: boolean;
            Expand: boolean;
            Inactive: boolean;
            Special: boolean;
            NumberOfSpaces: number;
            Separator: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A telephone number, e-mail address or web address. */
        export interface ContactInformation {
            Value?: string;
            ContactInformationTypeValue?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ContactInformation}, optionally filled from an OData object. */
        export class ContactInformationClass implements ContactInformation {
            Value: string;
            ContactInformationTypeValue: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A country or region. */
        export interface CountryRegionInfo {
            CountryRegionId?: string;
            ShortName?: string;
            LongName?: string;
            ISOCode?: string;
            TimeZone?: number;
            LanguageId?: string;
            AddressFormatLines?: AddressFormattingInfo[];
            AddressFormatId?: string;
            AddressFormatName?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link CountryRegionInfo}, optionally filled from an OData object. */
        export class CountryRegionInfoClass implements CountryRegionInfo {
            CountryRegionId: string;
            ShortName: string;
            LongName: string;
            ISOCode: string;
            TimeZone: number;
            LanguageId: string;
            AddressFormatLines: AddressFormattingInfo[];
            AddressFormatId: string;
            AddressFormatName: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A state or province. */
        export interface StateProvinceInfo {
            CountryRegionId?: string;
            StateId?: string;
            StateName?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link StateProvinceInfo}, optionally filled from an OData object. */
        export class StateProvinceInfoClass implements StateProvinceInfo {
            CountryRegionId: string;
            StateId: string;
            StateName: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A postal code and its place. */
        export interface ZipCodeInfo {
            ZipPostalCode?: string;
            StreetName?: string;
            TimeZone?: number;
            CountryRegionId?: string;
            StateId?: string;
            CountyId?: string;
            CityName?: string;
            CityAlias?: string;
            District?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link ZipCodeInfo}, optionally filled from an OData object. */
        export class ZipCodeInfoClass implements ZipCodeInfo {
            ZipPostalCode: string;
            StreetName: string;
            TimeZone: number;
            CountryRegionId: string;
            StateId: string;
            CountyId: string;
            CityName: string;
            CityAlias: string;
            District: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
