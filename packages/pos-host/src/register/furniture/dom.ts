import { iconElement } from "../styles/icons";

/** What an element is made with. */
export interface ElementOptions {
    readonly class?: string;
    readonly testId?: string;
    readonly text?: string;
    /** Accessible name, also the tooltip. */
    readonly label?: string;
    readonly onClick?: () => void;
}

/** Makes an element with its children. Buttons are of type "button". */
export function make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    options: ElementOptions = {},
    ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    if (element instanceof HTMLButtonElement) element.type = "button";
    if (options.class !== undefined) element.className = options.class;
    if (options.testId !== undefined) element.dataset["testid"] = options.testId;
    if (options.text !== undefined) element.textContent = options.text;
    if (options.label !== undefined) {
        element.setAttribute("aria-label", options.label);
        element.title = options.label;
    }
    if (options.onClick) element.addEventListener("click", options.onClick);
    element.append(...children);
    return element;
}

/** An icon in a span of the given class. */
export const makeIcon = (name: string, className = ""): HTMLSpanElement =>
    make("span", { class: className }, iconElement(name));
