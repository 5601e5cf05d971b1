/** A scanner that acts as a keyboard types faster than any person: milliseconds per key, over the whole code. */
const SCANNER_PACE_MS = 35;
/** After such a pause in milliseconds something new begins. Nobody scans sooner after typing; a busy register answers sooner. */
const LONGEST_PAUSE_MS = 150;
/** The shortest code worth the name. */
const SHORTEST_CODE = 6;

/**
 * Keeps what a scanner types out of the fields of the page. POS listens to the scanner itself and hands codes to the page
 * (`onBarcodeScanned`), but a scanner that acts as a keyboard types into whatever has the focus, and ends with Enter.
 */
export class ScannerGuard {
    readonly #element: HTMLElement;
    #field: HTMLInputElement | HTMLTextAreaElement | null = null;
    #before = "";
    #keys = 0;
    #beganAt = -Infinity;
    #lastAt = -Infinity;

    constructor(element: HTMLElement) {
        this.#element = element;
        element.addEventListener("keydown", this.#onKey, { capture: true });
    }

    dispose(): void {
        this.#element.removeEventListener("keydown", this.#onKey, { capture: true });
    }

    readonly #onKey = (event: KeyboardEvent): void => {
        const { target, key, timeStamp } = event;
        if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
        const goesOn = target === this.#field && timeStamp - this.#lastAt < LONGEST_PAUSE_MS;
        this.#lastAt = timeStamp;
        if (key === "Enter") {
            if (goesOn && this.#isCode(timeStamp)) this.#takeBack(event, target);
            this.#field = null;
        } else if (key.length === 1) {
            if (!goesOn) this.#begin(target, timeStamp);
            this.#keys += 1;
        }
    };

    #begin(field: HTMLInputElement | HTMLTextAreaElement, at: number): void {
        this.#field = field;
        this.#before = field.value;
        this.#keys = 0;
        this.#beganAt = at;
    }

    #isCode(endedAt: number): boolean {
        return this.#keys >= SHORTEST_CODE && (endedAt - this.#beganAt) / this.#keys < SCANNER_PACE_MS;
    }

    #takeBack(event: KeyboardEvent, field: HTMLInputElement | HTMLTextAreaElement): void {
        event.preventDefault();
        event.stopPropagation();
        field.value = this.#before;
        // Whoever is bound to the field hears of it as of typing.
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
}
