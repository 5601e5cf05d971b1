import type { OpenDialog } from "./OpenDialog";
import type { CancelableResult, MessageOptions, ResultButton } from "./dialogOptions";

/**
 * Opens the message dialog. Answers the `result` of the pressed button; the X, and hiding, cancel. An X is offered when
 * `showCloseX` asks for it, and when there is no button, as nothing else could close the dialog.
 */
export function openMessage(
    dialogs: OpenDialog,
    options: MessageOptions,
): Promise<CancelableResult<{ dialogResult: string }>> {
    return new Promise((resolve) => {
        const cancel = (): void => resolve({ canceled: true, data: null });
        const given = [options.button1, options.button2].filter(
            (button): button is ResultButton => button !== undefined,
        );
        const opened = dialogs.open({
            headings: options,
            buttons: given.map((button) => ({
                ...button,
                press: () => {
                    opened.close();
                    resolve({ canceled: false, data: { dialogResult: button.result } });
                },
            })),
            ...(options.showCloseX === true || given.length === 0 ? { pressX: () => opened.close(cancel) } : {}),
            whenHidden: cancel,
        });
        const message = document.createElement("p");
        message.className = "posHost-dialogMessage";
        message.textContent = options.message;
        opened.frame.content.append(message);
        opened.frame.dialog.setAttribute("role", "alertdialog");
        opened.frame.focus();
    });
}
