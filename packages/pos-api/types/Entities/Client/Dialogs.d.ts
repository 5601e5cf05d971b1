declare module "PosApi/Entities" {
    export namespace ClientEntities {
        export namespace Dialogs {
            /** Content of a keypad dialog for text. */
            export interface IAlphanumericInputDialogOptions extends IInputDialogOptions<IAlphanumericInputDialogResult> {
                numPadLabel: string;
                defaultValue?: string;
                /** True: a card that is swiped fills the field. */
                enableMagneticStripReader?: boolean;
                /** True: a barcode that is scanned fills the field. */
                enableBarcodeScanner?: boolean;
            }

            /** The text that was entered. */
            export interface IAlphanumericInputDialogResult extends IInputDialogResult<string> {}

            /** A button of a dialog. */
            export interface IDialogButton {
                /** Unique in its dialog. */
                id: string;
                label: string;
                ariaLabel?: string;
                /** True: shown as the button that Enter presses. */
                isPrimary?: boolean;
            }

            /** A button that runs code of the extension. */
            export interface IDialogClickButton extends IDialogButton {
                /** True closes the dialog. */
                onClick: (button: IDialogButton) => boolean;
            }

            /** What every dialog shows: title, subtitle and at most two buttons. */
            export interface IDialogOptions<T extends IDialogButton> {
                title?: string;
                subTitle?: string;
                button1?: T;
                button2?: T;
            }

            /** A button that closes the dialog with a result. */
            export interface IDialogResultButton extends IDialogButton {
                /** What the request answers as `dialogResult`. */
                result: string;
            }

            /** What every input dialog takes. */
            export interface IInputDialogOptions<TResult> {
                title?: string;
                subTitle?: string;
                /**
                 * Asked before the dialog closes; rejecting with a {@link ShowInputDialogError} keeps it open and
                 * shows the message.
                 */
                onBeforeClose?: (result: ICancelableDataResult<TResult>) => Promise<void>;
            }

            /** What the person put in. */
            export interface IInputDialogResult<T> {
                value: T;
            }

            /** A row of a list dialog. */
            export interface IListInputDialogItem {
                label: string;
                /** Anything; POS hands it back. */
                value: any;
            }

            /** Content of a list dialog. */
            export interface IListInputDialogOptions extends IInputDialogOptions<IListInputDialogResult> {
                items: IListInputDialogItem[];
            }

            /** The row that was chosen. */
            export interface IListInputDialogResult extends IInputDialogResult<IListInputDialogItem> {}

            /** Content of a message dialog. */
            export interface IMessageDialogOptions extends IDialogOptions<IDialogResultButton> {
                /** True: the dialog has an X, which dismisses it. */
                showCloseX?: boolean;
                message: string;
            }

            /** Which button closed the message. */
            export interface IMessageDialogResult {
                /** The `result` of that button. */
                dialogResult: string;
            }

            /** Content of a keypad dialog for a number. */
            export interface INumericInputDialogOptions extends IInputDialogOptions<INumericInputDialogResult> {
                numPadLabel: string;
                defaultNumber?: string;
                /** How many digits after the decimal sign. */
                decimalPrecision?: number;
            }

            /** The number that was entered, as text. */
            export interface INumericInputDialogResult extends IInputDialogResult<string> {}

            /** How a dialog with the extension's own HTML is framed. */
            export interface ITemplatedDialogOptions extends IDialogOptions<IDialogClickButton> {
                /** True closes the dialog. Without it the dialog has no X. */
                onCloseX?: () => boolean;
            }

            /** Content of a text dialog. */
            export interface ITextInputDialogOptions extends IInputDialogOptions<ITextInputDialogResult> {
                label?: string;
                defaultText?: string;
                /** @since 9.45 */
                textInputType?: TextInputType;
            }

            /** The text that was entered. */
            export interface ITextInputDialogResult extends IInputDialogResult<string> {}

            /**
             * How a text dialog shows its field.
             * @since 9.45
             */
            export enum TextInputType {
                multiLineText = 0,
                singleLineText = 1,
                password = 2,
            }
        }
    }
}
