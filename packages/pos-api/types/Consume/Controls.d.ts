declare module "PosApi/Consume/Controls" {
    import {
        IDataListBase,
        IDataListBaseOptions,
        IDatePickerEventMap,
        IMenuCommand,
        IMenuEventMap,
        INumPad,
        INumPadEventMap,
        INumPadOptions,
        IPivotEventMap,
        ITimePickerEventMap,
        IToggleEventMap,
        ITransactionNumPadEventMap,
        MenuType,
    } from "@msdyn365-commerce/pos-api/shared/Controls";

    /** Control options. */
    export interface IControlOptions {}

    /** Control. */
    export interface IControl<TEventTypeMap> {
        addEventListener: <T extends keyof TEventTypeMap>(
            eventName: T,
            eventListener: (eventData: TEventTypeMap[T]) => void,
        ) => void;
        removeEventListener: <T extends keyof TEventTypeMap>(
            eventName: T,
            eventListener: (eventData: TEventTypeMap[T]) => void,
        ) => void;
    }

    /** Data list interaction mode. */
    export enum DataListInteractionMode {
        None = 0,
        Invoke = 1,
        SingleSelect = 2,
        MultiSelect = 3,
    }

    /** Data list equality comparer. */
    export interface IDataListEqualityComparer<T> {
        (left: T, right: T): boolean;
    }

    /** Data list options. */
    export interface IDataListOptions<TData> extends IDataListBaseOptions<TData> {
        data: Readonly<TData[]>;
    }

    /** Data list. */
    export interface IDataList<TData> extends IDataListBase<TData> {
        data: Readonly<TData[]>;
    }

    /** Paginated data list options. */
    export interface IPaginatedDataListOptions<TData> extends IDataListBaseOptions<TData> {
        data: IPaginatedDataSource<TData>;
    }

    /** Paginated data list. */
    export interface IPaginatedDataList<TData> extends IDataListBase<TData> {
        reloadData(): void;
    }

    /** Paginated data source. */
    export interface IPaginatedDataSource<TData> {
        loadDataPage: (pageSize: number, skip: number) => Promise<TData[]>;
        pageSize: number;
    }

    /** Date picker options. */
    export interface IDatePickerOptions extends IControlOptions {
        date: Date;
        enabled: boolean;
    }

    /** Date picker. */
    export interface IDatePicker extends IControl<IDatePickerEventMap> {
        readonly date: Date;
        enabled: boolean;
    }

    /** Menu. */
    export interface IMenu extends IControl<IMenuEventMap> {
        readonly menuCommands: IMenuCommand[];
        show(anchorElement: HTMLElement): void;
    }

    /** Menu options. */
    export interface IMenuOptions {
        directionalHint: DirectionalHint;
        type: MenuType;
        commands: IMenuCommand[];
    }

    /** Directional hint. */
    export enum DirectionalHint {
        Auto = 0,
        TopLeftEdge = 1,
        TopCenter = 2,
        TopRightEdge = 3,
        BottomLeftEdge = 4,
        BottomCenter = 5,
        BottomRightEdge = 6,
        LeftCenter = 7,
        RightCenter = 8,
    }

    /** Alphanumeric num pad options. */
    export interface IAlphanumericNumPadOptions extends INumPadOptions<string> {}

    /** Alphanumeric num pad. */
    export interface IAlphanumericNumPad extends INumPad<string, INumPadEventMap<string>> {}

    /** Currency num pad options. */
    export interface ICurrencyNumPadOptions extends INumPadOptions<number> {
        currencyCode: string;
    }

    /** Currency num pad. */
    export interface ICurrencyNumPad extends INumPad<number, INumPadEventMap<number>> {
        currencyCode: string;
    }

    /** Numeric num pad options. */
    export interface INumericNumPadOptions extends INumPadOptions<number> {
        decimalPrecision: number;
    }

    /** Numeric num pad. */
    export interface INumericNumPad extends INumPad<number, INumPadEventMap<number>> {}

    /** Transaction num pad options. */
    export interface ITransactionNumPadOptions extends INumPadOptions<string> {}

    /** Transaction num pad. */
    export interface ITransactionNumPad extends INumPad<string, ITransactionNumPadEventMap> {}

    /**
     * Pivot options.
     * @since 9.41
     */
    export interface IPivotOptions extends IControlOptions {
        readonly items: ReadonlyArray<IPivotItem>;
    }

    /**
     * Pivot.
     * @since 9.41
     */
    export interface IPivot extends IControl<IPivotEventMap> {
        readonly selectedItem: Readonly<IPivotItem>;
        selectItem(itemId: string): void;
    }

    /**
     * Pivot item.
     * @since 9.41
     */
    export interface IPivotItem {
        readonly id: string;
        readonly header: string;
        onReady(element: HTMLElement): void;
        readonly onShown?: () => void;
    }

    /** Time picker options. */
    export interface ITimePickerOptions extends IControlOptions {
        enabled: boolean;
        minuteIncrement: number;
        time: Date;
    }

    /** Time picker. */
    export interface ITimePicker extends IControl<ITimePickerEventMap> {
        enabled: boolean;
        readonly time: Date;
    }

    /** Toggle options. */
    export interface IToggleOptions extends IControlOptions {
        checked: boolean;
        enabled: boolean;
        labelOff: string;
        labelOn: string;
        tabIndex: number;
        /** @since 9.41 */
        title?: string;
    }

    /** Toggle. */
    export interface IToggle extends IControl<IToggleEventMap> {
        checked: boolean;
        enabled: boolean;
    }
}
