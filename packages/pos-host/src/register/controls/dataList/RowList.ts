import { Control, type ControlServices } from "../Control";
import { mountControl } from "../controlFrame";
import { OptionReader } from "../OptionReader";
import { readColumns } from "./columns";
import { DataListView } from "./DataListView";
import { InteractionMode, RowSelection } from "./RowSelection";

interface DataListEvents {
    ItemInvoked: { item: unknown };
    SelectionChanged: { items: unknown[] };
}

/** What DataList and PaginatedDataList have in common: columns, taps and selection. */
export abstract class RowList extends Control<DataListEvents> {
    /** 0 none, 1 invoke, 2 single select, 3 multi select. */
    readonly interactionMode: number;
    protected readonly view: DataListView;
    readonly #selection: RowSelection;
    #rows: readonly unknown[] = [];

    constructor(name: string, options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const reader = new OptionReader(name, options);
        const columns = readColumns(name, reader.list("columns"));
        this.interactionMode = reader.number("interactionMode");
        this.#selection = new RowSelection(this.interactionMode, comparerOf(reader));
        this.view = new DataListView({
            columns,
            mode: this.interactionMode,
            rowCount: () => this.#rows.length,
            cellText: (place, column) => textOf(this.guard(() => column.computeValue(this.#rows[place]))),
            isSelected: (place) => this.#selection.has(place),
            tapped: (place) => this.#tapped(place),
            selectAllPressed: () => this.selectAll(),
            lastRowShown: () => this.lastRowShown(),
        });
        root.classList.add("height100Percent");
        mountControl(root, this.view.element);
    }

    /** Selects every row; acts in MultiSelect only. */
    selectAll(): void {
        this.#tellIf(this.#selection.selectAll());
    }

    /** Selects the rows equal to `items` and no others. */
    selectItems(items: readonly unknown[]): void {
        this.#tellIf(this.#selection.selectItems(items));
    }

    /** Selects nothing. */
    clearSelection(): void {
        this.#tellIf(this.#selection.clear());
    }

    protected get rows(): readonly unknown[] {
        return this.#rows;
    }

    /** Shows other rows. What was selected is not selected any more, and listeners hear of it. */
    protected replaceRows(rows: readonly unknown[]): void {
        this.#rows = rows;
        const changed = this.#selection.replaceRows(rows);
        this.view.rowsReplaced();
        this.#tellIf(changed);
    }

    /** Shows more rows at the end. */
    protected extendRows(rows: readonly unknown[]): void {
        this.#rows = rows;
        this.#selection.extendRows(rows);
        this.view.rowsAdded();
    }

    protected abstract lastRowShown(): void;

    #tapped(place: number): void {
        if (this.interactionMode === InteractionMode.Invoke) this.raise("ItemInvoked", { item: this.#rows[place] });
        else this.#tellIf(this.#selection.tap(place));
    }

    #tellIf(changed: boolean): void {
        if (!changed) return;
        this.view.selectionChanged();
        this.raise("SelectionChanged", { items: this.#selection.items });
    }
}

function comparerOf(reader: OptionReader): (left: unknown, right: unknown) => boolean {
    const given = reader.raw("equalityComparer");
    return typeof given === "function"
        ? (left, right) => Boolean(Reflect.apply(given, undefined, [left, right]))
        : (left, right) => left === right;
}

function textOf(value: unknown): string {
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
