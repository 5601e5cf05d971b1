import type { ControlServices } from "./Control";
import { DataList } from "./dataList/DataList";
import { PaginatedDataList } from "./dataList/PaginatedDataList";
import { Menu } from "./menu/Menu";
import {
    createAlphanumericNumPad,
    createCurrencyNumPad,
    createNumericNumPad,
    createTransactionNumPad,
} from "./numPads/createNumPads";
import { DatePicker } from "./pickers/DatePicker";
import { TimePicker } from "./pickers/TimePicker";
import { Pivot } from "./Pivot";
import { Toggle } from "./Toggle";

type Make = (options: unknown, root: HTMLDivElement, services: ControlServices) => unknown;

const makers: Readonly<Record<string, Make>> = {
    DataList: (options, root, services) => new DataList(options, root, services),
    PaginatedDataList: (options, root, services) => new PaginatedDataList(options, root, services),
    DatePicker: (options, root, services) => new DatePicker(options, root, services),
    TimePicker: (options, root, services) => new TimePicker(options, root, services),
    Menu: (options, root, services) => new Menu(options, root, services),
    Pivot: (options, root, services) => new Pivot(options, root, services),
    Toggle: (options, root, services) => new Toggle(options, root, services),
    AlphanumericNumPad: createAlphanumericNumPad,
    NumericNumPad: createNumericNumPad,
    TransactionNumPad: createTransactionNumPad,
    CurrencyNumPad: createCurrencyNumPad,
};

/** The names that the control factory of POS knows. */
export const controlNames: readonly string[] = Object.keys(makers);

/**
 * Makes a control in the extension's element, as `context.controlFactory.create` of POS does. Throws an Error for an unknown
 * name, a missing element, and options that POS refuses; the message says which.
 */
export function createControl(
    controlName: string,
    options: unknown,
    root: HTMLDivElement,
    services: ControlServices,
): unknown {
    const make = Object.hasOwn(makers, controlName) ? makers[controlName] : undefined;
    if (!make) throw new Error(`There is no control "${controlName}". POS has: ${controlNames.join(", ")}.`);
    if (!(root instanceof HTMLDivElement)) throw new Error(`${controlName}: the element to render into must be a div.`);
    return make(options, root, services);
}
