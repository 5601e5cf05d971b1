/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/Controls" {
    import type { INumPadInputSubscriber } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import type {
        DataListInteractionMode,
        IControl,
        IControlOptions,
        IDataListEqualityComparer,
        IPivotItem,
    } from "PosApi/Consume/Controls";

    /** What both kinds of lists are made with. */
    export interface IDataListBaseOptions<TData> extends IControlOptions {
        columns: readonly IDataListColumn<TData>[];
        interactionMode: DataListInteractionMode;
        /** How `selectItems` finds rows; `===` by default. */
        equalityComparer?: IDataListEqualityComparer<TData>;
    }

    /** A column of a list. */
    export interface IDataListColumn<TData> {
        title: string;
        /** The text of the cell; HTML is shown as text. */
        computeValue: (row: TData) => string;
        /** Share of the width in percent. The ratios of a list must total 100. */
        ratio: number;
        /** 1 to n, each once. In a narrow list the lowest goes first, into the second line of the row. */
        collapseOrder: number;
        /** In px. */
        minWidth: number;
        isRightAligned?: boolean;
    }

    /** What both kinds of lists can do. */
    export interface IDataListBase<TData> extends IControl<IDataListBaseEventMap<TData>> {
        readonly interactionMode: DataListInteractionMode;
        /** Only in `MultiSelect`. */
        selectAll(): void;
        selectItems(items: TData[]): void;
        clearSelection(): void;
    }

    /** Events of both kinds of lists. */
    export interface IDataListBaseEventMap<TData> {
        ItemInvoked: {
            item: TData;
        };
        SelectionChanged: {
            items: TData[];
        };
    }

    /** Events of a date picker. */
    export interface IDatePickerEventMap {
        DateChanged: {
            date: Date;
        };
    }

    /** `toggle`: entries that stay selected. */
    export type MenuType = "button" | "toggle";

    /** An entry of a menu. */
    export interface IMenuCommand {
        readonly id: string;
        readonly label: string;
        selected?: boolean;
        canExecute?: boolean;
        /** @since 9.41 */
        isVisible?: boolean;
    }

    /** Events of a menu. */
    export interface IMenuEventMap {
        CommandInvoked: {
            id: string;
        };
    }

    /**
     * Events of a row of tabs.
     * @since 9.41
     */
    export interface IPivotEventMap {
        SelectionChanged: {
            selectedItem: IPivotItem;
        };
    }

    /** Events of a time picker. */
    export interface ITimePickerEventMap {
        TimeChanged: {
            time: Date;
        };
    }

    /** Events of a switch. */
    export interface IToggleEventMap {
        CheckedChanged: {
            checked: boolean;
        };
    }

    /** What any keypad is made with. */
    export interface INumPadOptions<TValue extends NumPadValue> extends IControlOptions {
        label: string;
        value: TValue;
        /**
         * Gives the keypad what is typed on the keyboard of the register.
         * @changed 9.52: was INumPadInputBroker
         */
        globalInputBroker?: INumPadInputSubscriber;
    }

    /** What a keypad can hold. */
    export type NumPadValue = string | number;

    /** A keypad. */
    export interface INumPad<TValue extends NumPadValue, TMap extends INumPadEventMap<TValue>> extends IControl<TMap> {
        value: TValue;
    }

    /** Events of a keypad. */
    export interface INumPadEventMap<TValue extends NumPadValue> {
        EnterPressed: {
            value: TValue;
        };
        ValueChanged: {
            value: TValue;
        };
    }

    /** Events of a transaction keypad. */
    export interface ITransactionNumPadEventMap extends INumPadEventMap<string> {
        EnterPressed: {
            value: string;
            quantity?: number;
        };
    }
}
