import * as Dialogs from "PosApi/Consume/Dialogs";
import { ClientEntities } from "PosApi/Entities";
import type { IRuntime } from "PosApi/Framework/Runtime";

/** Asks before something is thrown away. */
export async function confirm(runtime: IRuntime): Promise<boolean> {
    const options: Dialogs.IMessageDialogOptions = {
        title: "Discard?",
        message: "The change has not reached Teams.",
        showCloseX: true,
        button1: { id: "yes", label: "Discard", result: "yes", isPrimary: true },
        button2: { id: "no", label: "Keep", result: "no", ariaLabel: "Keep the change" },
    };
    const { canceled, data } = await runtime.executeAsync(
        new Dialogs.ShowMessageDialogClientRequest<Dialogs.ShowMessageDialogClientResponse>(options),
    );
    return !canceled && data.result.dialogResult === "yes";
}

/** Every dialog that POS has for input. */
export async function ask(runtime: IRuntime, correlationId: string): Promise<string[]> {
    const text = await runtime.executeAsync(
        new Dialogs.ShowTextInputDialogClientRequest<Dialogs.ShowTextInputDialogClientResponse>(
            {
                label: "Title",
                defaultText: "",
                onBeforeClose: (result) =>
                    result.data.value === ""
                        ? Promise.reject(new ClientEntities.ShowTextInputDialogError("Give a title", "New task"))
                        : Promise.resolve(),
            },
            correlationId,
        ),
    );
    const item = await runtime.executeAsync(
        new Dialogs.ShowListInputDialogClientRequest<Dialogs.ShowListInputDialogClientResponse>(
            {
                title: "List",
                items: [{ label: "Opening", value: 1 }],
                onBeforeClose: () => Promise.reject(new Dialogs.ShowListInputDialogError("Full")),
            },
            correlationId,
        ),
    );
    const letters = await runtime.executeAsync(
        new Dialogs.ShowAlphanumericInputDialogClientRequest<Dialogs.ShowAlphanumericInputDialogClientResponse>({
            numPadLabel: "Code",
            enableBarcodeScanner: true,
        }),
    );
    const digits = await runtime.executeAsync(
        new Dialogs.ShowNumericInputDialogClientRequest<Dialogs.ShowNumericInputDialogClientResponse>({
            numPadLabel: "Count",
            defaultNumber: "1",
            decimalPrecision: 0,
        }),
    );
    const chosen: Dialogs.IListInputDialogItem = item.data.result.value;
    return [text.data.result.value, chosen.label, letters.data.result.value, digits.data.result.value];
}
