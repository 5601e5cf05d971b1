import { makeElement, newId } from "../controlFrame";
import { layoutColumns, type Column, type ColumnLayout } from "./columns";
import { headerCells, rowCells, type CellText } from "./rowElements";
import { InteractionMode } from "./RowSelection";
import { rowsInView, scrollToShow, type Viewport } from "./windowing";

/** What the view asks and tells. Places count from 0. */
export interface DataListSource {
    readonly columns: readonly Column[];
    readonly mode: number;
    rowCount(): number;
    cellText(place: number, column: Column): string;
    isSelected(place: number): boolean;
    tapped(place: number): void;
    selectAllPressed(): void;
    lastRowShown(): void;
}

const checkWidth = 44;
const rowPadding = 24;
const lowRow = 48;
const highRow = 64;

/** The elements of a data list. Only rows near the screen are in the document. */
export class DataListView {
    readonly element = makeElement("div", "posHost-dataList height100Percent");
    readonly #header = makeElement("div", "posHost-dataListHeader");
    readonly #scroll = makeElement("div", "posHost-dataListScroll");
    readonly #space = makeElement("div", "posHost-dataListSpace");
    readonly #rows = new Map<number, HTMLElement>();
    readonly #source: DataListSource;
    readonly #id = newId("dataList");
    #layout: ColumnLayout;
    #width = 0;
    #active = 0;

