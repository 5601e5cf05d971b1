import { Control, type ControlServices } from "./Control";
import { makeButton, makeElement, mountControl, newId } from "./controlFrame";
import { OptionReader } from "./OptionReader";

interface PivotItem {
    readonly id: string;
    readonly header: string;
    onReady(element: HTMLElement): void;
    readonly onShown?: () => void;
}

interface Part {
    readonly item: PivotItem;
    readonly tab: HTMLButtonElement;
    readonly panel: HTMLElement;
}

/**
 * PosApi Pivot: tabs over panels. Every panel is made ready at once, in the order of the items; `onShown` follows each time
 * a panel is shown, the first one included. Setting by `selectItem` raises SelectionChanged as a tap does.
 */
export class Pivot extends Control<{ SelectionChanged: { selectedItem: PivotItem } }> {
    readonly #parts: readonly Part[];
    #selected: Part;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const items = readItems(options);
        const tabs = makeElement("div", "posHost-pivotTabs");
        tabs.setAttribute("role", "tablist");
        tabs.addEventListener("keydown", (event) => this.#onKey(event));
        this.#parts = items.map((item) => this.#part(item));
        const [first] = this.#parts;
        if (!first) throw new Error('Pivot: option "items" must hold at least one item.');
        this.#selected = first;
        const element = makeElement("div", "posHost-pivot");
        tabs.append(...this.#parts.map(({ tab }) => tab));
        element.append(tabs, ...this.#parts.map(({ panel }) => panel));
        mountControl(root, element);
        this.#show();
        for (const { item, panel } of this.#parts) this.guard(() => item.onReady(panel));
        this.guard(() => first.item.onShown?.());
    }

    /** The item whose panel is shown. */
    get selectedItem(): PivotItem {
        return this.#selected.item;
    }

    /** Shows the panel of that item; throws an Error for an unknown id. */
    selectItem(itemId: string): void {
        const part = this.#parts.find(({ item }) => item.id === itemId);
        if (!part) throw new Error(`Pivot: there is no item "${itemId}".`);
        this.#select(part);
    }

    #part(item: PivotItem): Part {
        const id = newId("pivot");
        const part: Part = {
            item,
            tab: makeButton("posHost-pivotTab", item.header, () => this.#select(part)),
            panel: makeElement("div", "posHost-pivotPanel"),
        };
        part.tab.id = `${id}-tab`;
        part.tab.dataset["testid"] = `pivot-${item.id}`;
        part.tab.setAttribute("role", "tab");
        part.tab.setAttribute("aria-controls", id);
        part.panel.id = id;
        part.panel.setAttribute("role", "tabpanel");
        part.panel.setAttribute("aria-labelledby", part.tab.id);
        return part;
    }

    #select(part: Part): void {
        if (part === this.#selected) return;
        this.#selected = part;
        this.#show();
        this.guard(() => part.item.onShown?.());
        this.raise("SelectionChanged", { selectedItem: part.item });
    }

    #show(): void {
        for (const part of this.#parts) {
            const isSelected = part === this.#selected;
            part.tab.setAttribute("aria-selected", String(isSelected));
            part.tab.tabIndex = isSelected ? 0 : -1;
            part.panel.hidden = !isSelected;
        }
    }

    #onKey(event: KeyboardEvent): void {
        const isRtl = getComputedStyle(this.#selected.tab).direction === "rtl";
        const here = this.#parts.indexOf(this.#selected);
        const forward = isRtl ? "ArrowLeft" : "ArrowRight";
        const backward = isRtl ? "ArrowRight" : "ArrowLeft";
        const places: Readonly<Record<string, number>> = {
            [forward]: here + 1,
            [backward]: here - 1,
            Home: 0,
            End: -1,
        };
        const place = places[event.key];
        const part = place === undefined ? undefined : (this.#parts.at(place) ?? this.#parts[0]);
        if (!part) return;
        event.preventDefault();
        this.#select(part);
        part.tab.focus();
    }
}

function readItems(options: unknown): readonly PivotItem[] {
    return new OptionReader("Pivot", options).list("items").map((given, index) => {
        const reader = new OptionReader(`Pivot item ${index + 1}`, given);
        reader.text("id");
        reader.text("header");
        if (typeof reader.raw("onReady") !== "function")
            throw new Error(`Pivot item ${index + 1} lacks the function onReady.`);
        return given as PivotItem;
    });
}
