import { Control, type ControlServices } from "./Control";
import { makeButton, makeElement, mountControl } from "./controlFrame";
import { OptionReader } from "./OptionReader";

/** PosApi Toggle: a switch with a text for on and for off. Setting `checked` tells nobody; a tap raises CheckedChanged. */
export class Toggle extends Control<{ CheckedChanged: { checked: boolean } }> {
    readonly #button: HTMLButtonElement;
    readonly #label = makeElement("span", "posHost-toggleLabel");
    readonly #labelOn: string;
    readonly #labelOff: string;
    #checked = false;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const reader = new OptionReader("Toggle", options);
        this.#labelOn = reader.text("labelOn");
        this.#labelOff = reader.text("labelOff");
        this.#button = makeButton("posHost-toggle", "", () => this.#turn());
        this.#button.tabIndex = reader.number("tabIndex", 0);
        this.#button.setAttribute("role", "switch");
        const title = reader.text("title", "");
        this.#button.append(makeElement("span", "posHost-toggleTrack"), this.#label);
        if (title !== "") this.#button.prepend(makeElement("span", "posHost-toggleTitle", title));
        this.checked = reader.flag("checked", false);
        this.enabled = reader.flag("enabled", true);
        mountControl(root, this.#button);
    }

    get checked(): boolean {
        return this.#checked;
    }

    set checked(checked: boolean) {
        this.#checked = checked;
        this.#button.setAttribute("aria-checked", String(checked));
        this.#label.textContent = checked ? this.#labelOn : this.#labelOff;
    }

    get enabled(): boolean {
        return !this.#button.disabled;
    }

    set enabled(enabled: boolean) {
        this.#button.disabled = !enabled;
    }

    #turn(): void {
        this.checked = !this.checked;
        this.raise("CheckedChanged", { checked: this.checked });
    }
}
