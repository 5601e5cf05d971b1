import { DialogStack } from "./DialogStack";
import { OpenDialog } from "./OpenDialog";
import type {
    AlphanumericInputOptions,
    CancelableResult,
    ClickButton,
    DialogHandle,
    ListInputOptions,
    ListItem,
    MessageOptions,
    NumericInputOptions,
    TemplatedDialog,
    TextInputOptions,
} from "./dialogOptions";
import type { HostTextId } from "./hostTexts";
import { openListInput } from "./listInputDialog";
import { openMessage } from "./messageDialog";
import { openAlphanumericInput, openNumericInput } from "./numPadDialogs";
import { openTextInput } from "./textInputDialog";

/**
 * All dialogs of the register: those of extensions and the built-in ones. They stack; each keeps the focus inside, returns it
 * when it closes, and treats Escape as a press of its X. Dismissal is an answer (`canceled: true`), never a rejection.
 */
export class DialogHost {
    readonly #stack: DialogStack;
    readonly #dialogs: OpenDialog;

    /** `layer` is an empty element of the page (class posHost-dialogLayer); its siblings are inert while a dialog is open. */
    constructor(layer: HTMLElement, getText: (id: HostTextId) => string) {
        this.#stack = new DialogStack(layer);
        this.#dialogs = new OpenDialog(this.#stack, getText);
    }

    /** Opens an extension's dialog. An exception of `renderContent` closes it and is thrown on. */
    openTemplated(dialog: TemplatedDialog): DialogHandle {
        const { options } = dialog;
        const { onCloseX } = options;
        const buttons = [options.button1, options.button2].filter(
            (button): button is ClickButton => button !== undefined,
        );
        const opened = this.#dialogs.open({
            headings: options,
            buttons: buttons.map((button) => ({
                ...button,
                press: () => {
                    if (button.onClick(button)) opened.close();
                },
            })),
            ...(onCloseX ? { pressX: () => closeIfTrue(onCloseX(), () => opened.close()) } : {}),
            whenHidden: () => undefined,
        });
        const container = document.createElement("div");
        container.className = "col grow";
        opened.frame.content.append(container);
        try {
            dialog.renderContent(container);
        } catch (error) {
            opened.close();
            throw error;
        }
        opened.frame.focus();
        return {
            close: () => opened.close(),
            setButtonDisabledState: (id, disabled) => opened.frame.setButtonDisabled(id, disabled),
            setIsProcessing: (visible) => opened.frame.setProcessing(visible),
        };
    }

    /** Hides every open dialog, as a change of page does. Open built-in dialogs answer canceled. */
    hideAll(): void {
        this.#stack.hideAll();
    }

    /** Shows a text with at most two buttons. */
    showMessage(options: MessageOptions): Promise<CancelableResult<{ dialogResult: string }>> {
        return openMessage(this.#dialogs, options);
    }

    /** Asks for a text. */
    showTextInput(options: TextInputOptions): Promise<CancelableResult<{ value: string }>> {
        return openTextInput(this.#dialogs, options);
    }

    /** Asks for one item of a list. */
    showListInput(options: ListInputOptions): Promise<CancelableResult<{ value: ListItem }>> {
        return openListInput(this.#dialogs, options);
    }

    /** Asks for letters and digits on a pad. */
    showAlphanumericInput(options: AlphanumericInputOptions): Promise<CancelableResult<{ value: string }>> {
        return openAlphanumericInput(this.#dialogs, options);
    }

    /** Asks for a number on a pad; the answer is its text with a point, at most `decimalPrecision` decimals. */
    showNumericInput(options: NumericInputOptions): Promise<CancelableResult<{ value: string }>> {
        return openNumericInput(this.#dialogs, options);
    }

    /** Lets the worker pick one item (for example a colleague); `data` is the item's value. */
    async pickFromList<T>(options: {
        readonly title?: string;
        readonly subTitle?: string;
        readonly items: readonly { readonly label: string; readonly value: T }[];
    }): Promise<CancelableResult<T>> {
        const { items, ...headings } = options;
        const places = items.map(({ label }, index) => ({ label, value: index }));
        const answer = await openListInput(this.#dialogs, { ...headings, items: places });
        const chosen = answer.canceled ? undefined : items[Number(answer.data.value.value)];
        return chosen ? { canceled: false, data: chosen.value } : { canceled: true, data: null };
    }
}

function closeIfTrue(answer: unknown, close: () => void): void {
    if (answer === true) close();
}
