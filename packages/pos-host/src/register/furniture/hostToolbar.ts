import type { Session } from "../host/Session";
import { applyAppearance } from "./appearance";
import { make } from "./dom";

/** What the toolbar asks of the register. */
export interface ToolbarActions {
    readonly session: Session;
    readonly toggleConnection: () => Promise<void>;
    readonly setSaleOpen: (isOpen: boolean) => void;
}

/** Opens the register page anew with another query parameter; the worker stays signed on if the store stays. */
function reload(name: string, value: string, staffId: string | undefined): void {
    const address = new URL(window.location.href);
    address.searchParams.set(name, value);
    if (staffId === undefined || name === "store") address.searchParams.delete("staff");
    else address.searchParams.set("staff", staffId);
    window.location.assign(address);
}

function remember(name: string, value: string): void {
    const address = new URL(window.location.href);
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    window.history.replaceState(null, "", address);
}

interface Choice {
    readonly value: string;
    readonly label: string;
}

function select(name: string, label: string, current: string, choices: readonly Choice[]): HTMLSelectElement {
    const element = make("select", { class: "posHost-toolbarSelect", testId: `host-${name}`, label });
    for (const choice of choices)
        element.append(new Option(choice.label, choice.value, false, choice.value === current));
    return element;
}

function toggle(text: string, testId: string, pressed: boolean, change: (pressed: boolean) => void): HTMLButtonElement {
    const button = make("button", { class: "posHost-toolbarButton", testId, text });
    button.setAttribute("aria-pressed", String(pressed));
    button.addEventListener("click", () => {
        const next = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(next));
        change(next);
    });
    return button;
}

function storeSelect(session: Session): HTMLSelectElement {
    const choices = session.world.stores.map(({ number, name }) => ({ value: number, label: `${number} ${name}` }));
    const element = select("store", "Store", session.store.number, choices);
    element.addEventListener("change", () => {
        reload("store", element.value, undefined);
    });
    return element;
}

function languageSelect(session: Session): HTMLSelectElement {
    const choices = [...new Set([session.culture, ...session.world.languages])];
    const labelled = choices.map((value) => ({ value, label: value }));
    const element = select("language", "Language", session.culture, labelled);
    element.addEventListener("change", () => {
        reload("language", element.value, session.worker?.staffId);
    });
    return element;
}

function appearanceToggles({ appearance }: Session): HTMLButtonElement[] {
    return [
        toggle("Dark", "host-dark", appearance.theme === "dark", (pressed) => {
            appearance.theme = pressed ? "dark" : "light";
            remember("theme", appearance.theme);
            applyAppearance(appearance);
        }),
        toggle("Right to left", "host-rtl", appearance.rightToLeft, (pressed) => {
            appearance.rightToLeft = pressed;
            remember("dir", pressed ? "rtl" : "");
            applyAppearance(appearance);
        }),
        toggle("High contrast", "host-contrast", appearance.highContrast, (pressed) => {
            appearance.highContrast = pressed;
            remember("contrast", pressed ? "high" : "");
            applyAppearance(appearance);
        }),
    ];
}

/** The strip above the till that no till has: store, language, appearance, sale, connection. */
export function createHostToolbar({ session, toggleConnection, setSaleOpen }: ToolbarActions): HTMLElement {
    return make(
        "aside",
        { class: "posHost-toolbar" },
        make("span", { class: "posHost-toolbarLabel", text: "POS host" }),
        storeSelect(session),
        languageSelect(session),
        ...appearanceToggles(session),
        toggle("Sale open", "host-sale", false, setSaleOpen),
        toggle("Offline", "go-offline", session.connection !== 0, () => void toggleConnection()),
    );
}
