/** What a new element may be given. */
export interface ElementParts {
    readonly className?: string;
    readonly text?: string;
    readonly testId?: string;
    /** Accessible name. */
    readonly name?: string;
    readonly children?: readonly Node[];
}

/** A new element. */
export function make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    parts: ElementParts = {},
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    if (parts.className !== undefined) element.className = parts.className;
    if (parts.text !== undefined) element.textContent = parts.text;
    if (parts.testId !== undefined) element.dataset["testid"] = parts.testId;
    if (parts.name !== undefined) element.setAttribute("aria-label", parts.name);
    if (parts.children) element.append(...parts.children);
    return element;
}

/** A new button. */
export function makeButton(parts: ElementParts, press: () => void): HTMLButtonElement {
    const button = make("button", parts);
    button.type = "button";
    button.addEventListener("click", press);
    return button;
}

/** Puts the elements into `parent` in that order; an element that stands right already is not touched. */
export function arrange(parent: Element, elements: readonly Element[]): void {
    for (const child of [...parent.children]) if (!elements.includes(child)) child.remove();
    elements.forEach((element, place) => {
        const there = parent.children[place];
        if (there !== element) parent.insertBefore(element, there ?? null);
    });
}
