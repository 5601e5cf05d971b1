import { DirectionalHint, type IMenu, type INumericNumPad, type ITransactionNumPad } from "PosApi/Consume/Controls";
import type { IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";

/** One of every control that is no list. */
export function showControls(context: IExtensionControlFactoryContext, root: HTMLDivElement): IMenu {
    const { controlFactory } = context;
    const datePicker = controlFactory.create("", "DatePicker", { date: new Date(0), enabled: true }, root);
    datePicker.addEventListener("DateChanged", ({ date }) => root.append(date.toISOString()));
    datePicker.enabled = false;
    const timePicker = controlFactory.create(
        "",
        "TimePicker",
        { time: new Date(0), minuteIncrement: 15, enabled: true },
        root,
    );
    timePicker.addEventListener("TimeChanged", ({ time }) => root.append(time.toISOString()));
    const toggle = controlFactory.create(
        "",
        "Toggle",
        { checked: true, enabled: true, labelOff: "Off", labelOn: "On", tabIndex: 0 },
        root,
    );
    const onToggle = ({ checked }: { checked: boolean }): void => {
        root.classList.toggle("on", checked);
    };
    toggle.addEventListener("CheckedChanged", onToggle);
    toggle.removeEventListener("CheckedChanged", onToggle);
    const pivot = controlFactory.create(
        "",
        "Pivot",
        { items: [{ id: "mine", header: "Mine", onReady: () => undefined }] },
        root,
    );
    pivot.addEventListener("SelectionChanged", ({ selectedItem }) => pivot.selectItem(selectedItem.id));
    const commands: Commerce.Extensibility.IMenuCommand[] = [
        { id: "sort", label: "Sort", selected: true, canExecute: true },
    ];
    const menu = controlFactory.create(
        "",
        "Menu",
        { directionalHint: DirectionalHint.BottomLeftEdge, type: "button", commands },
        root,
    );
    menu.addEventListener("CommandInvoked", ({ id }) => root.append(id));
    menu.show(root);
    return menu;
}

/** One of every keypad. */
export function showNumPads(
    context: IExtensionControlFactoryContext,
    root: HTMLDivElement,
): [INumericNumPad, ITransactionNumPad] {
    const { controlFactory } = context;
    const letters = controlFactory.create("", "AlphanumericNumPad", { label: "Code", value: "" }, root);
    letters.addEventListener("ValueChanged", ({ value }) => root.append(value.toUpperCase()));
    const amount = controlFactory.create(
        "",
        "CurrencyNumPad",
        { label: "Amount", value: 0, currencyCode: "EUR" },
        root,
    );
    amount.addEventListener("EnterPressed", (data: { value: Commerce.Extensibility.NumPadValue }) =>
        root.append(String(data.value)),
    );
    const count = controlFactory.create("", "NumericNumPad", { label: "Count", value: 1, decimalPrecision: 0 }, root);
    const sale = controlFactory.create("", "TransactionNumPad", { label: "Product", value: "" }, root);
    sale.addEventListener("EnterPressed", (data) => root.append(data.value, String(data.quantity)));
    return [count, sale];
}
