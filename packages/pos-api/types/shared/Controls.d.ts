declare module "@msdyn365-commerce/pos-api/shared/Controls" {
    import { INumPadInputSubscriber } from "@msdyn365-commerce/pos-api/shared/NumPad";
    import {
        DataListInteractionMode,
        IControl,
        IControlOptions,
        IDataListEqualityComparer,
        IPivotItem,
    } from "PosApi/Consume/Controls";

    /** Data list base options. */
    export interface IDataListBaseOptions<TData> extends IControlOptions {
        columns: Readonly<IDataListColumn<TData>[]>;
        interactionMode: DataListInteractionMode;
        equalityComparer?: IDataListEqualityComparer<TData>;
    }

    /** Data list column. */
    export interface IDataListColumn<TData> {
        title: string;
        computeValue: (row: TData) => string;
        ratio: number;
        collapseOrder: number;
        minWidth: number;
        isRightAligned?: boolean;
    }

    /** Data list base. */
    export interface IDataListBase<TData> extends IControl<IDataListBaseEventMap<TData>> {
        readonly interactionMode: DataListInteractionMode;
        selectAll(): void;
        selectItems(items: TData[]): void;
        clearSelection(): void;
    }

    /** Data list base event map. */
    export interface IDataListBaseEventMap<TData> {
        ItemInvoked: {
            item: TData;
        };
        SelectionChanged: {
            items: TData[];
        };
    }

    /** Date picker event map. */
    export interface IDatePickerEventMap {
        DateChanged: {
            date: Date;
        };
    }

    /** Menu type. */
    export type MenuType = "button" | "toggle";

    /** Menu command. */
    export interface IMenuCommand {
        readonly id: string;
        readonly label: string;
        selected?: boolean;
        canExecute?: boolean;
        /** @since 9.41 */
        isVisible?: boolean;
    }

    /** Menu event map. */
    export interface IMenuEventMap {
        CommandInvoked: {
            id: string;
        };
    }

    /**
     * Pivot event map.
     * @since 9.41
     */
    export interface IPivotEventMap {
        SelectionChanged: {
            selectedItem: IPivotItem;
        };
    }

    /** Time picker event map. */
    export interface ITimePickerEventMap {
        TimeChanged: {
            time: Date;
        };
    }

    /** Toggle event map. */
    export interface IToggleEventMap {
        CheckedChanged: {
            checked: boolean;
        };
    }

    /** Num pad options. */
    export interface INumPadOptions<TValue extends NumPadValue> extends IControlOptions {
        label: string;
        value: TValue;
        globalInputBroker?: INumPadInputSubscriber;
    }

    /** Num pad value. */
    export type NumPadValue = string | number;

    /** Num pad. */
    export interface INumPad<TValue extends NumPadValue, TMap extends INumPadEventMap<TValue>> extends IControl<TMap> {
        value: TValue;
    }

    /** Num pad event map. */
    export interface INumPadEventMap<TValue extends NumPadValue> {
        EnterPressed: {
            value: TValue;
        };
        ValueChanged: {
            value: TValue;
        };
    }

    /** Transaction num pad event map. */
    export interface ITransactionNumPadEventMap extends INumPadEventMap<string> {
        EnterPressed: {
            value: string;
            quantity?: number;
        };
    }
}
