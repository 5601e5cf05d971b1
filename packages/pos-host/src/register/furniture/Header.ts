import { make, makeIcon } from "./dom";
import type { FurnitureTextId } from "./furnitureTexts";
import type { PackingEntry } from "./PackingItems";

/** What the buttons of the header do. */
export interface HeaderActions {
    readonly goBack: () => void;
    readonly openSettings: () => void;
    readonly lock: () => void;
    readonly logOff: () => void;
}

/** What the header shows now. */
export interface HeaderState {
    readonly title: string;
    readonly canGoBack: boolean;
    readonly userName: string;
    readonly isOnline: boolean;
}

const itemWidth = 48;
const leastTitleWidth = 140;

const before = (entry: PackingEntry): number => entry.item.position;

/** The dark bar on top: back, title, items of extensions, connection, worker and the buttons of POS. */
export class Header {
    readonly element = make("header", { class: "posHost-header" });
    readonly #back: HTMLButtonElement;
    readonly #title = make("div", { class: "posHost-headerTitle", testId: "page-title" });
    readonly #items = make("div", { class: "posHost-headerItems", testId: "header-items" });
    readonly #status = make("div", { class: "posHost-headerStatus", testId: "connection-status" });
    readonly #user = make("div", { class: "posHost-headerUser", testId: "user-name" });
    readonly #more: HTMLButtonElement;
    readonly #menu = make("div", { class: "posHost-headerMenu", testId: "header-menu" });
    readonly #getText: (id: FurnitureTextId) => string;
    #entries: readonly PackingEntry[] = [];

    constructor(actions: HeaderActions, getText: (id: FurnitureTextId) => string) {
        this.#getText = getText;
        const button = (icon: string, text: FurnitureTextId, testId: string, onClick: () => void): HTMLButtonElement =>
            make("button", { class: "posHost-headerButton", testId, label: getText(text), onClick }, makeIcon(icon));
        this.#back = button("Back", "back", "go-back", actions.goBack);
        this.#back.querySelector("svg")?.classList.add("posHost-icon--directional");
        this.#more = button("More", "more", "header-more", () => {
            this.#menu.hidden = !this.#menu.hidden;
        });
        this.#menu.hidden = true;
        this.#menu.addEventListener("click", () => {
            this.#menu.hidden = true;
        });
        this.element.append(
            ...[this.#back, this.#title, this.#status, this.#items, this.#user],
            button("Lock", "lock", "lock", actions.lock),
            button("Settings", "settings", "settings", actions.openSettings),
            button("LogOff", "logOff", "log-off", actions.logOff),
            ...[this.#more, this.#menu],
        );
        new ResizeObserver(() => {
            this.#pack();
        }).observe(this.element);
    }

    show({ title, canGoBack, userName, isOnline }: HeaderState): void {
        this.#title.textContent = title;
        this.#back.disabled = !canGoBack;
        this.#user.textContent = userName;
        this.#status.textContent = this.#getText(isOnline ? "online" : "offline");
        this.#status.classList.toggle("posHost-headerStatus--offline", !isOnline);
    }

    /** Shows the visible items of extensions: those that stand before the others first. */
    showItems(entries: readonly PackingEntry[]): void {
        this.#entries = [...entries].sort((left, right) => before(left) - before(right));
        this.#pack();
    }

    /** Puts as many items into the header as fit, the others into the menu. */
    #pack(): void {
        const others = [...this.element.children].filter(
            (child) => child !== this.#items && child !== this.#title && child !== this.#menu,
        );
        const taken = others.reduce((width, child) => width + child.getBoundingClientRect().width, leastTitleWidth);
        const free = this.element.clientWidth - taken;
        const count = Math.max(0, Math.floor(free / itemWidth));
        const shown = this.#entries.slice(0, count).map(({ unpacked }) => unpacked);
        const hidden = this.#entries.slice(count).map(({ packed }) => packed);
        replaceIfChanged(this.#items, shown);
        replaceIfChanged(this.#menu, hidden);
        // Not the hidden attribute: the button's own display rule would win over it.
        this.#more.style.display = hidden.length === 0 ? "none" : "";
        if (hidden.length === 0) this.#menu.hidden = true;
    }
}

/** Leaves elements alone that are already there, so that focus inside them stays. */
function replaceIfChanged(parent: HTMLElement, children: readonly HTMLElement[]): void {
    const same =
        parent.children.length === children.length && children.every((child, i) => parent.children[i] === child);
    if (!same) parent.replaceChildren(...children);
}
