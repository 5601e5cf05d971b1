/** How rows react to taps; the values of PosApi DataListInteractionMode. */
export const InteractionMode = { None: 0, Invoke: 1, SingleSelect: 2, MultiSelect: 3 } as const;

/** Selected rows by place. Every change is answered with true when the selection really differs. */
export class RowSelection {
    readonly #mode: number;
    readonly #isEqual: (left: unknown, right: unknown) => boolean;
    #rows: readonly unknown[] = [];
    #selected: ReadonlySet<number> = new Set();

    constructor(mode: number, isEqual: (left: unknown, right: unknown) => boolean) {
        this.#mode = mode;
        this.#isEqual = isEqual;
    }

    /** Selected rows in the order of the list. */
    get items(): unknown[] {
        return this.#rows.filter((_row, place) => this.#selected.has(place));
    }

    has(place: number): boolean {
        return this.#selected.has(place);
    }

    /** True when every row is selected and there is one. */
    get isAll(): boolean {
        return this.#rows.length > 0 && this.#selected.size === this.#rows.length;
    }

    /** New rows; nothing is selected then. */
    replaceRows(rows: readonly unknown[]): boolean {
        this.#rows = rows;
        return this.#become([]);
    }

    /** More rows at the end; the selection stays. */
    extendRows(rows: readonly unknown[]): void {
        this.#rows = rows;
    }

    /** A tap on a row: SingleSelect selects it, MultiSelect turns it. */
    tap(place: number): boolean {
        if (this.#mode === InteractionMode.SingleSelect) return this.#become([place]);
        if (this.#mode !== InteractionMode.MultiSelect) return false;
        const others = [...this.#selected].filter((selected) => selected !== place);
        return this.#become(this.#selected.has(place) ? others : [...others, place]);
    }

    /** Every row; only in MultiSelect. */
    selectAll(): boolean {
        return this.#mode === InteractionMode.MultiSelect && this.#become([...this.#rows.keys()]);
    }

    /** The rows equal to the given items, instead of what was selected; in SingleSelect the first of them. */
    selectItems(items: readonly unknown[]): boolean {
        if (this.#mode !== InteractionMode.SingleSelect && this.#mode !== InteractionMode.MultiSelect) return false;
        const places = [...this.#rows.keys()].filter((place) =>
            items.some((item) => this.#isEqual(this.#rows[place], item)),
        );
        return this.#become(this.#mode === InteractionMode.SingleSelect ? places.slice(0, 1) : places);
    }

    clear(): boolean {
        return this.#become([]);
    }

    #become(places: readonly number[]): boolean {
        const isSame = places.length === this.#selected.size && places.every((place) => this.#selected.has(place));
        this.#selected = new Set(places);
        return !isSame;
    }
}
