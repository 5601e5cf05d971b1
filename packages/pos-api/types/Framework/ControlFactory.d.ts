declare module "PosApi/Framework/ControlFactory" {
    import type {
        IAlphanumericNumPad,
        IAlphanumericNumPadOptions,
        ICurrencyNumPad,
        ICurrencyNumPadOptions,
        IDataList,
        IDataListOptions,
        IDatePicker,
        IDatePickerOptions,
        IMenu,
        IMenuOptions,
        INumericNumPad,
        INumericNumPadOptions,
        IPaginatedDataList,
        IPaginatedDataListOptions,
        IPivot,
        IPivotOptions,
        ITimePicker,
        ITimePickerOptions,
        IToggle,
        IToggleOptions,
        ITransactionNumPad,
        ITransactionNumPadOptions,
    } from "PosApi/Consume/Controls";

    /** Makes POS controls inside elements of the extension. */
    export interface IControlFactory {
        create<TData>(
            correlationId: string,
            controlName: "DataList",
            controlOptions: Readonly<IDataListOptions<TData>>,
            rootHTMLElement: HTMLDivElement,
        ): IDataList<TData>;
        create<TData>(
            correlationId: string,
            controlName: "PaginatedDataList",
            controlOptions: Readonly<IPaginatedDataListOptions<TData>>,
            rootHTMLElement: HTMLDivElement,
        ): IPaginatedDataList<TData>;
        create(
            correlationId: string,
            controlName: "DatePicker",
            controlOptions: Readonly<IDatePickerOptions>,
            rootHTMLElement: HTMLDivElement,
        ): IDatePicker;
        create(
            correlationId: string,
            controlName: "Menu",
            controlOptions: Readonly<IMenuOptions>,
            rootHTMLElement: HTMLDivElement,
        ): IMenu;
        create(
            correlationId: string,
            controlName: "Pivot",
            controlOptions: Readonly<IPivotOptions>,
            rootHTMLElement: HTMLDivElement,
        ): IPivot;
        create(
            correlationId: string,
            controlName: "TimePicker",
            controlOptions: Readonly<ITimePickerOptions>,
            rootHTMLElement: HTMLDivElement,
        ): ITimePicker;
        create(
            correlationId: string,
            controlName: "Toggle",
            controlOptions: Readonly<IToggleOptions>,
            rootHTMLElement: HTMLDivElement,
        ): IToggle;
        create(
            correlationId: string,
            controlName: "AlphanumericNumPad",
            controlOptions: Readonly<IAlphanumericNumPadOptions>,
            rootHTMLElement: HTMLDivElement,
        ): IAlphanumericNumPad;
        create(
            correlationId: string,
            controlName: "NumericNumPad",
            controlOptions: Readonly<INumericNumPadOptions>,
            rootHTMLElement: HTMLDivElement,
        ): INumericNumPad;
        create(
            correlationId: string,
            controlName: "TransactionNumPad",
            controlOptions: Readonly<ITransactionNumPadOptions>,
            rootHTMLElement: HTMLDivElement,
        ): ITransactionNumPad;
        create(
            correlationId: string,
            controlName: "CurrencyNumPad",
            controlOptions: Readonly<ICurrencyNumPadOptions>,
            rootHTMLElement: HTMLDivElement,
        ): ICurrencyNumPad;
    }
}
