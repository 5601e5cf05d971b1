import { iconElement } from "../styles/icons";
import type { DialogButton, DialogHeadings } from "./dialogOptions";

/** A button as the frame needs it. */
export interface FrameButton extends DialogButton {
    readonly press: () => void;
}

/** What a dialog frame shows around its content. */
export interface FrameOptions extends DialogHeadings {
    readonly buttons: readonly FrameButton[];
    /** Absent = no X, and Escape does nothing. */
    readonly pressX?: () => void;
    readonly closeLabel: string;
    readonly busyLabel: string;
}

let frameCount = 0;

function element(tag: string, className: string, text = ""): HTMLElement {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
}

/** Elements and state of one dialog. Knows nothing of other dialogs. */
export class DialogFrame {
    readonly backdrop = element("div", "posHost-dialogBackdrop");
    readonly dialog = element("div", "posHost-dialog");
    readonly content = element("div", "posHost-dialogContent");
    readonly #problem = element("div", "posHost-dialogProblem");
    readonly #busy = element("div", "posHost-busy");
    readonly #buttons = new Map<string, HTMLButtonElement>();
    readonly #main = element("div", "posHost-dialogMain");
    readonly #options: FrameOptions;

    constructor(options: FrameOptions) {
        this.#options = options;
        frameCount += 1;
        const id = `posHost-dialog${frameCount}`;
        this.dialog.dataset["testid"] = "dialog";
        this.dialog.tabIndex = -1;
        this.dialog.setAttribute("role", "dialog");
        this.dialog.setAttribute("aria-modal", "true");
        this.#problem.setAttribute("role", "alert");
        this.#main.append(this.#header(id), this.content, this.#problem, this.#buttonRow());
        this.#busy.hidden = true;
        this.#busy.setAttribute("role", "status");
        this.dialog.append(this.#main, this.#busy);
        this.backdrop.append(this.dialog);
        this.dialog.addEventListener("keydown", (event) => this.#onKey(event));
    }

    /** Greys a button; an id that the dialog lacks is ignored. */
    setButtonDisabled(id: string, disabled: boolean): void {
        const button = this.#buttons.get(id);
        if (button) button.disabled = disabled;
    }

    /** Covers the dialog while work is under way; nothing in it can be pressed then. */
    setProcessing(visible: boolean): void {
        this.#busy.hidden = !visible;
        this.#busy.replaceChildren(
            element("div", "posHost-busySpinner"),
            element("div", "posHost-busyText", this.#options.busyLabel),
        );
        this.#main.inert = visible;
        this.dialog.setAttribute("aria-busy", String(visible));
        if (visible) this.dialog.focus();
        else this.focus();
    }

    /** Shows why the dialog stays open; an empty text takes the line away. */
    showProblem(text: string): void {
        this.#problem.textContent = text;
    }

    /** Moves the focus into the dialog unless it is there already. */
    focus(): void {
        if (this.dialog.contains(document.activeElement) && document.activeElement !== this.dialog) return;
        const field = this.content.querySelector<HTMLElement>(
            "[autofocus], input, textarea, select, [tabindex='0'], button",
        );
        const primary = this.dialog.querySelector<HTMLElement>(".posHost-dialogButton--primary:enabled");
        (field ?? primary ?? this.dialog).focus();
    }

    #header(id: string): HTMLElement {
        const { title = "", subTitle = "", pressX, closeLabel } = this.#options;
        const header = element("div", "posHost-dialogHeader");
        const headings = element("div", "posHost-dialogHeadings");
        if (title !== "") headings.append(this.#named("aria-labelledby", `${id}-title`, "posHost-dialogTitle", title));
        if (subTitle !== "")
            headings.append(this.#named("aria-describedby", `${id}-text`, "posHost-dialogSubTitle", subTitle));
        header.append(headings);
        if (pressX) {
            const close = document.createElement("button");
            close.type = "button";
            close.className = "posHost-dialogClose";
            close.dataset["testid"] = "dialog-close";
            close.setAttribute("aria-label", closeLabel);
            close.append(iconElement("Cancel"));
            close.addEventListener("click", pressX);
            header.append(close);
        }
        return header;
    }

    #named(relation: string, id: string, className: string, text: string): HTMLElement {
        const heading = element(relation === "aria-labelledby" ? "h2" : "div", className, text);
        heading.id = id;
        this.dialog.setAttribute(relation, id);
        return heading;
    }

    #buttonRow(): HTMLElement {
        const row = element("div", "posHost-dialogButtons");
        row.hidden = this.#options.buttons.length === 0;
        row.append(...this.#options.buttons.map((button) => this.#button(button)));
        return row;
    }

    #button({ id, label, ariaLabel, isPrimary = false, press }: FrameButton): HTMLButtonElement {
        const button = document.createElement("button");
        button.type = "button";
        button.className = `posHost-dialogButton${isPrimary ? " posHost-dialogButton--primary" : ""}`;
        button.dataset["testid"] = `dialog-button-${id}`;
        button.textContent = label;
        if (ariaLabel !== undefined) button.setAttribute("aria-label", ariaLabel);
        button.addEventListener("click", press);
        this.#buttons.set(id, button);
        return button;
    }

    #onKey(event: KeyboardEvent): void {
        if (event.key === "Escape") {
            event.stopPropagation();
            if (!this.#main.inert) this.#options.pressX?.();
        } else if (event.key === "Tab") {
            this.#wrapFocus(event);
        }
    }

    #wrapFocus(event: KeyboardEvent): void {
        const stops = [...this.dialog.querySelectorAll<HTMLElement>(focusable)].filter((stop) =>
            this.#isReachable(stop),
        );
        const first = stops[0] ?? this.dialog;
        const last = stops.at(-1) ?? this.dialog;
        const active = document.activeElement;
        const leaves = event.shiftKey
            ? active === first || active === this.dialog
            : active === last || stops.length === 0;
        if (!leaves) return;
        event.preventDefault();
        (event.shiftKey ? last : first).focus();
    }

    #isReachable(stop: HTMLElement): boolean {
        return stop.tabIndex >= 0 && stop.closest("[inert]") === null && stop.getClientRects().length > 0;
    }
}

const focusable =
    "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex], [contenteditable='true']";
