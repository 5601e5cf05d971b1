import type { DialogFrame } from "./DialogFrame";

interface OpenFrame {
    readonly frame: DialogFrame;
    readonly focusBefore: Element | null;
    readonly whenHidden: () => void;
}

/** The open dialogs above each other. Only the top one can be reached; the page beside the layer is inert meanwhile. */
export class DialogStack {
    readonly #layer: HTMLElement;
    readonly #open: OpenFrame[] = [];
    #silenced: HTMLElement[] = [];

    constructor(layer: HTMLElement) {
        this.#layer = layer;
    }

    /** Shows a dialog on top. `whenHidden` is called when `hideAll` takes it away, not when `remove` does. */
    push(frame: DialogFrame, whenHidden: () => void): void {
        this.#open.push({ frame, focusBefore: document.activeElement, whenHidden });
        this.#layer.append(frame.backdrop);
        this.#refresh();
    }

    /** Takes a dialog away and returns the focus to where it was before. Without effect when it is not open. */
    remove(frame: DialogFrame): void {
        const place = this.#open.findIndex((open) => open.frame === frame);
        const [removed] = place < 0 ? [] : this.#open.splice(place, 1);
        if (!removed) return;
        frame.backdrop.remove();
        this.#refresh();
        if (removed.focusBefore instanceof HTMLElement && removed.focusBefore.isConnected) removed.focusBefore.focus();
    }

    /** Takes every dialog away, the top one first. */
    hideAll(): void {
        for (const { frame, whenHidden } of [...this.#open].reverse()) {
            this.remove(frame);
            whenHidden();
        }
    }

    #refresh(): void {
        const top = this.#open.at(-1)?.frame;
        for (const { frame } of this.#open) frame.backdrop.inert = frame !== top;
        for (const element of this.#silenced) element.inert = false;
        this.#silenced = top ? this.#reachableSiblings() : [];
        for (const element of this.#silenced) element.inert = true;
    }

    #reachableSiblings(): HTMLElement[] {
        const siblings = [...(this.#layer.parentElement?.children ?? [])];
        return siblings.filter(
            (element): element is HTMLElement =>
                element instanceof HTMLElement &&
                element !== this.#layer &&
                !element.inert &&
                element.tagName !== "SCRIPT",
        );
    }
}
