import type { HostTextId } from "../../dialogs/hostTexts";
import { iconElement } from "../../styles/icons";
import { makeButton, makeElement, newId } from "../controlFrame";
import { appendKey, entryOf, type EntryRules } from "./entry";

/** What a pad shows and tells. */
export interface NumPadParts {
    readonly label: string;
    readonly rules: EntryRules;
    /** Shown instead of the point of an entry. */
    readonly decimalSeparator: string;
    /** A key of its own on the pad, such as "*". */
    readonly extraKey?: string;
    getText(id: HostTextId): string;
    onChange(entry: string): void;
    onEnter(entry: string): void;
}

const rows = [
    ["7", "8", "9"],
    ["4", "5", "6"],
    ["1", "2", "3"],
];

/** A field and the keys under it. Hardware keys work while the field has the focus. */
export class NumPadView {
    readonly element = makeElement("div", "posHost-numPad");
    readonly #field = makeElement("input", "posHost-numPadField");
    readonly #parts: NumPadParts;
    #entry = "";

    constructor(parts: NumPadParts) {
        this.#parts = parts;
        const id = newId("numPad");
        const label = makeElement("label", "posHost-numPadLabel", parts.label);
        label.htmlFor = id;
        this.#field.id = id;
        this.#field.type = "text";
        this.#field.inputMode = parts.rules.letters ? "text" : "decimal";
        this.#field.autocomplete = "off";
        this.#field.addEventListener("input", () => this.#type(this.#field.value));
        this.#field.addEventListener("keydown", (event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            parts.onEnter(this.#entry);
        });
        this.element.append(label, this.#field, this.#keys());
    }

    /** What is keyed in, with a point as decimal separator. Setting it tells nobody. */
    get entry(): string {
        return this.#entry;
    }

    set entry(entry: string) {
        this.#entry = this.#parts.rules.letters ? entry : entryOf(entry, this.#parts.rules);
        this.#show();
    }

    /** Takes one hardware key that was pressed elsewhere on the page. False when it means nothing to the pad. */
    press(key: string): boolean {
        if (key === "Enter") this.#parts.onEnter(this.#entry);
        else if (key === "Backspace") this.#change(this.#entry.slice(0, -1));
        else if (key.length === 1) this.#change(appendKey(this.#entry, key, this.#parts.rules));
        else return false;
        return true;
    }

    #type(text: string): void {
        const { rules, decimalSeparator } = this.#parts;
        this.#change(entryOf(rules.letters ? text : text.replaceAll(decimalSeparator, "."), rules));
        this.#show();
    }

    #change(entry: string): void {
        if (entry === this.#entry) return;
        this.#entry = entry;
        this.#show();
        this.#parts.onChange(entry);
    }

    #show(): void {
        const { rules, decimalSeparator } = this.#parts;
        this.#field.value = rules.letters ? this.#entry : this.#entry.replace(".", decimalSeparator);
    }

    #keys(): HTMLElement {
        const { rules, decimalSeparator, extraKey } = this.#parts;
        const getText = (id: HostTextId): string => this.#parts.getText(id);
        const keys = makeElement("div", "posHost-numPadKeys");
        const [seven = [], four = [], one = []] = rows.map((row) => row.map((digit) => this.#key(digit, digit)));
        const backspace = this.#iconKey("Backspace", getText("backspace"), "Backspace");
        const clear = makeButton("posHost-numPadKey", "C", () => this.#change(""));
        clear.setAttribute("aria-label", getText("clear"));
        const enter = this.#iconKey("Accept", getText("enter"), "Enter");
        enter.classList.add("posHost-numPadKey--enter");
        const sign = rules.letters
            ? this.#key(extraKey ?? "-", extraKey ?? "-")
            : this.#key("±", "-", getText("plusMinus"));
        const point = this.#key(rules.letters ? "." : decimalSeparator, ".", getText("decimalSeparator"));
        point.disabled = !rules.letters && rules.decimals === 0;
        keys.append(...seven, backspace, ...four, clear, ...one, enter, sign, this.#key("0", "0"), point);
        return keys;
    }

    #key(label: string, key: string, name?: string): HTMLButtonElement {
        const button = makeButton("posHost-numPadKey", label, () => this.press(key));
        if (name !== undefined) button.setAttribute("aria-label", name);
        return button;
    }

    #iconKey(icon: string, name: string, key: string): HTMLButtonElement {
        const button = this.#key("", key, name);
        button.append(iconElement(icon));
        return button;
    }
}
