import type { GridButton } from "../../world/worldSchema";
import { make, makeIcon } from "../furniture/dom";
import { HostPage } from "./HostPage";
import { plainState } from "./Page";

function tile(button: GridButton, run: (button: GridButton) => void): HTMLButtonElement {
    const modifiers = [button.wide ? " posHost-tile--wide" : "", button.accent ? " posHost-tile--accent" : ""];
    const onClick = (): void => {
        run(button);
    };
    const element = make(
        "button",
        { class: `posHost-tile${modifiers.join("")}`, testId: `operation-${String(button.action)}`, onClick },
        make("span", { class: "posHost-tileLabel", text: button.text }),
    );
    if (button.icon !== undefined) element.prepend(makeIcon(button.icon, "posHost-tileIcon"));
    return element;
}

/** The welcome screen: the button grid, by its groups. */
export function welcomePage(
    title: string,
    buttons: readonly GridButton[],
    run: (button: GridButton) => void,
): HostPage {
    const groups = [...new Set(buttons.map(({ group }) => group))].map((group) =>
        make(
            "section",
            { class: "posHost-tileGroup" },
            make("h2", { class: "posHost-tileGroupTitle", text: group }),
            make(
                "div",
                { class: "posHost-tileGrid" },
                ...buttons.filter((button) => button.group === group).map((button) => tile(button, run)),
            ),
        ),
    );
    const element = make(
        "div",
        { class: "posHost-welcome" },
        make("h1", { class: "posHost-welcomeTitle", text: title }),
        ...groups,
    );
    return new HostPage("HomeView", element, plainState(title, false));
}
