import ko from "knockout";
import type { RowFacts } from "../ViewModels/TaskRowViewModel";

/** An element that shows one fact of its row. */
interface FactPart {
    readonly element: HTMLElement;
    readonly fact: keyof RowFacts;
    /** What it shows now, to leave alone what stays the same. */
    shown: string;
}

/** Between the chips of one element, to tell two lists apart; no text has it. */
const BETWEEN = "\u0000";

/**
 * Adds the binding `storeTasksRowFacts`: writes each fact of a row into the elements that ask for it, `<td data-fact="dueText">`;
 * of a list, into chips of the class in `data-chip`. Knockout's `text` and `foreach` do the same with a subscription for each
 * element, and make a row that is used again for another task twice as slow (`npm run bench -- list`).
 */
export function addRowFactsBinding(): void {
    const partsOf = new WeakMap<HTMLElement, readonly FactPart[]>();
    ko.bindingHandlers["storeTasksRowFacts"] = {
        init: (row: HTMLElement) => {
            const elements = [...row.querySelectorAll<HTMLElement>("[data-fact]")];
            partsOf.set(row, elements.map(partOf));
        },
        update: (row: HTMLElement, value: () => RowFacts | ko.Subscribable<RowFacts>) => {
            const facts = ko.unwrap(value());
            for (const part of partsOf.get(row) ?? []) write(part, facts[part.fact]);
        },
    };
}

function partOf(element: HTMLElement): FactPart {
    return { element, fact: element.dataset["fact"] as keyof RowFacts, shown: "" };
}

function write(part: FactPart, fact: string | readonly string[]): void {
    const { element, shown } = part;
    const text = typeof fact === "string" ? fact : fact.join(BETWEEN);
    if (text === shown) return;
    part.shown = text;
    if (typeof fact === "string") element.textContent = fact;
    else element.replaceChildren(...fact.map((one) => chip(one, element.dataset["chip"] ?? "")));
}

function chip(text: string, className: string): HTMLElement {
    const element = document.createElement("span");
    element.className = className;
    element.dir = "auto";
    element.textContent = text;
    return element;
}
