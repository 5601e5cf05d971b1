declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Connection status type. */
        export enum ConnectionStatusType {
            Online = 0,
            SeamlessOffline = 1,
            ManualOffline = 2,
        }

        /** Advanced bank drop transaction context. */
        export interface IAdvancedBankDropTransactionContext {
            fromStoreSafe?: ProxyEntities.StoreSafe;
            transactionSourceContext: ProxyEntities.CashManagementTransactionContext;
        }

        /** Audit event transaction reference. */
        export interface IAuditEventTransactionReference {
            Channel: number;
            Store: string;
            Terminal: string;
            TransactionId: string;
        }

        /** Authentication token. */
        export interface IAuthenticationToken {
            token: string;
            tokenType: string;
            name: string;
            /** @since 9.45 */
            userName?: string;
        }

        /** Cancelable. */
        export interface ICancelable {
            canceled: boolean;
        }

        /** Cancelable data result. */
        export interface ICancelableDataResult<TResult> extends ICancelable {
            data: TResult;
        }

        /** Card info. */
        export interface ICardInfo {
            CardTypeId?: string;
            CardNumber?: string;
            FirstName?: string;
            LastName?: string;
            ExpirationMonth?: number;
            ExpirationYear?: number;
            Track1?: string;
            Track2?: string;
            Track3?: string;
            EncryptedPin?: string;
            AdditionalSecurityData?: string;
            CashBackAmount?: number;
            DigitalSignature?: string;
            CCID?: string;
            VoiceAuthorizationCode?: string;
            Address1?: string;
            Zip?: string;
        }

        /** Picking and receiving order. */
        export interface IPickingAndReceivingOrder {
            orderId?: string;
            orderType?: number;
            status?: string;
            lines?: number;
            totalOrdered?: number;
            totalReceived?: number;
            totalReceivedNow?: number;
            orderLines?: IPickingAndReceivingOrderLine[];
            originalOrder?: any;
            allLinesReceived?: boolean;
            extensionProperties?: ProxyEntities.CommerceProperty[];
        }

        /** Picking and receiving order line. */
        export interface IPickingAndReceivingOrderLine {
            recordId?: number;
            productRecordId?: number;
            productNumber?: string;
            description?: string;
            quantityOrdered?: number;
            quantityReceived?: number;
            quantityReceivedNow?: number;
            quantityShipped?: number;
            unitOfMeasure?: string;
            colorId?: string;
            configurationId?: string;
            sizeId?: string;
            styleId?: string;
            colorTranslation?: string;
            configurationTranslation?: string;
            sizeTranslation?: string;
            styleTranslation?: string;
            inventDimId?: string;
            originalLine:
                ProxyEntities.TransferOrderLine | ProxyEntities.PickingListLine | ProxyEntities.PurchaseOrderLine;
            wmsLocationId?: string;
            product?: ProxyEntities.SimpleProduct;
        }

        /** Report parameter. */
        export interface IReportParameter {
            label: string;
            name: string;
            value: ProxyEntities.CommercePropertyValue;
        }

        /** Session info. */
        export interface ISessionInfo {
            appSessionId: string;
            userSessionId: string;
        }

        /** Start amount details. */
        export interface IStartAmountDetails {
            readonly startAmount: number;
            readonly denominationDetails: ProxyEntities.DenominationDetail[];
        }

        /**
         * View order fulfillment lines operation options.
         * @since 9.45
         */
        export interface IViewOrderFulfillmentLinesOperationOptions {
            correlationId: string;
            fulfillmentDeliveryType: ProxyEntities.FulfillmentLineDeliveryType;
            searchCriteria?: ProxyEntities.FulfillmentLineSearchCriteria;
        }
    }
}
