declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Whether the register reaches the Retail Server. */
        export enum ConnectionStatusType {
            /** The Retail Server answers. */
            Online = 0,
            /** POS switched to its offline database by itself. */
            SeamlessOffline = 1,
            /** A person switched POS to its offline database. */
            ManualOffline = 2,
        }

        /** Details of a deposit at the bank. */
        export interface IAdvancedBankDropTransactionContext {
            fromStoreSafe?: ProxyEntities.StoreSafe;
            transactionSourceContext: ProxyEntities.CashManagementTransactionContext;
        }

        /** The transaction that an audit event is about. */
        export interface IAuditEventTransactionReference {
            Channel: number;
            Store: string;
            Terminal: string;
            TransactionId: string;
        }

        /** The credential with which POS calls the Retail Server. */
        export interface IAuthenticationToken {
            token: string;
            /** The scheme of the Authorization header. */
            tokenType: string;
            name: string;
            /**
             * Perhaps the user principal name; what stands here is not documented.
             * @since 9.45
             */
            userName?: string;
        }

        /** The outcome of something that a person may cancel. */
        export interface ICancelable {
            /** True: given up on purpose; nothing went wrong. */
            canceled: boolean;
        }

        /** An outcome with data. Read `data` only when `canceled` is false. */
        export interface ICancelableDataResult<TResult> extends ICancelable {
            data: TResult;
        }

        /** A card that was read or typed. */
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

        /** An order whose goods are picked or received. */
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

        /** A line of such an order: purchase, transfer or picking. */
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

        /** A parameter of a report, with the value that the person gave. */
        export interface IReportParameter {
            label: string;
            name: string;
            value: ProxyEntities.CommercePropertyValue;
        }

        /** Ids of the running sessions. */
        export interface ISessionInfo {
            /** Lasts until POS is closed. */
            appSessionId: string;
            /** Lasts until the worker logs off. */
            userSessionId: string;
        }

        /** The amount in the drawer at the start of a shift. */
        export interface IStartAmountDetails {
            readonly startAmount: number;
            readonly denominationDetails: ProxyEntities.DenominationDetail[];
        }

        /**
         * Which order lines the fulfilment page shows first.
         * @since 9.45
         */
        export interface IViewOrderFulfillmentLinesOperationOptions {
            correlationId: string;
            fulfillmentDeliveryType: ProxyEntities.FulfillmentLineDeliveryType;
            searchCriteria?: ProxyEntities.FulfillmentLineSearchCriteria;
        }
    }
}
