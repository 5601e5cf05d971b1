import { Popup } from "../controls/menu/Popup";
import { DirectionalHint } from "../controls/menu/placeBeside";
import type { PageCommand } from "../pages/Page";
import { make, makeIcon } from "./dom";

/** The commands of the page on top, the first one furthest right. Those that do not fit move into a menu. */
export class AppBar {
    readonly element = make("div", { class: "posHost-appBar", testId: "app-bar" });
    readonly #menu = make("div", { class: "posHost-menu posHost-appBarMenu", testId: "app-bar-menu" });
    readonly #more: HTMLButtonElement;
    readonly #popup: Popup;
    #shown: readonly PageCommand[] = [];
    #width = 0;

    /** `moreLabel` names the button that opens the menu. */
    constructor(moreLabel: string) {
        this.#more = make(
            "button",
            { class: "posHost-appBarButton posHost-appBarMore", testId: "app-bar-more", label: moreLabel },
            makeIcon("More", "posHost-appBarIcon"),
        );
        this.#more.setAttribute("aria-haspopup", "true");
        this.#more.addEventListener("click", () => this.#toggleMenu());
        this.#popup = new Popup(this.#menu, () => this.#more.setAttribute("aria-expanded", "false"));
        // The menu closes before the command runs, so that the focus does not return to it from a dialog.
        this.#menu.addEventListener("click", () => this.#popup.close(), { capture: true });
        new ResizeObserver(() => {
            if (this.element.clientWidth !== this.#width) this.#render();
        }).observe(this.element);
    }

    show(commands: readonly PageCommand[]): void {
        if (commands === this.#shown) return;
        const focused = document.activeElement?.getAttribute("data-testid") ?? "";
        const wasOpen = this.#popup.isOpen;
        this.#shown = commands;
        this.#render();
        // A command that greys while somebody reads the menu does not take the menu away.
        if (wasOpen && this.#more.isConnected) this.#openMenu();
        if (!focused.startsWith("app-bar-")) return;
        this.element.querySelector<HTMLElement>(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
    }

    #render(): void {
        this.#popup.close();
        const buttons = this.#shown.filter(({ isVisible }) => isVisible).map(commandButton);
        this.element.replaceChildren(...buttons);
        this.#width = this.element.clientWidth;
        if (widthOf(buttons) <= this.#width) return;
        this.element.prepend(this.#more);
        const free = this.#width - this.#more.offsetWidth;
        const inMenu: HTMLButtonElement[] = [];
        while (buttons.length > 0 && widthOf(buttons) > free) {
            const button = buttons.pop();
            if (button) inMenu.push(button);
        }
        for (const button of inMenu) button.className = "posHost-menuItem";
        this.#menu.replaceChildren(...inMenu);
        this.element.append(this.#menu);
    }

    #toggleMenu(): void {
        if (this.#popup.isOpen) {
            this.#popup.close();
            return;
        }
        this.#openMenu();
        this.#menu.querySelector<HTMLElement>(".posHost-menuItem:enabled")?.focus();
    }

    #openMenu(): void {
        this.#popup.open(this.#more, DirectionalHint.TopRightEdge);
        this.#more.setAttribute("aria-expanded", "true");
    }
}

function commandButton(command: PageCommand): HTMLButtonElement {
    const button = make(
        "button",
        { class: "posHost-appBarButton", testId: `app-bar-${command.name}`, onClick: command.execute },
        makeIcon(command.icon, "posHost-appBarIcon"),
        make("span", { class: "posHost-appBarLabel", text: command.label }),
    );
    button.disabled = !command.canExecute;
    return button;
}

const widthOf = (buttons: readonly HTMLElement[]): number =>
    buttons.reduce((sum, button) => sum + button.getBoundingClientRect().width, 0);
