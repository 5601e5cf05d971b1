import { Control, type ControlServices } from "../Control";
import { mountControl } from "../controlFrame";
import type { EntryRules } from "./entry";
import { NumPadView } from "./NumPadView";

/** How a pad turns entries into the values it tells, and back. */
export interface NumPadKind<TValue> {
    readonly label: string;
    readonly rules: EntryRules;
    readonly extraKey?: string;
    readonly initial: TValue;
    readonly keySource: KeySource | undefined;
    toValue(entry: string): TValue;
    toEntry(value: TValue): string;
    /** More fields of EnterPressed, beside `value`. */
    enterData(entry: string): { value: TValue };
}

/** Source of hardware keys that were pressed elsewhere on the page (PosApi: num pad input subscriber). */
export interface KeySource {
    subscribe(listener: (event: KeyboardEvent) => boolean): void;
}

interface NumPadEvents<TValue> {
    EnterPressed: { value: TValue };
    ValueChanged: { value: TValue };
}

/** The four number pads. Setting `value` tells nobody; keys and typing raise ValueChanged. */
export class NumPad<TValue extends string | number> extends Control<NumPadEvents<TValue>> {
    readonly #view: NumPadView;
    readonly #kind: NumPadKind<TValue>;

    constructor(kind: NumPadKind<TValue>, root: HTMLDivElement, services: ControlServices) {
        super(services);
        this.#kind = kind;
        this.#view = new NumPadView({
            label: kind.label,
            rules: kind.rules,
            decimalSeparator: decimalSeparatorOf(services.culture),
            ...(kind.extraKey === undefined ? {} : { extraKey: kind.extraKey }),
            getText: (id) => this.text(id),
            onChange: (entry) => this.raise("ValueChanged", { value: kind.toValue(entry) }),
            onEnter: (entry) => this.raise("EnterPressed", kind.enterData(entry)),
        });
        this.value = kind.initial;
        mountControl(root, this.#view.element);
        kind.keySource?.subscribe((event) => this.#view.press(event.key));
    }

    get value(): TValue {
        return this.#kind.toValue(this.#view.entry);
    }

    set value(value: TValue) {
        this.#view.entry = this.#kind.toEntry(value);
    }
}

function decimalSeparatorOf(culture: string): string {
    const parts = new Intl.NumberFormat(culture).formatToParts(1.5);
    return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
