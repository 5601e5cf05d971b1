import type { PageCommand } from "../pages/Page";
import { make, makeIcon } from "./dom";

function commandButton(command: PageCommand): HTMLButtonElement {
    const button = make(
        "button",
        { class: "posHost-appBarButton", testId: `app-bar-${command.name}`, onClick: command.execute },
        makeIcon(command.icon, "posHost-appBarIcon"),
        make("span", { class: "posHost-appBarLabel", text: command.label }),
    );
    button.disabled = !command.canExecute;
    button.hidden = !command.isVisible;
    return button;
}

/** The commands of the page on top, the first one furthest right. */
export class AppBar {
    readonly element = make("div", { class: "posHost-appBar", testId: "app-bar" });
    #shown: readonly PageCommand[] = [];

    show(commands: readonly PageCommand[]): void {
        if (commands === this.#shown) return;
        const focused = document.activeElement?.getAttribute("data-testid") ?? "";
        this.#shown = commands;
        this.element.replaceChildren(...commands.map(commandButton));
        if (focused.startsWith("app-bar-")) {
            this.element.querySelector<HTMLElement>(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
        }
    }
}
