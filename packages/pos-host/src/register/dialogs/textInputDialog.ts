import type { OpenDialog } from "./OpenDialog";
import type { CancelableResult, TextInputOptions } from "./dialogOptions";
import { openInput } from "./inputDialog";

const multiLine = 0;
const password = 2;

/** Opens the text dialog. Enter in a one-line field answers as OK does. */
export function openTextInput(
    dialogs: OpenDialog,
    options: TextInputOptions,
): Promise<CancelableResult<{ value: string }>> {
    const field = textField(options);
    return openInput<string>(dialogs, options, {
        value: () => field.value,
        replace: (value) => {
            if (typeof value === "string") field.value = value;
        },
        render: (content, submit) => {
            content.append(labelled(field, options.label ?? ""));
            field.addEventListener("keydown", (event) => {
                if (event instanceof KeyboardEvent && event.key === "Enter" && field instanceof HTMLInputElement) {
                    event.preventDefault();
                    submit(field.value);
                }
            });
        },
    });
}

function textField(options: TextInputOptions): HTMLInputElement | HTMLTextAreaElement {
    if (options.textInputType === multiLine) {
        const area = document.createElement("textarea");
        area.value = options.defaultText ?? "";
        return area;
    }
    const input = document.createElement("input");
    input.type = options.textInputType === password ? "password" : "text";
    input.autocomplete = "off";
    input.value = options.defaultText ?? "";
    return input;
}

function labelled(field: HTMLElement, text: string): HTMLElement {
    const label = document.createElement("label");
    label.className = "posHost-dialogField";
    const caption = document.createElement("span");
    caption.textContent = text;
    label.append(caption, field);
    return label;
}
