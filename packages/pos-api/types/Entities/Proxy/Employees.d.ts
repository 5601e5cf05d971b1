/* eslint-disable @typescript-eslint/explicit-module-boundary-types -- POS takes any OData object here. */
declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** How grave an audit event is. */
        export enum AuditLogTraceLevel {
            Trace = 0,
            Debug = 1,
            Error = 2,
        }

        /** A group of workers that earns commission. */
        export interface CommissionSalesGroup {
            GroupId?: string;
            Name?: string;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link CommissionSalesGroup}, optionally filled from an OData object. */
        export class CommissionSalesGroupClass implements CommissionSalesGroup {
            GroupId: string;
            Name: string;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /**
         * A worker. Has no e-mail address, user principal name or Entra id; a CRT trigger can put one in
         * `ExtensionProperties`.
         */
        export interface Employee {
            /** The personnel number, such as `000160`. */
            StaffId: string;
            NameOnReceipt?: string;
            Name?: string;
            /** The worker's language, such as `nl-NL`. */
            CultureName?: string;
            NumberOfDaysToPasswordExpiry?: number;
            Permissions?: EmployeePermissions;
            Images?: MediaLocation[];
            DefaultImage?: string;
            DefaultCommissionSalesGroup?: string;
            /** @since 9.41 */
            IdentifierTypeValue?: number;
            RecordId?: number;
            /** Values that CRT extensions added. */
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link Employee}, optionally filled from an OData object. */
        export class EmployeeClass implements Employee {
            StaffId: string;
            NameOnReceipt: string;
            Name: string;
            CultureName: string;
            NumberOfDaysToPasswordExpiry: number;
            Permissions: EmployeePermissions;
            Images: MediaLocation[];
            DefaultImage: string;
            DefaultCommissionSalesGroup: string;
            IdentifierTypeValue: number;
            RecordId: number;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }

        /** How workers log on. */
        export enum EmployeeLogonType {
            /** Personnel number and password. */
            RetailIdentityProvider = 0,
            /** Entra account, asked for each time. */
            AzureActiveDirectory = 1,
            /**
             * Entra account of the browser or of Windows.
             * @since 9.41
             */
            AzureActiveDirectorySingleSignOn = 2,
        }

        /** What a worker may do at the register. */
        export interface EmployeePermissions {
            PriceOverrideRestrictionValue?: number;
            AllowPriceOverride?: number;
            MaximumDiscountPercentage?: number;
            MaximumLineDiscountAmount?: number;
            MaximumLineReturnAmount?: number;
            MaximumTotalDiscountAmount?: number;
            MaximumTotalDiscountPercentage?: number;
            MaxTotalReturnAmount?: number;
            StaffId?: string;
            Roles?: string[];
            AllowUseSharedShift?: boolean;
            AllowManageSharedShift?: boolean;
            AllowTaskGuides?: boolean;
            AllowSaleOutsideAssortment?: boolean;
            AllowPrintingReceiptCopy?: string;
            AllowSkipFiscalRegistration?: boolean;
            AllowSkipRegistrationOrMarkAsRegistered?: boolean;
            /** @since 9.41 */
            AllowPostponeRegistration?: boolean;
            AllowCreateTransferOrder?: boolean;
            AllowAcceptOrder?: boolean;
            /** The permission that headquarters calls Allow task management. */
            AllowTaskManagement?: boolean;
            AllowRejectOrder?: boolean;
            AllowMassActivation?: boolean;
            /** @since 9.41 */
            AllowPostInventoryAdjustment?: boolean;
            /** @since 9.41 */
            AllowPostStockCounting?: boolean;
            /** @since 9.41 */
            AllowCreatePurchaseOrder?: boolean;
            /** @since 9.41 */
            AllowConfirmPurchaseOrder?: boolean;
            ExtensionProperties?: CommerceProperty[];
        }

        /** A new {@link EmployeePermissions}, optionally filled from an OData object. */
        export class EmployeePermissionsClass implements EmployeePermissions {
            PriceOverrideRestrictionValue: number;
            AllowPriceOverride: number;
            MaximumDiscountPercentage: number;
            MaximumLineDiscountAmount: number;
            MaximumLineReturnAmount: number;
            MaximumTotalDiscountAmount: number;
            MaximumTotalDiscountPercentage: number;
            MaxTotalReturnAmount: number;
            StaffId: string;
            Roles: string[];
            AllowUseSharedShift: boolean;
            AllowManageSharedShift: boolean;
            AllowTaskGuides: boolean;
            AllowSaleOutsideAssortment: boolean;
            AllowPrintingReceiptCopy: string;
            AllowSkipFiscalRegistration: boolean;
            AllowSkipRegistrationOrMarkAsRegistered: boolean;
            AllowPostponeRegistration: boolean;
            AllowCreateTransferOrder: boolean;
            AllowAcceptOrder: boolean;
            AllowTaskManagement: boolean;
            AllowRejectOrder: boolean;
            AllowMassActivation: boolean;
            AllowPostInventoryAdjustment: boolean;
            AllowPostStockCounting: boolean;
            AllowCreatePurchaseOrder: boolean;
            AllowConfirmPurchaseOrder: boolean;
            ExtensionProperties: CommerceProperty[];
            constructor(odataObject?: any);
        }
    }
}
