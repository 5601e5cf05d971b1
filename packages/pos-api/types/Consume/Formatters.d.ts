declare module "PosApi/Consume/Formatters" {
    import { ProxyEntities } from "PosApi/Entities";

    /** Boolean formatter. */
    export interface IBooleanFormatter {
        toYesNo(value: boolean): string;
    }

    /** Boolean formatter. */
    export const BooleanFormatter: IBooleanFormatter;

    /** Currency formatter. */
    export interface ICurrencyFormatter {
        toCurrency(value: number): string;
    }

    /** Currency formatter. */
    export const CurrencyFormatter: ICurrencyFormatter;

    /** Date formatter. */
    export interface IDateFormatter {
        toShortDateAndTime(value: Date): string;
        toShortDate(value: Date): string;
    }

    /** Date formatter. */
    export const DateFormatter: IDateFormatter;

    /** Purchase transfer order type formatter. */
    export interface IPurchaseTransferOrderTypeFormatter {
        toName(value: ProxyEntities.PurchaseTransferOrderType): string;
    }

    /** Purchase transfer order type formatter. */
    export const PurchaseTransferOrderTypeFormatter: IPurchaseTransferOrderTypeFormatter;

    /** Transaction type formatter. */
    export interface ITransactionTypeFormatter {
        toName(value: number, entryStatusValue?: number): string;
    }

    /** Transaction type formatter. */
    export const TransactionTypeFormatter: ITransactionTypeFormatter;
}
