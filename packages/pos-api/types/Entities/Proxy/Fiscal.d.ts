/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** The last signature of a chain of fiscal signatures. */
        export interface FiscalIntegrationSequentialSignatureData {
            LastRegisterResponse?: string;
            SequenceKey?: string;
            IsOffline?: boolean;
            SequentialNumber?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FiscalIntegrationSequentialSignatureData}, optionally filled from an OData object. */
        export class FiscalIntegrationSequentialSignatureDataClass implements FiscalIntegrationSequentialSignatureData {
            LastRegisterResponse: string;
            SequenceKey: string;
            IsOffline: boolean;
            SequentialNumber: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How a fiscal device or service is reached. */
        export interface FiscalIntegrationTechnicalProfile {
            ProfileId?: string;
            Description?: string;
            ConnectorName?: string;
            ConnectorTypeValue?: number;
            /** @since 9.41 */
            ConnectorLocationValue?: number;
            TechnicalProfile?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FiscalIntegrationTechnicalProfile}, optionally filled from an OData object. */
        export class FiscalIntegrationTechnicalProfileClass implements FiscalIntegrationTechnicalProfile {
            ProfileId: string;
            Description: string;
            ConnectorName: string;
            ConnectorTypeValue: number;
            ConnectorLocationValue: number;
            TechnicalProfile: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** The answer of a fiscal device or service. */
        export interface FiscalTransaction {
            CreatedDateTime?: Date;
            StoreId?: string;
            TerminalId?: string;
            TransactionId?: string;
            TransDateTime?: Date;
            LineNumber?: number;
            RegisterResponse?: string;
            ReceiptCopy?: boolean;
            RecordGUID?: string;
            RegisterStoreId?: string;
            RegisterTerminalId?: string;
            StaffId?: string;
            RegistrationStatusValue?: number;
            RegistrationProcessId?: string;
            ConnectorGroup?: string;
            ConnectorName?: string;
            ConnectorFunctionalityProfileId?: string;
            RegisterInfo?: string;
            DocumentNumber?: string;
            RegistrationTypeValue?: number;
            ServiceName?: string;
            CountryRegionIsoCode?: string;
            TenderLineAdjustments?: FiscalTransactionTenderLineAdjustment[];
            SalesLineAdjustments?: FiscalTransactionSalesLineAdjustment[];
            ReasonCodeLines?: ReasonCodeLine[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FiscalTransaction}, optionally filled from an OData object. */
        export class FiscalTransactionClass implements FiscalTransaction {
            CreatedDateTime: Date;
            StoreId: string;
            TerminalId: string;
            TransactionId: string;
            TransDateTime: Date;
            LineNumber: number;
            RegisterResponse: string;
            ReceiptCopy: boolean;
            RecordGUID: string;
            RegisterStoreId: string;
            RegisterTerminalId: string;
            StaffId: string;
            RegistrationStatusValue: number;
            RegistrationProcessId: string;
            ConnectorGroup: string;
            ConnectorName: string;
            ConnectorFunctionalityProfileId: string;
            RegisterInfo: string;
            DocumentNumber: string;
            RegistrationTypeValue: number;
            ServiceName: string;
            CountryRegionIsoCode: string;
            TenderLineAdjustments: FiscalTransactionTenderLineAdjustment[];
            SalesLineAdjustments: FiscalTransactionSalesLineAdjustment[];
            ReasonCodeLines: ReasonCodeLine[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How that answer changes a sales line. */
        export interface FiscalTransactionSalesLineAdjustment {
            SalesLineNumber?: number;
            Exclude?: boolean;
            RecordGuid?: string;
            TransactionId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FiscalTransactionSalesLineAdjustment}, optionally filled from an OData object. */
        export class FiscalTransactionSalesLineAdjustmentClass implements FiscalTransactionSalesLineAdjustment {
            SalesLineNumber: number;
            Exclude: boolean;
            RecordGuid: string;
            TransactionId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How that answer changes a payment. */
        export interface FiscalTransactionTenderLineAdjustment {
            TenderLineNumber?: number;
            AdjustmentAmount?: number;
            RecordGuid?: string;
            TransactionId?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link FiscalTransactionTenderLineAdjustment}, optionally filled from an OData object. */
        export class FiscalTransactionTenderLineAdjustmentClass implements FiscalTransactionTenderLineAdjustment {
            TenderLineNumber: number;
            AdjustmentAmount: number;
            RecordGuid: string;
            TransactionId: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
