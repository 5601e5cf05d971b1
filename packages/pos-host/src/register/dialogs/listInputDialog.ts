import type { OpenDialog } from "./OpenDialog";
import type { CancelableResult, ListInputOptions, ListItem } from "./dialogOptions";
import { openInput } from "./inputDialog";

/** Opens the list dialog; tapping an item answers with it. */
export function openListInput(
    dialogs: OpenDialog,
    options: ListInputOptions,
): Promise<CancelableResult<{ value: ListItem }>> {
    const list = document.createElement("div");
    list.className = "posHost-dialogList";
    let choose: (item: ListItem) => void = () => undefined;
    const show = (items: readonly ListItem[]): void =>
        list.replaceChildren(...items.map((item, index) => itemButton(item, index, () => choose(item))));
    return openInput<ListItem>(dialogs, options, {
        replace: (value) => {
            if (Array.isArray(value)) show(value.filter(isListItem));
        },
        render: (content, submit) => {
            choose = submit;
            show(options.items);
            content.append(list);
        },
    });
}

function itemButton(item: ListItem, index: number, press: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "posHost-dialogListItem";
    button.dataset["testid"] = `dialog-item-${index}`;
    button.textContent = item.label;
    button.addEventListener("click", press);
    return button;
}

function isListItem(value: unknown): value is ListItem {
    return typeof value === "object" && value !== null && "label" in value && typeof value.label === "string";
}