    constructor(source: DataListSource) {
        this.#source = source;
        this.#layout = layoutColumns(source.columns, Number.MAX_SAFE_INTEGER);
        this.#label();
        this.#scroll.append(this.#space);
        this.element.append(this.#header, this.#scroll);
        this.#header.append(...headerCells(this.#layout, this.#hasChecks));
        this.#scroll.addEventListener("scroll", () => this.#renderWindow());
        this.element.addEventListener("keydown", (event) => this.#onKey(event));
        this.#space.addEventListener("click", (event) => this.#onClick(event));
        new ResizeObserver(() => this.#fitColumns()).observe(this.#scroll);
    }

    /** Draws all rows anew, after other rows came. */
    rowsReplaced(): void {
        this.#scroll.scrollTop = 0;
        this.#active = 0;
        this.#drawAnew();
    }

    /** Draws after rows were added at the end. */
    rowsAdded(): void {
        this.#renderWindow();
    }

    /** Shows which rows are selected now. */
    selectionChanged(): void {
        for (const [place, row] of this.#rows) this.#markRow(place, row);
    }

    /** Shows that rows are under way. */
    setLoading(isLoading: boolean, text: string): void {
        this.element.setAttribute("aria-busy", String(isLoading));
        this.element.querySelector(".posHost-dataListLoading")?.remove();
        if (isLoading) this.element.append(makeElement("div", "posHost-dataListLoading", text));
    }

    get #hasChecks(): boolean {
        return this.#source.mode === InteractionMode.MultiSelect;
    }

    get #rowHeight(): number {
        return this.#layout.collapsed.length > 0 ? highRow : lowRow;
    }

    get #viewport(): Viewport {
        const { scrollTop, clientHeight: height } = this.#scroll;
        return { scrollTop, height, rowHeight: this.#rowHeight, rowCount: this.#source.rowCount() };
    }

    #label(): void {
        this.element.tabIndex = 0;
        this.element.setAttribute("role", "grid");
        this.element.setAttribute("aria-label", this.#source.columns.map(({ title }) => title).join(", "));
        this.element.setAttribute("aria-multiselectable", String(this.#hasChecks));
        this.element.classList.toggle("posHost-dataList--still", this.#source.mode === InteractionMode.None);
        this.#header.setAttribute("role", "row");
        this.#header.setAttribute("aria-rowindex", "1");
        this.#scroll.setAttribute("role", "rowgroup");
        this.#space.setAttribute("role", "presentation");
    }

    #fitColumns(): void {
        const width = this.#scroll.clientWidth;
        if (width === 0) return;
        if (width === this.#width) {
            this.#renderWindow();
            return;
        }
        this.#width = width;
        const free = width - rowPadding - (this.#hasChecks ? checkWidth : 0);
        this.#layout = layoutColumns(this.#source.columns, free);
        this.#header.style.paddingInlineEnd = `${this.#scroll.offsetWidth - width + rowPadding / 2}px`;
        this.#header.replaceChildren(...headerCells(this.#layout, this.#hasChecks));
        this.#drawAnew();
    }

    #drawAnew(): void {
        for (const row of this.#rows.values()) row.remove();
        this.#rows.clear();
        this.#renderWindow();
    }

    #renderWindow(): void {
        const { rowCount, rowHeight } = this.#viewport;
        this.#space.style.height = `${rowCount * rowHeight}px`;
        this.element.setAttribute("aria-rowcount", String(rowCount + 1));
        const { start, end } = rowsInView(this.#viewport);
        for (const [place, row] of this.#rows) {
            if (place >= start && place < end) continue;
            row.remove();
            this.#rows.delete(place);
        }
        for (let place = start; place < end; place += 1) if (!this.#rows.has(place)) this.#addRow(place);
        this.#markActive();
        if (rowCount > 0 && end === rowCount && this.#scroll.clientHeight > 0) this.#source.lastRowShown();
    }

    #addRow(place: number): void {
        const row = makeElement("div", "posHost-dataListRow");
        row.id = `${this.#id}-${place}`;
        row.dataset["place"] = String(place);
        row.setAttribute("role", "row");
        row.setAttribute("aria-rowindex", String(place + 2));
        row.style.top = `${place * this.#rowHeight}px`;
        row.style.height = `${this.#rowHeight}px`;
        const textOf: CellText = (column) => this.#source.cellText(place, column);
        row.append(...rowCells(this.#layout, this.#hasChecks, textOf));
        this.#markRow(place, row);
        this.#rows.set(place, row);
        this.#space.append(row);
    }

    #markRow(place: number, row: HTMLElement): void {
        const { mode } = this.#source;
        if (mode === InteractionMode.SingleSelect || mode === InteractionMode.MultiSelect)
            row.setAttribute("aria-selected", String(this.#source.isSelected(place)));
    }

    #markActive(): void {
        for (const [place, row] of this.#rows)
            row.classList.toggle("posHost-dataListRow--active", place === this.#active);
        if (this.#rows.has(this.#active))
            this.element.setAttribute("aria-activedescendant", `${this.#id}-${this.#active}`);
        else this.element.removeAttribute("aria-activedescendant");
    }

    #onClick(event: MouseEvent): void {
        const row = event.target instanceof Element ? event.target.closest<HTMLElement>(".posHost-dataListRow") : null;
        if (row) this.#tap(Number(row.dataset["place"]));
    }

    #tap(place: number): void {
        this.#active = place;
        this.#markActive();
        this.#source.tapped(place);
    }

    #onKey(event: KeyboardEvent): void {
        const target = this.#targetOf(event.key);
        if (target !== undefined) this.#moveTo(target);
        else if (event.key === "Enter" || event.key === " ") this.#tapActive();
        else if (event.key === "a" && (event.ctrlKey || event.metaKey)) this.#source.selectAllPressed();
        else return;
        event.preventDefault();
    }

    #tapActive(): void {
        if (this.#active < this.#source.rowCount()) this.#tap(this.#active);
    }

    #targetOf(key: string): number | undefined {
        const page = Math.max(1, Math.floor(this.#scroll.clientHeight / this.#rowHeight) - 1);
        const steps: Readonly<Record<string, number>> = {
            ArrowDown: 1,
            ArrowUp: -1,
            PageDown: page,
            PageUp: -page,
            Home: -Infinity,
            End: Infinity,
        };
        const step = steps[key];
        return step === undefined ? undefined : this.#active + step;
    }

    #moveTo(place: number): void {
        this.#active = Math.max(0, Math.min(this.#source.rowCount() - 1, place));
        this.#scroll.scrollTop = scrollToShow(this.#active, this.#viewport);
        this.#renderWindow();
    }
}
