/**
 * Puts a control into the extension's element, replacing what was there. The two nested elements with this `data-bind` are
 * what POS inserts; an extension that binds an ancestor with its own Knockout must stop at them.
 */
export function mountControl(root: HTMLDivElement, control: HTMLElement): void {
    const stop = document.createElement("div");
    stop.dataset["bind"] = "__posStopExtensionBinding";
    stop.className = "posHost-control";
    const inner = document.createElement("div");
    inner.className = "posHost-control";
    inner.append(control);
    stop.append(inner);
    root.replaceChildren(stop);
}

let idCount = 0;

/** A document-wide unique element id. */
export function newId(prefix: string): string {
    idCount += 1;
    return `posHost-${prefix}${idCount}`;
}

/** A new element with class and text. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    text = "",
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
}

/** A new button of type "button". */
export function makeButton(className: string, label: string, press: () => void): HTMLButtonElement {
    const button = makeElement("button", className, label);
    button.type = "button";
    button.addEventListener("click", press);
    return button;
}
