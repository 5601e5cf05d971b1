import { ClientRequest, ClientResponse } from "../requests";

/** Base of the built-in dialogs: options first, then the correlation id. */
export class DialogRequest extends ClientRequest {
    readonly options: unknown;

    constructor(options: unknown, correlationId?: string) {
        super(correlationId);
        this.options = options;
    }
}

/** Shows a message with up to two buttons. */
export class ShowMessageDialogClientRequest extends DialogRequest {}
/** Asks for text. */
export class ShowTextInputDialogClientRequest extends DialogRequest {}
/** Asks to pick one of a list. */
export class ShowListInputDialogClientRequest extends DialogRequest {}
/** Asks for letters and digits with the number pad. */
export class ShowAlphanumericInputDialogClientRequest extends DialogRequest {}
/** Asks for a number. */
export class ShowNumericInputDialogClientRequest extends DialogRequest {}

/** An error with a text for the person at the register. */
export class ExtensionError extends Error {
    readonly localizedMessage: string;

    constructor(localizedMessage: string) {
        super(localizedMessage);
        this.name = "ExtensionError";
        this.localizedMessage = localizedMessage;
    }
}

/** Rejection of `onBeforeClose`: the dialog stays open, shows the text and takes the new value if one is given. */
class InputDialogError extends ExtensionError {
    readonly newDialogValue: unknown;

    constructor(localizedMessage: string, newDialogValue?: unknown) {
        super(localizedMessage);
        this.newDialogValue = newDialogValue;
    }
}

/** The rejection class of each input dialog. */
export const inputDialogErrors = {
    ShowTextInputDialogError: class ShowTextInputDialogError extends InputDialogError {},
    ShowListInputDialogError: class ShowListInputDialogError extends InputDialogError {},
    ShowAlphanumericInputDialogError: class ShowAlphanumericInputDialogError extends InputDialogError {},
    ShowNumericInputDialogError: class ShowNumericInputDialogError extends InputDialogError {},
};

/** `PosApi/Consume/Dialogs`. */
export const dialogs = {
    ShowMessageDialogClientRequest,
    ShowMessageDialogClientResponse: class ShowMessageDialogClientResponse extends ClientResponse {},
    ShowTextInputDialogClientRequest,
    ShowTextInputDialogClientResponse: class ShowTextInputDialogClientResponse extends ClientResponse {},
    ShowListInputDialogClientRequest,
    ShowListInputDialogClientResponse: class ShowListInputDialogClientResponse extends ClientResponse {},
    ShowAlphanumericInputDialogClientRequest,
    ShowAlphanumericInputDialogClientResponse: class ShowAlphanumericInputDialogClientResponse extends ClientResponse {},
    ShowNumericInputDialogClientRequest,
    ShowNumericInputDialogClientResponse: class ShowNumericInputDialogClientResponse extends ClientResponse {},
    ...inputDialogErrors,
};
