import { Control, type ControlServices } from "../Control";
import { makeElement, mountControl } from "../controlFrame";
import { OptionReader } from "../OptionReader";
import { hourChoices, minuteChoices } from "./clock";

/** PosApi TimePicker: a list of hours and one of minutes. A change raises TimeChanged; the day of the given time is kept. */
export class TimePicker extends Control<{ TimeChanged: { time: Date } }> {
    readonly #hours: HTMLSelectElement;
    readonly #minutes: HTMLSelectElement;
    #time: Date;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const reader = new OptionReader("TimePicker", options);
        this.#time = reader.date("time");
        const increment = reader.number("minuteIncrement", 1);
        this.#hours = this.#list(this.text("hour"), hourChoices(services.culture));
        this.#minutes = this.#list(this.text("minute"), minuteChoices(increment, this.#time.getMinutes()));
        this.#hours.value = String(this.#time.getHours());
        this.#minutes.value = String(this.#time.getMinutes());
        this.enabled = reader.flag("enabled", true);
        const element = makeElement("div", "posHost-pickerRow");
        element.append(this.#hours, makeElement("span", "posHost-pickerColon", ":"), this.#minutes);
        mountControl(root, element);
    }

    /** The chosen time, a copy. */
    get time(): Date {
        return new Date(this.#time.getTime());
    }

    get enabled(): boolean {
        return !this.#hours.disabled;
    }

    set enabled(enabled: boolean) {
        this.#hours.disabled = !enabled;
        this.#minutes.disabled = !enabled;
    }

    #list(name: string, choices: readonly { value: number; label: string }[]): HTMLSelectElement {
        const list = makeElement("select", "posHost-pickerList");
        list.setAttribute("aria-label", name);
        list.append(...choices.map(({ value, label }) => new Option(label, String(value))));
        list.addEventListener("change", () => this.#choose());
        return list;
    }

    #choose(): void {
        const time = this.time;
        time.setHours(Number(this.#hours.value), Number(this.#minutes.value));
        this.#time = time;
        this.raise("TimeChanged", { time: this.time });
    }
}
