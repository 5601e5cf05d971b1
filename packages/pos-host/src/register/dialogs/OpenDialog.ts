import { DialogFrame, type FrameButton } from "./DialogFrame";
import type { DialogStack } from "./DialogStack";
import type { DialogHeadings } from "./dialogOptions";
import type { HostTextId } from "./hostTexts";

/** What opens on the stack. `pressX` absent = no X. */
export interface DialogToOpen {
    readonly headings: DialogHeadings;
    readonly buttons: readonly FrameButton[];
    readonly pressX?: () => void;
    readonly whenHidden: () => void;
}

/** A dialog on the stack. `close` takes it away and then calls `afterwards`. */
export interface OpenedDialog {
    readonly frame: DialogFrame;
    close(afterwards?: () => void): void;
}

/** Opens frames with the host's texts on one stack. */
export class OpenDialog {
    readonly #stack: DialogStack;
    /** Texts of the host, in the language of the worker. */
    readonly getText: (id: HostTextId) => string;

    constructor(stack: DialogStack, getText: (id: HostTextId) => string) {
        this.#stack = stack;
        this.getText = getText;
    }

    /** Shows an empty dialog; the caller fills `frame.content` and then calls `frame.focus()`. */
    open({ headings, buttons, pressX, whenHidden }: DialogToOpen): OpenedDialog {
        const frame = new DialogFrame({
            title: headings.title ?? "",
            subTitle: headings.subTitle ?? "",
            buttons,
            ...(pressX ? { pressX } : {}),
            closeLabel: this.getText("close"),
            busyLabel: this.getText("busy"),
        });
        this.#stack.push(frame, whenHidden);
        return {
            frame,
            close: (afterwards) => {
                this.#stack.remove(frame);
                afterwards?.();
            },
        };
    }
}
