declare module "PosApi/Consume/Controls" {
    import type {
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

    /** What any control is made with. */
    export interface IControlOptions {}

    /** A control that tells what the person did to it. */
    export interface IControl<TEventTypeMap> {
        /** A listener that throws is logged, and the others still run. */
        addEventListener: <T extends keyof TEventTypeMap>(
            eventName: T,
            eventListener: (eventData: TEventTypeMap[T]) => void,
        ) => void;
        removeEventListener: <T extends keyof TEventTypeMap>(
            eventName: T,
            eventListener: (eventData: TEventTypeMap[T]) => void,
        ) => void;
    }

    /** What tapping a row does. */
    export enum DataListInteractionMode {
        /** Nothing. */
        None = 0,
        /** `ItemInvoked`. */
        Invoke = 1,
        /** Selects this row alone; `SelectionChanged`. */
        SingleSelect = 2,
        /** Adds the row to the selection or takes it out; `SelectionChanged`. */
        MultiSelect = 3,
    }

    /** Says whether two rows count as one. */
    export interface IDataListEqualityComparer<T> {
        // eslint-disable-next-line @typescript-eslint/prefer-function-type -- POS has an interface, which can be extended.
        (left: T, right: T): boolean;
    }

    /** What a list of given rows is made with. */
    export interface IDataListOptions<TData> extends IDataListBaseOptions<TData> {
        data: readonly TData[];
    }

    /** A list of given rows. */
    export interface IDataList<TData> extends IDataListBase<TData> {
        /** Set it to replace the rows. */
        data: readonly TData[];
    }

    /** What a list that loads its rows is made with. */
    export interface IPaginatedDataListOptions<TData> extends IDataListBaseOptions<TData> {
        data: IPaginatedDataSource<TData>;
    }

    /** A list that loads its rows as the person scrolls. */
    export interface IPaginatedDataList<TData> extends IDataListBase<TData> {
        /** Empties the list and loads it from the start. */
        reloadData(): void;
    }

    /** Where a paginated list gets its rows. */
    export interface IPaginatedDataSource<TData> {
        /** `skip` is the number of rows so far. An empty page ends the list; after a rejection it may ask again. */
        loadDataPage: (pageSize: number, skip: number) => Promise<TData[]>;
        pageSize: number;
    }

    /** What a date picker is made with. */
    export interface IDatePickerOptions extends IControlOptions {
        date: Date;
        enabled: boolean;
    }

    /** Lets the person choose a day. */
    export interface IDatePicker extends IControl<IDatePickerEventMap> {
        readonly date: Date;
        enabled: boolean;
    }

    /** A menu beside an element. */
    export interface IMenu extends IControl<IMenuEventMap> {
        readonly menuCommands: IMenuCommand[];
        /** Throws without an element. */
        show(anchorElement: HTMLElement): void;
    }

    /** What a menu is made with. */
    export interface IMenuOptions {
        directionalHint: DirectionalHint;
        type: MenuType;
        commands: IMenuCommand[];
    }

    /** On which side of the element a menu opens. */
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

    /** What a keypad for text is made with. */
    export interface IAlphanumericNumPadOptions extends INumPadOptions<string> {}

    /** A keypad for text. */
    export interface IAlphanumericNumPad extends INumPad<string, INumPadEventMap<string>> {}

    /** What a keypad for amounts is made with. */
    export interface ICurrencyNumPadOptions extends INumPadOptions<number> {
        currencyCode: string;
    }

    /** A keypad for amounts. */
    export interface ICurrencyNumPad extends INumPad<number, INumPadEventMap<number>> {
        currencyCode: string;
    }

    /** What a keypad for numbers is made with. */
    export interface INumericNumPadOptions extends INumPadOptions<number> {
        /** How many digits after the decimal sign. */
        decimalPrecision: number;
    }

    /** A keypad for numbers. */
    export interface INumericNumPad extends INumPad<number, INumPadEventMap<number>> {}

    /** What a keypad of the transaction page is made with. */
    export interface ITransactionNumPadOptions extends INumPadOptions<string> {}

    /** A keypad that takes products and quantities. */
    export interface ITransactionNumPad extends INumPad<string, ITransactionNumPadEventMap> {}

    /**
     * What a row of tabs is made with.
     * @since 9.41
     */
    export interface IPivotOptions extends IControlOptions {
        readonly items: readonly IPivotItem[];
    }

    /**
     * A row of tabs.
     * @since 9.41
     */
    export interface IPivot extends IControl<IPivotEventMap> {
        readonly selectedItem: Readonly<IPivotItem>;
        selectItem(itemId: string): void;
    }

    /**
     * A tab.
     * @since 9.41
     */
    export interface IPivotItem {
        readonly id: string;
        readonly header: string;
        /** Fills the element of the tab; called once. */
        onReady(element: HTMLElement): void;
        /** Called each time the tab comes to the front. */
        readonly onShown?: () => void;
    }

    /** What a time picker is made with. */
    export interface ITimePickerOptions extends IControlOptions {
        enabled: boolean;
        /** Steps in minutes. */
        minuteIncrement: number;
        time: Date;
    }

    /** Lets the person choose a time of day. */
    export interface ITimePicker extends IControl<ITimePickerEventMap> {
        enabled: boolean;
        readonly time: Date;
    }

    /** What a switch is made with. */
    export interface IToggleOptions extends IControlOptions {
        checked: boolean;
        enabled: boolean;
        labelOff: string;
        labelOn: string;
        tabIndex: number;
        /** @since 9.41 */
        title?: string;
    }

    /** A switch. */
    export interface IToggle extends IControl<IToggleEventMap> {
        checked: boolean;
        enabled: boolean;
    }
}
