import { numericRules, textRules, type EntryRules } from "../controls/numPads/entry";
import { NumPadView } from "../controls/numPads/NumPadView";
import type { OpenDialog } from "./OpenDialog";
import type { AlphanumericInputOptions, CancelableResult, InputOptions, NumericInputOptions } from "./dialogOptions";
import { openInput } from "./inputDialog";

type Answer = Promise<CancelableResult<{ value: string }>>;

/** Opens the pad for letters and digits; the pad's Enter answers as OK does. */
export function openAlphanumericInput(dialogs: OpenDialog, options: AlphanumericInputOptions): Answer {
    return openPad(dialogs, options, {
        label: options.numPadLabel,
        entry: options.defaultValue ?? "",
        rules: textRules,
    });
}

/** Opens the pad for numbers; the pad's Enter answers as OK does. */
export function openNumericInput(dialogs: OpenDialog, options: NumericInputOptions): Answer {
    const rules = numericRules(options.decimalPrecision ?? 0);
    return openPad(dialogs, options, { label: options.numPadLabel, entry: options.defaultNumber ?? "", rules });
}

interface Pad {
    readonly label: string;
    readonly entry: string;
    readonly rules: EntryRules;
}

function openPad(dialogs: OpenDialog, options: InputOptions<string>, { label, entry, rules }: Pad): Answer {
    let submitEntry: (value: string) => void = () => undefined;
    const pad = new NumPadView({
        label,
        rules,
        decimalSeparator: ".",
        getText: dialogs.getText,
        onChange: () => undefined,
        onEnter: (value) => submitEntry(value),
    });
    pad.entry = entry;
    return openInput<string>(dialogs, options, {
        value: () => pad.entry,
        replace: (value) => {
            if (typeof value === "string") pad.entry = value;
        },
        render: (content, submit) => {
            submitEntry = submit;
            content.append(pad.element);
        },
    });
}
