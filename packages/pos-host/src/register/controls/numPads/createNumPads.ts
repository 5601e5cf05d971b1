import type { ControlServices } from "../Control";
import { OptionReader } from "../OptionReader";
import { numberOf, numericRules, splitQuantity, textRules } from "./entry";
import { NumPad, type KeySource, type NumPadKind } from "./NumPad";

type Make = (options: unknown, root: HTMLDivElement, services: ControlServices) => unknown;

/** The pad for letters and digits. */
export const createAlphanumericNumPad: Make = (options, root, services) =>
    new NumPad(textKind(new OptionReader("AlphanumericNumPad", options)), root, services);

/** The pad for letters and digits with a count: "3*ABC" raises `{ value: "ABC", quantity: 3 }`. */
export const createTransactionNumPad: Make = (options, root, services) => {
    const kind = textKind(new OptionReader("TransactionNumPad", options));
    return new NumPad({ ...kind, extraKey: "*", enterData: splitQuantity }, root, services);
};

/** The pad for numbers with `decimalPrecision` decimals. */
export const createNumericNumPad: Make = (options, root, services) => {
    const reader = new OptionReader("NumericNumPad", options);
    return new NumPad(numberKind(reader, reader.number("decimalPrecision", 0)), root, services);
};

/** The pad for amounts; decimals as the currency has. */
export const createCurrencyNumPad: Make = (options, root, services) => {
    const reader = new OptionReader("CurrencyNumPad", options);
    const currencyCode = reader.text("currencyCode");
    const kind = numberKind(reader, decimalsOf(currencyCode));
    return new CurrencyNumPad({ ...kind, label: `${kind.label} (${currencyCode})` }, root, services, currencyCode);
};

class CurrencyNumPad extends NumPad<number> {
    readonly currencyCode: string;

    constructor(kind: NumPadKind<number>, root: HTMLDivElement, services: ControlServices, currencyCode: string) {
        super(kind, root, services);
        this.currencyCode = currencyCode;
    }
}

function decimalsOf(currencyCode: string): number {
    const format = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
}

function textKind(reader: OptionReader): NumPadKind<string> {
    return {
        label: reader.text("label"),
        rules: textRules,
        initial: reader.text("value", ""),
        keySource: keySourceOf(reader),
        toValue: (entry) => entry,
        toEntry: (value) => value,
        enterData: (value) => ({ value }),
    };
}

function numberKind(reader: OptionReader, decimals: number): NumPadKind<number> {
    return {
        label: reader.text("label"),
        rules: numericRules(decimals),
        initial: reader.number("value", 0),
        keySource: keySourceOf(reader),
        toValue: numberOf,
        toEntry: (value) => String(value),
        enterData: (entry) => ({ value: numberOf(entry) }),
    };
}

function keySourceOf(reader: OptionReader): KeySource | undefined {
    const broker = reader.raw("globalInputBroker");
    return typeof broker === "object" && broker !== null && "subscribe" in broker ? (broker as KeySource) : undefined;
}
