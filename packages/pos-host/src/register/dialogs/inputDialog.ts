import type { OpenDialog, OpenedDialog } from "./OpenDialog";
import type { CancelableResult, InputOptions } from "./dialogOptions";

/** The part of an input dialog that differs: what it holds. */
export interface InputContent<TValue> {
    /** Builds the content; `submit` answers with a value as if OK was pressed. */
    render(content: HTMLElement, submit: (value: TValue) => void): void;
    /** The value now held; absent = no OK button, choosing is answering. */
    readonly value?: () => TValue;
    /** Takes over `newDialogValue` of a refusal. */
    replace(value: unknown): void;
}

/** Opens an input dialog. OK answers the value; Cancel, the X, Escape and hiding cancel. */
export function openInput<TValue>(
    dialogs: OpenDialog,
    options: InputOptions<TValue>,
    content: InputContent<TValue>,
): Promise<CancelableResult<{ value: TValue }>> {
    return new Promise((resolve) => {
        const finish = (result: CancelableResult<{ value: TValue }>): void => {
            void closeUnlessRefused({ opened, options, content, dialogs }, result).then((closed) => {
                if (closed) resolve(result);
            });
        };
        const cancel = (): void => finish({ canceled: true, data: null });
        const submit = (value: TValue): void => finish({ canceled: false, data: { value } });
        const { value } = content;
        const ok = { id: "ok", label: dialogs.getText("ok"), isPrimary: true };
        const opened = dialogs.open({
            headings: options,
            buttons: value
                ? [
                      { ...ok, press: () => submit(value()) },
                      { id: "cancel", label: dialogs.getText("cancel"), press: cancel },
                  ]
                : [],
            pressX: cancel,
            whenHidden: () => resolve({ canceled: true, data: null }),
        });
        content.render(opened.frame.content, submit);
        opened.frame.focus();
    });
}

interface InputDialog<TValue> {
    readonly opened: OpenedDialog;
    readonly options: InputOptions<TValue>;
    readonly content: InputContent<TValue>;
    readonly dialogs: OpenDialog;
}

async function closeUnlessRefused<TValue>(
    { opened, options, content, dialogs }: InputDialog<TValue>,
    result: CancelableResult<{ value: TValue }>,
): Promise<boolean> {
    const { frame } = opened;
    frame.showProblem("");
    if (options.onBeforeClose) {
        frame.setProcessing(true);
        try {
            await options.onBeforeClose(result);
        } catch (refusal) {
            frame.setProcessing(false);
            frame.showProblem(messageOf(refusal) ?? dialogs.getText("somethingWentWrong"));
            const newValue = fieldOf(refusal, "newDialogValue");
            if (newValue !== undefined) content.replace(newValue);
            return false;
        }
    }
    opened.close();
    return true;
}

function messageOf(refusal: unknown): string | undefined {
    const texts = [fieldOf(refusal, "localizedMessage"), fieldOf(refusal, "message")];
    return texts.find((text): text is string => typeof text === "string" && text !== "");
}

function fieldOf(refusal: unknown, name: string): unknown {
    return typeof refusal === "object" && refusal !== null ? Reflect.get(refusal, name) : undefined;
}
