declare module "PosApi/Consume/Formatters" {
    import type { ProxyEntities } from "PosApi/Entities";

    /** Yes and no in the language of POS. */
    export interface IBooleanFormatter {
        toYesNo(value: boolean): string;
    }

    /** The formatter of booleans. */
    export const BooleanFormatter: IBooleanFormatter;

    /** Amounts in the currency of the register. */
    export interface ICurrencyFormatter {
        toCurrency(value: number): string;
    }

    /** The formatter of amounts. */
    export const CurrencyFormatter: ICurrencyFormatter;

    /** Dates as the culture of POS writes them. */
    export interface IDateFormatter {
        /** Day, month, year and time of day. */
        toShortDateAndTime(value: Date): string;
        /** Day, month and year. */
        toShortDate(value: Date): string;
    }

    /** The formatter of dates. */
    export const DateFormatter: IDateFormatter;

    /** Names of the kinds of incoming and outgoing orders. */
    export interface IPurchaseTransferOrderTypeFormatter {
        /** Empty for a value that is no order type. */
        toName(value: ProxyEntities.PurchaseTransferOrderType): string;
    }

    /** The formatter of order types. */
    export const PurchaseTransferOrderTypeFormatter: IPurchaseTransferOrderTypeFormatter;

    /** Names of the kinds of transactions. */
    export interface ITransactionTypeFormatter {
        /** Empty for a value that is no transaction type. */
        toName(value: number, entryStatusValue?: number): string;
    }

    /** The formatter of transaction types. */
    export const TransactionTypeFormatter: ITransactionTypeFormatter;
}
