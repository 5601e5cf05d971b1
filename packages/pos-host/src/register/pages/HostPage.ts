import { plainState, type Page, type PageState } from "./Page";

/** A page of POS itself: an element and nothing that lives. */
export class HostPage implements Page {
    readonly name: string;
    readonly element: HTMLElement;
    readonly state: PageState;
    readonly savesInHistory = true;
    onStateChanged: () => void = () => undefined;

    readonly #onDisposed: () => void;

    constructor(
        name: string,
        element: HTMLElement,
        state: PageState | string,
        onDisposed: () => void = () => undefined,
    ) {
        this.name = name;
        this.element = element;
        this.state = typeof state === "string" ? plainState(state) : state;
        this.#onDisposed = onDisposed;
    }

    onShown(): void {
        this.element.querySelector<HTMLElement>("[autofocus]")?.focus();
    }

    onHidden(): void {
        // Nothing on it lives.
    }

    dispose(): void {
        this.#onDisposed();
    }
}
