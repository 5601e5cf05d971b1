declare module "PosApi/Consume/Dialogs" {
    import { ClientRequest, ClientResponse } from "@msdyn365-commerce/pos-api/shared/Requests";
    import { ClientEntities } from "PosApi/Entities";

    export import IDialogButton = ClientEntities.Dialogs.IDialogButton;
    export import IDialogResultButton = ClientEntities.Dialogs.IDialogResultButton;
    export import IDialogOptions = ClientEntities.Dialogs.IDialogOptions;
    export import IMessageDialogOptions = ClientEntities.Dialogs.IMessageDialogOptions;
    export import IAlphanumericInputDialogOptions = ClientEntities.Dialogs.IAlphanumericInputDialogOptions;
    export import IAlphanumericInputDialogResult = ClientEntities.Dialogs.IAlphanumericInputDialogResult;
    export import ShowAlphanumericInputDialogError = ClientEntities.ShowAlphanumericInputDialogError;
    export import INumericInputDialogOptions = ClientEntities.Dialogs.INumericInputDialogOptions;
    export import INumericInputDialogResult = ClientEntities.Dialogs.INumericInputDialogResult;
    export import ShowNumericInputDialogError = ClientEntities.ShowNumericInputDialogError;
    export import IListInputDialogItem = ClientEntities.Dialogs.IListInputDialogItem;
    export import IListInputDialogOptions = ClientEntities.Dialogs.IListInputDialogOptions;
    export import IListInputDialogResult = ClientEntities.Dialogs.IListInputDialogResult;
    export import ShowListInputDialogError = ClientEntities.ShowListInputDialogError;
    export import ITextInputDialogResult = ClientEntities.Dialogs.ITextInputDialogResult;
    export import ITextInputDialogOptions = ClientEntities.Dialogs.ITextInputDialogOptions;
    export import ShowTextInputDialogError = ClientEntities.ShowTextInputDialogError;

    /** Shows a message with at most two buttons. */
    export class ShowMessageDialogClientRequest<
        TResponse extends ShowMessageDialogClientResponse,
    > extends ClientRequest<TResponse> {
        readonly options: ClientEntities.Dialogs.IMessageDialogOptions;
        constructor(options: ClientEntities.Dialogs.IMessageDialogOptions, correlationId?: string);
    }

    /** Answer to {@link ShowMessageDialogClientRequest}. */
    export class ShowMessageDialogClientResponse extends ClientResponse<ClientEntities.Dialogs.IMessageDialogResult> {}

    /** Asks for a text by an on-screen keypad, a scanner or a card reader. */
    export class ShowAlphanumericInputDialogClientRequest<
        TResponse extends ShowAlphanumericInputDialogClientResponse,
    > extends ClientRequest<TResponse> {
        readonly options: ClientEntities.Dialogs.IAlphanumericInputDialogOptions;
        constructor(options: ClientEntities.Dialogs.IAlphanumericInputDialogOptions, correlationId?: string);
    }

    /** Answer to {@link ShowAlphanumericInputDialogClientRequest}. */
    export class ShowAlphanumericInputDialogClientResponse extends ClientResponse<ClientEntities.Dialogs.IAlphanumericInputDialogResult> {}

    /** Asks for a number by an on-screen keypad. */
    export class ShowNumericInputDialogClientRequest<
        TResponse extends ShowNumericInputDialogClientResponse,
    > extends ClientRequest<TResponse> {
        readonly options: ClientEntities.Dialogs.INumericInputDialogOptions;
        constructor(options: ClientEntities.Dialogs.INumericInputDialogOptions, correlationId?: string);
    }

    /** Answer to {@link ShowNumericInputDialogClientRequest}. */
    export class ShowNumericInputDialogClientResponse extends ClientResponse<ClientEntities.Dialogs.INumericInputDialogResult> {}

    /** Lets the person choose one item of a list. */
    export class ShowListInputDialogClientRequest<
        TResponse extends ShowListInputDialogClientResponse,
    > extends ClientRequest<TResponse> {
        readonly options: ClientEntities.Dialogs.IListInputDialogOptions;
        constructor(options: ClientEntities.Dialogs.IListInputDialogOptions, correlationId?: string);
    }

    /** Answer to {@link ShowListInputDialogClientRequest}. */
    export class ShowListInputDialogClientResponse extends ClientResponse<ClientEntities.Dialogs.IListInputDialogResult> {}

    /** Asks for a text. */
    export class ShowTextInputDialogClientRequest<
        TResponse extends ShowTextInputDialogClientResponse,
    > extends ClientRequest<TResponse> {
        readonly options: ClientEntities.Dialogs.ITextInputDialogOptions;
        constructor(options: ClientEntities.Dialogs.ITextInputDialogOptions, correlationId?: string);
    }

    /** Answer to {@link ShowTextInputDialogClientRequest}. */
    export class ShowTextInputDialogClientResponse extends ClientResponse<ClientEntities.Dialogs.ITextInputDialogResult> {}
}
