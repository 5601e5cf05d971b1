declare module "PosApi/Entities" {
    export namespace ProxyEntities {
        /** Audit log trace level. */
        export enum AuditLogTraceLevel {
            Trace = 0,
            Debug = 1,
            Error = 2,
        }

        /** Commission sales group. */
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

        /** Employee. */
        export interface Employee {
            StaffId: string;
            NameOnReceipt?: string;
            Name?: string;
            CultureName?: string;
            NumberOfDaysToPasswordExpiry?: number;
            Permissions?: EmployeePermissions;
            Images?: MediaLocation[];
            DefaultImage?: string;
            DefaultCommissionSalesGroup?: string;
            /** @since 9.41 */
            IdentifierTypeValue?: number;
            RecordId?: number;
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

        /** Employee logon type. */
        export enum EmployeeLogonType {
            RetailIdentityProvider = 0,
            AzureActiveDirectory = 1,
            /** @since 9.41 */
            AzureActiveDirectorySingleSignOn = 2,
        }

        /** Employee permissions. */
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
