/* eslint-disable @typescript-eslint/no-invalid-void-type -- POS says void where an answer or a message has no content. */
/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/Triggers" {
    import type { ClientEntities, ProxyEntities } from "PosApi/Entities";
    import type { CancelableTriggerResult, ITriggerOptions } from "PosApi/Extend/Triggers/Triggers";

    /** The class behind {@link CancelableTriggerType}. */
    export abstract class CancelableTriggerTypeStatics {
        static readonly PreLogOn: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.45 */
        static readonly PreEnrollUserCredentials: DataModificationCancelableTriggerTypeValueType;
        static readonly PreLockTerminal: CancelableTriggerTypeValueType;
        static readonly PreUnlockTerminal: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.45 */
        static readonly PreResetDevice: CancelableTriggerTypeValueType;
        static readonly PreElevateUser: DataModificationCancelableTriggerTypeValueType;
        static readonly PreOpenUrl: DataModificationCancelableTriggerTypeValueType;
        static readonly PreRegisterAuditEvent: CancelableTriggerTypeValueType;
        static readonly PreTenderDeclaration: CancelableTriggerTypeValueType;
        static readonly PreFloatEntry: CancelableTriggerTypeValueType;
        static readonly PreCustomerAdd: CancelableTriggerTypeValueType;
        static readonly PreCustomerClear: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreCustomerEdit: CancelableTriggerTypeValueType;
        static readonly PreCustomerSave: CancelableTriggerTypeValueType;
        static readonly PreCustomerSearch: CancelableTriggerTypeValueType;
        static readonly PreCustomerSet: CancelableTriggerTypeValueType;
        static readonly PreDisplayLoyaltyCardBalance: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreEditCustomerAddress: CancelableTriggerTypeValueType;
        static readonly PreGetLoyaltyCardBalance: CancelableTriggerTypeValueType;
        static readonly PreSaveCustomerAddress: DataModificationCancelableTriggerTypeValueType;
        static readonly PreAddCoupon: CancelableTriggerTypeValueType;
        static readonly PreLineDiscountAmount: CancelableTriggerTypeValueType;
        static readonly PreLineDiscountPercent: CancelableTriggerTypeValueType;
        static readonly PreTotalDiscountAmount: CancelableTriggerTypeValueType;
        static readonly PreTotalDiscountPercent: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreCreateInventoryDocument: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreUpdateInventoryDocument: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreUpdateInventoryAdjustmentDocumentLineNote: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreUpdateInventoryAdjustmentDocumentAddedProductLine: DataModificationCancelableTriggerTypeValueType;
        static readonly PreOperation: CancelableTriggerTypeValueType;
        static readonly PreAddTenderLine: CancelableTriggerTypeValueType;
        static readonly PrePayment: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreTenderPayment: CancelableTriggerTypeValueType;
        static readonly PreVoidPayment: CancelableTriggerTypeValueType;
        static readonly PostGetGiftCardNumber: CancelableTriggerTypeValueType;
        /** @since 9.45 */
        static readonly PrePaymentTerminalAuthorizePayment: CancelableTriggerTypeValueType;
        static readonly PrePrintReceiptCopy: CancelableTriggerTypeValueType;
        static readonly PreClearQuantity: CancelableTriggerTypeValueType;
        static readonly PrePriceOverride: CancelableTriggerTypeValueType;
        static readonly PreProductSale: CancelableTriggerTypeValueType;
        static readonly PreReturnProductOperation: CancelableTriggerTypeValueType;
        static readonly PreReturnProduct: CancelableTriggerTypeValueType;
        static readonly PreSetQuantity: CancelableTriggerTypeValueType;
        static readonly PreVoidProducts: CancelableTriggerTypeValueType;
        static readonly PostGetReasonCodeLine: CancelableTriggerTypeValueType;
        static readonly PreCloseShift: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreResumeShift: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreAdjustStockCountLineQuantity: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreSaveStockCountJournal: DataModificationCancelableTriggerTypeValueType;
        static readonly PreOverrideLineProductTax: CancelableTriggerTypeValueType;
        static readonly PreOverrideTransactionTax: CancelableTriggerTypeValueType;
        static readonly PreConfirmReturnTransaction: CancelableTriggerTypeValueType;
        static readonly PreEndTransaction: CancelableTriggerTypeValueType;
        static readonly PreRecallTransaction: CancelableTriggerTypeValueType;
        static readonly PreReturnTransactionOperation: CancelableTriggerTypeValueType;
        static readonly PreReturnTransaction: CancelableTriggerTypeValueType;
        static readonly PreShipSelectedCartLines: DataModificationCancelableTriggerTypeValueType;
        static readonly PreSuspendTransaction: CancelableTriggerTypeValueType;
        static readonly PreSelectTransactionPaymentMethod: DataModificationCancelableTriggerTypeValueType;
        static readonly PreVoidTransaction: CancelableTriggerTypeValueType;
        static readonly PreChangeShippingOrigin: CancelableTriggerTypeValueType;
        static readonly PreCreatePackingSlip: DataModificationCancelableTriggerTypeValueType;
        static readonly PreCreateTransferOrder: DataModificationCancelableTriggerTypeValueType;
        static readonly PreGetFulfillmentLines: DataModificationCancelableTriggerTypeValueType;
        static readonly PreMarkFulfillmentLinesAsPacked: DataModificationCancelableTriggerTypeValueType;
        static readonly PrePickUpCustomerOrderLines: CancelableTriggerTypeValueType;
        static readonly PreRecallCustomerOrder: CancelableTriggerTypeValueType;
        /** @since 9.41 */
        static readonly PreRecallCustomerQuote: CancelableTriggerTypeValueType;
        static readonly PreResendEmailReceipt: CancelableTriggerTypeValueType;
        static readonly PreSearchOrders: DataModificationCancelableTriggerTypeValueType;
        static readonly PreShipFulfillmentLines: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.52 */
        static readonly PreAcceptFulfillmentLines: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.52 */
        static readonly PreRejectFulfillmentLines: DataModificationCancelableTriggerTypeValueType;
        static readonly PreUpdateTransferOrder: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.45 */
        static readonly PreUpdatePickUpQuantity: CancelableTriggerTypeValueType;
        /** @since 9.48 */
        static readonly PreInventoryDocumentProductLocationSelection: DataModificationCancelableTriggerTypeValueType;
        /** @since 9.52 */
        static readonly PostGetInventoryDocumentProductQuantity: DataModificationCancelableTriggerTypeValueType;
    }

    /** Any kind of trigger that may also change data. */
    export type DataModificationCancelableTriggerTypeValueType =
        DataModificationCancelableTriggerTypeValue<DataModificationCancelableTriggerTypeName>;

    /** One kind of trigger that may also change data. */
    export class DataModificationCancelableTriggerTypeValue<
        TType extends string,
    > extends CancelableTriggerTypeValue<TType> {
        protected readonly value: TType;
        constructor(value: TType);
    }

    /** One kind of trigger that may cancel. */
    export class CancelableTriggerTypeValue<TType extends string> implements ITriggerType {
        protected value: TType;
        constructor(value: TType);
        toString(): TType;
    }

    /** A kind of trigger. */
    export interface ITriggerType {
        toString(): string;
    }

    /** Names of the triggers that may also change data. */
    export type DataModificationCancelableTriggerTypeName = CancelableTriggerTypeName &
        (
            | "PreAdjustStockCountLineQuantity"
            | "PreCreatePackingSlip"
            | "PreCreateInventoryDocument"
            | "PreCreateTransferOrder"
            | "PreElevateUser"
            | "PreGetFulfillmentLines"
            | "PreLogOn"
            | "PreEnrollUserCredentials"
            | "PreMarkFulfillmentLinesAsPacked"
            | "PreOpenUrl"
            | "PreSaveCustomerAddress"
            | "PreSaveStockCountJournal"
            | "PreSearchOrders"
            | "PreSelectTransactionPaymentMethod"
            | "PreShipFulfillmentLines"
            | "PreAcceptFulfillmentLines"
            | "PreRejectFulfillmentLines"
            | "PreShipSelectedCartLines"
            | "PreUnlockTerminal"
            | "PreUpdateInventoryAdjustmentDocumentLineNote"
            | "PreUpdateInventoryDocument"
            | "PreUpdateTransferOrder"
            | "PreUpdateInventoryAdjustmentDocumentAddedProductLine"
            | "PreInventoryDocumentProductLocationSelection"
            | "PostGetInventoryDocumentProductQuantity"
        );

    /** Names of the triggers that may cancel. */
    export type CancelableTriggerTypeName = keyof typeof CancelableTriggerTypeStatics;

    /** Any kind of trigger that may cancel. */
    export type CancelableTriggerTypeValueType = CancelableTriggerTypeValue<CancelableTriggerTypeName>;

    /** The class behind {@link NonCancelableTriggerType}. */
    export abstract class NonCancelableTriggerTypeStatics {
        static readonly ApplicationStart: NonCancelableTypeValue;
        static readonly ApplicationSuspend: NonCancelableTypeValue;
        static readonly PostConnectionStatusChange: NonCancelableTypeValue;
        static readonly PostLogOff: NonCancelableTypeValue;
        static readonly PostLogOn: NonCancelableTypeValue;
        /** @since 9.45 */
        static readonly PostEnrollUserCredentials: NonCancelableTypeValue;
        static readonly PostLockTerminal: NonCancelableTypeValue;
        static readonly PostDeviceActivation: NonCancelableTypeValue;
        /** @since 9.41 */
        static readonly PostElevateUser: NonCancelableTypeValue;
        static readonly PostRegisterAuditEvent: NonCancelableTypeValue;
        static readonly PostTenderDeclaration: NonCancelableTypeValue;
        static readonly PostFloatEntry: NonCancelableTypeValue;
        static readonly PostCustomerAdd: NonCancelableTypeValue;
        static readonly PostCustomerClear: NonCancelableTypeValue;
        static readonly PostCustomerSave: NonCancelableTypeValue;
        static readonly PostCustomerSearch: NonCancelableTypeValue;
        static readonly PostGetLoyaltyCardBalance: NonCancelableTypeValue;
        static readonly PostIssueLoyaltyCard: NonCancelableTypeValue;
        /** @since 9.45 */
        static readonly PostCustomerSet: NonCancelableTypeValue;
        static readonly PostAddCoupon: NonCancelableTypeValue;
        static readonly PostLineDiscountAmount: NonCancelableTypeValue;
        static readonly PostLineDiscountPercent: NonCancelableTypeValue;
        static readonly PostTotalDiscountAmount: NonCancelableTypeValue;
        static readonly PostTotalDiscountPercent: NonCancelableTypeValue;
        /** @since 9.45 */
        static readonly PostCommitInventoryDocument: NonCancelableTypeValue;
        /** @since 9.48 */
        static readonly PostInventoryDocumentProductLocationSelection: NonCancelableTypeValue;
        static readonly OperationFailure: NonCancelableTypeValue;
        static readonly PostOperation: NonCancelableTypeValue;
        static readonly PostPayment: NonCancelableTypeValue;
        static readonly PostVoidPayment: NonCancelableTypeValue;
        /** @since 9.50 */
        static readonly PostPaymentTerminalVoidPayment: NonCancelableTypeValue;
        /** @since 9.50 */
        static readonly PostCardPaymentVoidPayment: NonCancelableTypeValue;
        static readonly PostReceiptPrompt: NonCancelableTypeValue;
        /** @since 9.52 */
        static readonly PostPrintX: NonCancelableTypeValue;
        /** @since 9.52 */
        static readonly PostPrintZ: NonCancelableTypeValue;
        static readonly PostClearQuantity: NonCancelableTypeValue;
        static readonly PostPriceOverride: NonCancelableTypeValue;
        static readonly PostProductSale: NonCancelableTypeValue;
        static readonly PostReturnProduct: NonCancelableTypeValue;
        static readonly PostSetQuantity: NonCancelableTypeValue;
        static readonly PostVoidProducts: NonCancelableTypeValue;
        static readonly PostPriceCheck: NonCancelableTypeValue;
        static readonly PostGetSerialNumber: NonCancelableTypeValue;
        static readonly PostOpenShift: NonCancelableTypeValue;
        /** @since 9.41 */
        static readonly PostCloseShift: NonCancelableTypeValue;
        /** @since 9.41 */
        static readonly PostResumeShift: NonCancelableTypeValue;
        static readonly PostOverrideLineProductTax: NonCancelableTypeValue;
        static readonly PostOverrideTransactionTax: NonCancelableTypeValue;
        static readonly BeginTransaction: NonCancelableTypeValue;
        static readonly PostEndTransaction: NonCancelableTypeValue;
        static readonly PostRecallTransaction: NonCancelableTypeValue;
        static readonly PostReturnTransaction: NonCancelableTypeValue;
        static readonly PostSuspendTransaction: NonCancelableTypeValue;
        static readonly PostVoidTransaction: NonCancelableTypeValue;
        static readonly PostCartCheckoutTransaction: NonCancelableTypeValue;
        static readonly PostCreatePackingSlip: NonCancelableTypeValue;
        static readonly PostMarkFulfillmentLinesAsPacked: NonCancelableTypeValue;
        static readonly PostRecallCustomerOrder: NonCancelableTypeValue;
        /** @since 9.41 */
        static readonly PostRecallCustomerQuote: NonCancelableTypeValue;
        static readonly PostReturnInvoicedSalesLines: NonCancelableTypeValue;
        static readonly PostShipFulfillmentLines: NonCancelableTypeValue;
        /** @since 9.52 */
        static readonly PostAcceptFulfillmentLines: NonCancelableTypeValue;
        /** @since 9.52 */
        static readonly PostRejectFulfillmentLines: NonCancelableTypeValue;
        /** @since 9.45 */
        static readonly PostSetCustomerOrderMode: NonCancelableTypeValue;
        static readonly PostOpenCashDrawer: NonCancelableTypeValue;
    }

    /** Any kind of trigger that may not cancel. */
    export type NonCancelableTypeValue = NonCancelableTriggerTypeValue<NonNonCancelableTriggerTypeName>;

    /** One kind of trigger that may not cancel. */
    export class NonCancelableTriggerTypeValue<TType extends string> implements ITriggerType {
        private _value;
        constructor(value: TType);
        toString(): TType;
    }

    /** Names of the triggers that may not cancel; POS spells it so. */
    export type NonNonCancelableTriggerTypeName = keyof typeof NonCancelableTriggerTypeStatics;

    /** Base of all triggers. */
    export abstract class Trigger {
        abstract execute(
            options: ITriggerOptions,
        ): Promise<ClientEntities.ICancelable | CancelableTriggerResult<ITriggerOptions> | void>;
    }

    /** Whose session is locked. */
    export interface ILockTerminalTriggerOptions extends ITriggerOptions {
        correlationId: string;
        currentEmployee: ProxyEntities.Employee;
    }
}
