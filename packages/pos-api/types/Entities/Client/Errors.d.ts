declare module "PosApi/Entities" {
    export namespace ClientEntities {
        /** A failure whose text POS shows to the person as it stands. */
        export class ExtensionError extends Error {
            /** What the person reads, in their language. */
            readonly localizedMessage: string;
            constructor(localizedMessage: string);
        }

        /** Keeps the alphanumeric dialog open and shows why. */
        export class ShowAlphanumericInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }

        /** Keeps an input dialog open and shows why. */
        export class ShowInputDialogError<T> extends ExtensionError {
            /** Replaces what the person had put in. */
            readonly newDialogValue: T;
            constructor(errorMessage: string, newDialogValue?: T);
        }

        /** Keeps the list dialog open and shows why. */
        export class ShowListInputDialogError extends ShowInputDialogError<Dialogs.IListInputDialogItem[]> {
            constructor(errorMessage: string, newDialogValue?: Dialogs.IListInputDialogItem[]);
        }

        /** Keeps the numeric dialog open and shows why. */
        export class ShowNumericInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }

        /** Keeps the text dialog open and shows why. */
        export class ShowTextInputDialogError extends ShowInputDialogError<string> {
            constructor(errorMessage: string, newDialogValue?: string);
        }
    }
}
