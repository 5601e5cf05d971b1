import { localText } from "../../world/localText";
import type { GridButton } from "../../world/worldSchema";
import { make, makeIcon } from "../furniture/dom";
import { HostPage } from "./HostPage";
import { plainState } from "./Page";

/** What stands on the welcome screen. */
export interface WelcomeContent {
    readonly title: string;
    readonly greeting: string;
    readonly buttons: readonly GridButton[];
    readonly culture: string;
    readonly run: (button: GridButton) => void;
}

function tile(button: GridButton, { culture, run }: WelcomeContent): HTMLButtonElement {
    const modifiers = [button.wide ? " posHost-tile--wide" : "", button.accent ? " posHost-tile--accent" : ""];
    const onClick = (): void => {
        run(button);
    };
    const element = make(
        "button",
        { class: `posHost-tile${modifiers.join("")}`, testId: `operation-${String(button.action)}`, onClick },
        make("span", { class: "posHost-tileLabel", text: localText(button.text, culture) }),
    );
    if (button.icon !== undefined) element.prepend(makeIcon(button.icon, "posHost-tileIcon"));
    return element;
}

function tileGroup(title: string, content: WelcomeContent): HTMLElement {
    const buttons = content.buttons.filter(({ group }) => localText(group, content.culture) === title);
    return make(
        "section",
        { class: "posHost-tileGroup" },
        make("h2", { class: "posHost-tileGroupTitle", text: title }),
        make("div", { class: "posHost-tileGrid" }, ...buttons.map((button) => tile(button, content))),
    );
}

/** The welcome screen: the button grid, by its groups. */
export function welcomePage(content: WelcomeContent): HostPage {
    const groups = new Set(content.buttons.map(({ group }) => localText(group, content.culture)));
    const element = make(
        "div",
        { class: "posHost-welcome" },
        make("h1", { class: "posHost-welcomeTitle", text: content.greeting }),
        ...[...groups].map((group) => tileGroup(group, content)),
    );
    return new HostPage("HomeView", element, plainState(content.title, false));
}
