import { iconElement } from "../../styles/icons";
import { Control, type ControlServices } from "../Control";
import { makeButton, makeElement, mountControl } from "../controlFrame";
import { Popup } from "../menu/Popup";
import { OptionReader } from "../OptionReader";
import { CalendarView } from "./CalendarView";
import { dayOf, isSameDay, type Day } from "./calendar";

/**
 * PosApi DatePicker: a button with the date, and a month to choose from. The time of day of the given date is kept. Days are
 * those of this device's clock. Choosing another day raises DateChanged.
 */
export class DatePicker extends Control<{ DateChanged: { date: Date } }> {
    readonly #button: HTMLButtonElement;
    readonly #text = makeElement("span", "posHost-pickerText");
    readonly #calendar: CalendarView;
    readonly #popup: Popup;
    readonly #culture: string;
    #date: Date;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const reader = new OptionReader("DatePicker", options);
        this.#culture = services.culture;
        this.#date = reader.date("date");
        this.#calendar = new CalendarView({
            culture: services.culture,
            getText: (id) => this.text(id),
            chosen: (day) => this.#choose(day),
        });
        this.#button = makeButton("posHost-picker", "", () => this.#openOrClose());
        this.#button.dataset["testid"] = "date-picker";
        this.#button.setAttribute("aria-haspopup", "dialog");
        this.#button.append(this.#text, iconElement("Calendar"));
        const panel = makeElement("div", "posHost-pickerPanel");
        panel.setAttribute("role", "dialog");
        panel.setAttribute("aria-label", this.text("chooseDate"));
        panel.append(this.#calendar.element);
        this.#popup = new Popup(panel, () => this.#button.setAttribute("aria-expanded", "false"));
        this.enabled = reader.flag("enabled", true);
        this.#show();
        const element = makeElement("div", "posHost-pickerRow");
        element.append(this.#button, panel);
        mountControl(root, element);
    }

    /** The chosen date, a copy. */
    get date(): Date {
        return new Date(this.#date.getTime());
    }

    get enabled(): boolean {
        return !this.#button.disabled;
    }

    set enabled(enabled: boolean) {
        this.#button.disabled = !enabled;
    }

    #show(): void {
        const options = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
        this.#text.textContent = new Intl.DateTimeFormat(this.#culture, options).format(this.#date);
        this.#button.setAttribute("aria-expanded", "false");
    }

    #openOrClose(): void {
        if (this.#popup.isOpen) {
            this.#popup.close();
            return;
        }
        this.#popup.open(this.#button);
        this.#button.setAttribute("aria-expanded", "true");
        this.#calendar.open(dayOf(this.#date));
    }

    #choose(day: Day): void {
        this.#popup.close();
        if (isSameDay(day, dayOf(this.#date))) return;
        const date = this.date;
        date.setFullYear(day.year, day.month, day.day);
        this.#date = date;
        this.#show();
        this.raise("DateChanged", { date: this.date });
    }
}
