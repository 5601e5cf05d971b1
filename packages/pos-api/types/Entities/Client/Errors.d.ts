declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** Extension error. */
        export class ExtensionError extends Error {
            readonly localizedMessage: string;
            constructor(localizedMessage: string);
        }

        /** Show alphanumeric input dialog error. */
        export class ShowAlphanumericInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }

        /** Show input dialog error. */
        export class ShowInputDialogError<T> extends ExtensionError {
            readonly newDialogValue: T;
            constructor(errorMessage: string, newDialogValue?: T);
        }

        /** Show list input dialog error. */
        export class ShowListInputDialogError extends ShowInputDialogError<Dialogs.IListInputDialogItem[]> {
            constructor(errorMessage: string, newDialogValue?: Dialogs.IListInputDialogItem[]);
        }

        /** Show numeric input dialog error. */
        export class ShowNumericInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }

        /** Show text input dialog error. */
        export class ShowTextInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }
    }
}
