import ko from "knockout";
import type { Clock } from "../DataService/api";

/** How long the chance to undo lasts, in milliseconds. */
export const UNDO_MS = 5_000;
const NOTICE_MS = 10_000;

/** A short message at the edge of the page. */
export interface Toast {
    readonly text: string;
    /** What a tap on the button does; null without a button. */
    readonly undo: (() => Promise<void>) | null;
}

/** One short message at a time; a newer one takes the place of an older one. */
export class ToastViewModel {
    readonly current: ko.Observable<Toast | null> = ko.observable<Toast | null>(null);
    readonly #clock: Clock;
    #cancel: () => void = () => undefined;

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** Shows a text for 10 seconds. */
    tell(text: string): void {
        this.#show({ text, undo: null }, NOTICE_MS);
    }

    /** Shows a text with an Undo button for 5 seconds. */
    offerUndo(text: string, undo: () => Promise<void>): void {
        this.#show({ text, undo }, UNDO_MS);
    }

    readonly undo = async (): Promise<void> => {
        const toast = this.current.peek();
        this.close();
        await toast?.undo?.();
    };

    readonly close = (): void => {
        this.#cancel();
        this.current(null);
    };

    dispose(): void {
        this.close();
    }

    #show(toast: Toast, ms: number): void {
        this.#cancel();
        this.current(toast);
        this.#cancel = this.#clock.after(ms, () => void this.current(null));
    }
}
