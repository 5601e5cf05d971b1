import type { HostTextId } from "../../dialogs/hostTexts";
import { iconElement } from "../../styles/icons";
import { makeButton, makeElement } from "../controlFrame";
import { addDays, addMonths, dateOf, firstWeekdayOf, isSameDay, weeksOf, type Day } from "./calendar";

/** What the month view asks and tells. */
export interface CalendarParts {
    readonly culture: string;
    getText(id: HostTextId): string;
    chosen(day: Day): void;
}

/** A month as a grid of days, with keys: arrows by day and week, Page keys by month, Home and End within the week. */
export class CalendarView {
    readonly element = makeElement("div", "posHost-calendar");
    readonly #title = makeElement("div", "posHost-calendarTitle");
    readonly #grid = makeElement("table", "posHost-calendarGrid");
    readonly #parts: CalendarParts;
    readonly #firstWeekday: number;
    #selected: Day = { year: 2000, month: 0, day: 1 };
    #focused: Day = this.#selected;

    constructor(parts: CalendarParts) {
        this.#parts = parts;
        this.#firstWeekday = firstWeekdayOf(parts.culture);
        const bar = makeElement("div", "posHost-calendarBar");
        this.#title.setAttribute("aria-live", "polite");
        bar.append(
            this.#step(-1, "ChevronLeft", "previousMonth"),
            this.#title,
            this.#step(1, "ChevronRight", "nextMonth"),
        );
        this.#grid.setAttribute("role", "grid");
        this.#grid.addEventListener("keydown", (event) => this.#onKey(event));
        this.element.append(bar, this.#grid);
    }

    /** Shows the month of the selected day and puts the focus on it. */
    open(selected: Day): void {
        this.#selected = selected;
        this.#moveTo(selected);
    }

    #step(count: number, icon: string, text: HostTextId): HTMLButtonElement {
        const button = makeButton("posHost-calendarStep", "", () => {
            this.#focused = addMonths(this.#focused, count);
            this.#draw();
        });
        const drawing = iconElement(icon);
        drawing.classList.add("posHost-icon--directional");
        button.append(drawing);
        button.setAttribute("aria-label", this.#parts.getText(text));
        return button;
    }

    #moveTo(day: Day): void {
        this.#focused = day;
        this.#draw();
        this.#grid.querySelector<HTMLElement>("[tabindex='0']")?.focus();
    }

    #draw(): void {
        const { culture } = this.#parts;
        const title = new Intl.DateTimeFormat(culture, { month: "long", year: "numeric" }).format(
            dateOf(this.#focused),
        );
        this.#title.textContent = title;
        this.#grid.setAttribute("aria-label", title);
        const weeks = weeksOf(this.#focused, this.#firstWeekday);
        const head = makeElement("tr", "");
        head.append(...(weeks[0] ?? []).map((day) => this.#weekday(day)));
        this.#grid.replaceChildren(
            head,
            ...weeks.map((week) => {
                const row = makeElement("tr", "");
                row.append(...week.map((day) => this.#cell(day)));
                return row;
            }),
        );
    }

    #weekday(day: Day): HTMLElement {
        const cell = makeElement("th", "", this.#format(day, { weekday: "short" }));
        cell.scope = "col";
        cell.abbr = this.#format(day, { weekday: "long" });
        return cell;
    }

    #cell(day: Day): HTMLElement {
        const cell = makeElement("td", "");
        const button = makeButton("posHost-calendarDay", String(day.day), () => this.#parts.chosen(day));
        button.tabIndex = isSameDay(day, this.#focused) ? 0 : -1;
        button.setAttribute("aria-label", this.#format(day, { dateStyle: "full" }));
        button.classList.toggle("posHost-calendarDay--other", day.month !== this.#focused.month);
        cell.setAttribute("role", "gridcell");
        cell.setAttribute("aria-selected", String(isSameDay(day, this.#selected)));
        cell.append(button);
        return cell;
    }

    #format(day: Day, options: Intl.DateTimeFormatOptions): string {
        return new Intl.DateTimeFormat(this.#parts.culture, options).format(dateOf(day));
    }

    #onKey(event: KeyboardEvent): void {
        const target = this.#targetOf(event);
        if (!target) return;
        event.preventDefault();
        this.#moveTo(target);
    }

    #targetOf({ key, shiftKey }: KeyboardEvent): Day | undefined {
        const here = this.#focused;
        const sign = getComputedStyle(this.#grid).direction === "rtl" ? -1 : 1;
        const inWeek = (dateOf(here).getDay() - this.#firstWeekday + 7) % 7;
        const days: Readonly<Record<string, number>> = {
            ArrowLeft: -sign,
            ArrowRight: sign,
            ArrowUp: -7,
            ArrowDown: 7,
            Home: -inWeek,
            End: 6 - inWeek,
        };
        const step = days[key];
        if (step !== undefined) return addDays(here, step);
        const months = shiftKey ? 12 : 1;
        if (key === "PageUp") return addMonths(here, -months);
        return key === "PageDown" ? addMonths(here, months) : undefined;
    }
}
