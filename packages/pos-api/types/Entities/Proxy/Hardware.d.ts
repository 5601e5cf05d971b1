/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** How one device is reached. */
        export interface HardwareConfiguration {
            RecordId?: number;
            HardwareStationRecordId?: number;
            TerminalId?: string;
            DeviceName?: string;
            IPAddress?: string;
            Port?: number;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareConfiguration}, optionally filled from an OData object. */
        export class HardwareConfigurationClass implements HardwareConfiguration {
            RecordId: number;
            HardwareStationRecordId: number;
            TerminalId: string;
            DeviceName: string;
            IPAddress: string;
            Port: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How the devices of a register are reached. */
        export interface HardwareConfigurations {
            CashDrawerConfigurations?: HardwareConfiguration[];
            PrinterConfigurations?: HardwareConfiguration[];
            PinPadConfiguration?: HardwareConfiguration;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareConfigurations}, optionally filled from an OData object. */
        export class HardwareConfigurationsClass implements HardwareConfigurations {
            CashDrawerConfigurations: HardwareConfiguration[];
            PrinterConfigurations: HardwareConfiguration[];
            PinPadConfiguration: HardwareConfiguration;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** The devices of a register. */
        export interface HardwareProfile {
            RecordId?: number;
            LineDisplayDelayForLinkedItems?: number;
            LineDisplayBalanceText?: string;
            LineDisplayBinaryConversion?: boolean;
            LineDisplayCharacterSet?: number;
            LineDisplayClosedLine1?: string;
            LineDisplayClosedLine2?: string;
            LineDisplayDeviceDescription?: string;
            LineDisplayDeviceTypeValue?: number;
            LineDisplayDeviceName?: string;
            LineDisplayDisplayLinkedItem?: boolean;
            LineDisplayDisplayTerminalClosed?: boolean;
            LineDisplayTotalText?: string;
            /** @since 9.52 */
            LineDisplayKeepConnectionOpen?: boolean;
            DualDisplayActive?: boolean;
            DualDisplayWebBrowserUrl?: string;
            DualDisplayImageRotatorInterval?: number;
            DualDisplayImageRotatorPath?: string;
            DualDisplayReceiptWidthPercentage?: number;
            DualDisplayDisplayType?: string;
            EftTypeId?: number;
            EftCompanyId?: string;
            EftConfiguration?: number;
            EftPaymentConnectorName?: string;
            EftData?: string;
            EftDescription?: string;
            EftMerchantId?: string;
            EftPassword?: string;
            EftServerName?: string;
            EftServerPort?: string;
            EftUserId?: string;
            EftTestMode?: boolean;
            MsrEndTrack1?: string;
            MsrEndTrack2?: string;
            FiscalPrinterManagementReportPAFIdentification?: string;
            FiscalPrinterManagementReportConfigParameter?: string;
            FiscalPrinterManagementReportTenderType?: string;
            FiscalPrinterManagementReportGiftCard?: string;
            FiscalRegisterDeviceTypeValue?: number;
            FiscalRegisterConfiguration?: string;
            FiscalRegisterDeviceDescription?: string;
            FiscalRegisterDeviceName?: string;
            KeyboardMappingId?: string;
            KeyLockDeviceTypeValue?: number;
            KeyLockDeviceDescription?: string;
            KeyLockDeviceName?: string;
            MsrDeviceTypeValue?: number;
            MsrDeviceDescription?: string;
            MsrDeviceName?: string;
            MsrMake?: string;
            MsrModel?: string;
            MsrSeparator?: string;
            MsrStartTrack?: string;
            PinPadDeviceTypeValue?: number;
            PinPadDeviceName?: string;
            PinPadMake?: string;
            PinPadModel?: string;
            PinPadDeviceDescription?: string;
            ProfileDescription?: string;
            ProfileId?: string;
            RFIDDeviceTypeValue?: number;
            RFIDDeviceName?: string;
            RFIDDeviceDescription?: string;
            ScaleDeviceTypeValue?: number;
            ScaleDeviceName?: string;
            ScaleDeviceDescription?: string;
            ScaleManualInputAllowed?: boolean;
            ScaleTimeoutInSeconds?: number;
            SignatureCaptureDeviceTypeValue?: number;
            SignatureCaptureDeviceName?: string;
            SignatureCaptureMake?: string;
            SignatureCaptureModel?: string;
            SignatureCaptureDeviceDescription?: string;
            SignatureCaptureFormName?: string;
            /** @since 9.52 */
            PinPadAllowNfcPayment?: boolean;
            Printers?: HardwareProfilePrinter[];
            Scanners?: HardwareProfileScanner[];
            FiscalIntegrationTechnicalProfiles?: FiscalIntegrationTechnicalProfile[];
            CashDrawers?: HardwareProfileCashDrawer[];
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareProfile}, optionally filled from an OData object. */
        export class HardwareProfileClass implements HardwareProfile {
            RecordId: number;
            LineDisplayDelayForLinkedItems: number;
            LineDisplayBalanceText: string;
            LineDisplayBinaryConversion: boolean;
            LineDisplayCharacterSet: number;
            LineDisplayClosedLine1: string;
            LineDisplayClosedLine2: string;
            LineDisplayDeviceDescription: string;
            LineDisplayDeviceTypeValue: number;
            LineDisplayDeviceName: string;
            LineDisplayDisplayLinkedItem: boolean;
            LineDisplayDisplayTerminalClosed: boolean;
            LineDisplayTotalText: string;
            LineDisplayKeepConnectionOpen: boolean;
            DualDisplayActive: boolean;
            DualDisplayWebBrowserUrl: string;
            DualDisplayImageRotatorInterval: number;
            DualDisplayImageRotatorPath: string;
            DualDisplayReceiptWidthPercentage: number;
            DualDisplayDisplayType: string;
            EftTypeId: number;
            EftCompanyId: string;
            EftConfiguration: number;
            EftPaymentConnectorName: string;
            EftData: string;
            EftDescription: string;
            EftMerchantId: string;
            EftPassword: string;
            EftServerName: string;
            EftServerPort: string;
            EftUserId: string;
            EftTestMode: boolean;
            MsrEndTrack1: string;
            MsrEndTrack2: string;
            FiscalPrinterManagementReportPAFIdentification: string;
            FiscalPrinterManagementReportConfigParameter: string;
            FiscalPrinterManagementReportTenderType: string;
            FiscalPrinterManagementReportGiftCard: string;
            FiscalRegisterDeviceTypeValue: number;
            FiscalRegisterConfiguration: string;
            FiscalRegisterDeviceDescription: string;
            FiscalRegisterDeviceName: string;
            KeyboardMappingId: string;
            KeyLockDeviceTypeValue: number;
            KeyLockDeviceDescription: string;
            KeyLockDeviceName: string;
            MsrDeviceTypeValue: number;
            MsrDeviceDescription: string;
            MsrDeviceName: string;
            MsrMake: string;
            MsrModel: string;
            MsrSeparator: string;
            MsrStartTrack: string;
            PinPadDeviceTypeValue: number;
            PinPadDeviceName: string;
            PinPadMake: string;
            PinPadModel: string;
            PinPadDeviceDescription: string;
            ProfileDescription: string;
            ProfileId: string;
            RFIDDeviceTypeValue: number;
            RFIDDeviceName: string;
            RFIDDeviceDescription: string;
            ScaleDeviceTypeValue: number;
            ScaleDeviceName: string;
            ScaleDeviceDescription: string;
            ScaleManualInputAllowed: boolean;
            ScaleTimeoutInSeconds: number;
            SignatureCaptureDeviceTypeValue: number;
            SignatureCaptureDeviceName: string;
            SignatureCaptureMake: string;
            SignatureCaptureModel: string;
            SignatureCaptureDeviceDescription: string;
            SignatureCaptureFormName: string;
            PinPadAllowNfcPayment: boolean;
            Printers: HardwareProfilePrinter[];
            Scanners: HardwareProfileScanner[];
            FiscalIntegrationTechnicalProfiles: FiscalIntegrationTechnicalProfile[];
            CashDrawers: HardwareProfileCashDrawer[];
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A cash drawer. */
        export interface HardwareProfileCashDrawer {
            ProfileId?: string;
            DeviceTypeValue?: number;
            DeviceName?: string;
            DeviceDescription?: string;
            DeviceMake?: string;
            DeviceModel?: string;
            IsSharedShiftDrawer?: boolean;
            /** @since 9.52 */
            DrawerKeepConnectionOpen?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareProfileCashDrawer}, optionally filled from an OData object. */
        export class HardwareProfileCashDrawerClass implements HardwareProfileCashDrawer {
            ProfileId: string;
            DeviceTypeValue: number;
            DeviceName: string;
            DeviceDescription: string;
            DeviceMake: string;
            DeviceModel: string;
            IsSharedShiftDrawer: boolean;
            DrawerKeepConnectionOpen: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A printer. */
        export interface HardwareProfilePrinter {
            ProfileId?: string;
            DeviceTypeValue?: number;
            DeviceName?: string;
            DeviceMake?: string;
            DeviceModel?: string;
            DeviceDescription?: string;
            CharacterSet?: number;
            ReceiptProfileId?: string;
            BinaryConversion?: boolean;
            DocInsertRemovalTimeout?: number;
            Logo?: string;
            LogoAlignment?: string;
            /** @since 9.52 */
            KeepConnectionOpen?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareProfilePrinter}, optionally filled from an OData object. */
        export class HardwareProfilePrinterClass implements HardwareProfilePrinter {
            ProfileId: string;
            DeviceTypeValue: number;
            DeviceName: string;
            DeviceMake: string;
            DeviceModel: string;
            DeviceDescription: string;
            CharacterSet: number;
            ReceiptProfileId: string;
            BinaryConversion: boolean;
            DocInsertRemovalTimeout: number;
            Logo: string;
            LogoAlignment: string;
            KeepConnectionOpen: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** A barcode scanner. */
        export interface HardwareProfileScanner {
            ProfileId?: string;
            DeviceTypeValue?: number;
            DeviceName?: string;
            DeviceDescription?: string;
            DecodeData?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link HardwareProfileScanner}, optionally filled from an OData object. */
        export class HardwareProfileScannerClass implements HardwareProfileScanner {
            ProfileId: string;
            DeviceTypeValue: number;
            DeviceName: string;
            DeviceDescription: string;
            DecodeData: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** The station that drives the devices. */
        export interface IHardwareStation {
            recordId: number;
            url: string;
            profileId: string;
            eftTerminalId: string;
            hardwareConfigurations?: HardwareConfigurations;
            description: string;
        }
    }
}
