import { DirectionalHint, placeBeside } from "./placeBeside";

/** A panel beside an anchor. It closes on Escape, on a press outside, on scrolling and when the focus leaves. */
export class Popup {
    readonly #panel: HTMLElement;
    readonly #whenClosed: () => void;
    #anchor: HTMLElement | undefined;

    /** The panel stays where it is in the document and is only shown and hidden. */
    constructor(panel: HTMLElement, whenClosed: () => void) {
        this.#panel = panel;
        this.#whenClosed = whenClosed;
        panel.hidden = true;
        panel.classList.add("posHost-popup");
        panel.addEventListener("keydown", (event) => this.#onKey(event));
    }

    get isOpen(): boolean {
        return this.#anchor !== undefined;
    }

    /** Shows the panel beside `anchor`; `hint` is a PosApi DirectionalHint. */
    open(anchor: HTMLElement, hint: number = DirectionalHint.Auto): void {
        this.#anchor = anchor;
        this.#panel.hidden = false;
        const view = { width: window.innerWidth, height: window.innerHeight };
        const panel = { width: this.#panel.offsetWidth, height: this.#panel.offsetHeight };
        const isRtl = getComputedStyle(anchor).direction === "rtl";
        const atRight = isRtl && hint === DirectionalHint.Auto;
        const place = placeBeside(
            anchor.getBoundingClientRect(),
            panel,
            view,
            atRight ? DirectionalHint.BottomRightEdge : hint,
        );
        this.#panel.style.left = `${place.left}px`;
        this.#panel.style.top = `${place.top}px`;
        document.addEventListener("pointerdown", this.#onPointer, true);
        document.addEventListener("scroll", this.#onScroll, true);
        window.addEventListener("resize", this.#onResize);
    }

    /** Hides the panel; the focus returns to the anchor when it was inside. */
    close(): void {
        const anchor = this.#anchor;
        if (!anchor) return;
        const hadFocus = this.#panel.contains(document.activeElement);
        this.#anchor = undefined;
        this.#panel.hidden = true;
        document.removeEventListener("pointerdown", this.#onPointer, true);
        document.removeEventListener("scroll", this.#onScroll, true);
        window.removeEventListener("resize", this.#onResize);
        if (hadFocus) anchor.focus();
        this.#whenClosed();
    }

    readonly #onPointer = (event: Event): void => {
        const isInside =
            event.target instanceof Node && (this.#panel.contains(event.target) || this.#isOnAnchor(event.target));
        if (!isInside) this.close();
    };

    readonly #onScroll = (event: Event): void => {
        if (!(event.target instanceof Node) || !this.#panel.contains(event.target)) this.close();
    };

    readonly #onResize = (): void => this.close();

    #isOnAnchor(target: Node): boolean {
        return this.#anchor?.contains(target) === true;
    }

    #onKey(event: KeyboardEvent): void {
        if (event.key === "Tab") this.close();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        this.close();
    }
}
