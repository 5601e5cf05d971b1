import { iconElement } from "../../styles/icons";
import { Control, type ControlServices } from "../Control";
import { makeButton, makeElement, mountControl } from "../controlFrame";
import { OptionReader } from "../OptionReader";
import { Popup } from "./Popup";
import { DirectionalHint } from "./placeBeside";

interface MenuCommand {
    readonly id: string;
    readonly label: string;
    selected?: boolean;
    canExecute?: boolean;
    isVisible?: boolean;
}

/**
 * PosApi Menu: commands in a panel beside an element. The commands are read each time the menu is shown, so the extension
 * may change them in between. In a menu of type "toggle" a tap turns `selected` before CommandInvoked is raised.
 */
export class Menu extends Control<{ CommandInvoked: { id: string } }> {
    /** The commands as the extension gave them, the same objects. */
    readonly menuCommands: readonly MenuCommand[];
    readonly #isToggle: boolean;
    readonly #hint: number;
    readonly #panel = makeElement("div", "posHost-menu");
    readonly #popup: Popup;

    constructor(options: unknown, root: HTMLDivElement, services: ControlServices) {
        super(services);
        const reader = new OptionReader("Menu", options);
        this.menuCommands = reader.list("commands") as readonly MenuCommand[];
        this.#isToggle = reader.text("type", "button") === "toggle";
        this.#hint = reader.number("directionalHint", DirectionalHint.Auto);
        this.#panel.setAttribute("role", "menu");
        this.#panel.addEventListener("keydown", (event) => this.#onKey(event));
        this.#popup = new Popup(this.#panel, () => undefined);
        mountControl(root, this.#panel);
    }

    /** Shows the menu beside the element and moves the focus into it; throws an Error without an element. */
    show(anchorElement: HTMLElement | null | undefined): void {
        if (!(anchorElement instanceof HTMLElement))
            throw new Error("Menu: show needs the element to show the menu beside.");
        const visible = this.menuCommands.filter(({ isVisible }) => isVisible !== false);
        this.#panel.replaceChildren(...visible.map((command) => this.#item(command)));
        this.#popup.close();
        this.#popup.open(anchorElement, this.#hint);
        this.#items()[0]?.focus();
    }

    #item(command: MenuCommand): HTMLButtonElement {
        const item = makeButton("posHost-menuItem", "", () => this.#invoke(command));
        item.dataset["testid"] = `menu-${command.id}`;
        item.tabIndex = -1;
        item.disabled = command.canExecute === false;
        item.setAttribute("role", this.#isToggle ? "menuitemcheckbox" : "menuitem");
        if (this.#isToggle) {
            item.setAttribute("aria-checked", String(command.selected === true));
            const mark = makeElement("span", "posHost-menuMark");
            mark.append(iconElement("Accept"));
            item.append(mark);
        }
        item.append(makeElement("span", "posHost-menuLabel", command.label));
        return item;
    }

    #invoke(command: MenuCommand): void {
        if (this.#isToggle) command.selected = command.selected !== true;
        this.#popup.close();
        this.raise("CommandInvoked", { id: command.id });
    }

    #items(): HTMLButtonElement[] {
        return [...this.#panel.querySelectorAll<HTMLButtonElement>(".posHost-menuItem:enabled")];
    }

    #onKey(event: KeyboardEvent): void {
        const items = this.#items();
        const here = items.findIndex((item) => item === document.activeElement);
        const places: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
        const place = places[event.key];
        if (place === undefined) return;
        event.preventDefault();
        (items.at(place) ?? items[0])?.focus();
    }
}
