declare module "PosApi/Entities" {
    export namespace ClientEntities {
        export namespace Dialogs {
            /** Alphanumeric input dialog options. */
            export interface IAlphanumericInputDialogOptions extends IInputDialogOptions<IAlphanumericInputDialogResult> {
                numPadLabel: string;
                defaultValue?: string;
                enableMagneticStripReader?: boolean;
                enableBarcodeScanner?: boolean;
            }

            /** Alphanumeric input dialog result. */
            export interface IAlphanumericInputDialogResult extends IInputDialogResult<string> {}

            /** Dialog button. */
            export interface IDialogButton {
                id: string;
                label: string;
                ariaLabel?: string;
                isPrimary?: boolean;
            }

            /** Dialog click button. */
            export interface IDialogClickButton extends IDialogButton {
                onClick: (button: IDialogButton) => boolean;
            }

            /** Dialog options. */
            export interface IDialogOptions<T extends IDialogButton> {
                title?: string;
                subTitle?: string;
                button1?: T;
                button2?: T;
            }

            /** Dialog result button. */
            export interface IDialogResultButton extends IDialogButton {
                result: string;
            }

            /** Input dialog options. */
            export interface IInputDialogOptions<TResult> {
                title?: string;
                subTitle?: string;
                onBeforeClose?: (result: ICancelableDataResult<TResult>) => Promise<void>;
            }

            /** Input dialog result. */
            export interface IInputDialogResult<T> {
                value: T;
            }

            /** List input dialog item. */
            export interface IListInputDialogItem {
                label: string;
                value: any;
            }

            /** List input dialog options. */
            export interface IListInputDialogOptions extends IInputDialogOptions<IListInputDialogResult> {
                items: IListInputDialogItem[];
            }

            /** List input dialog result. */
            export interface IListInputDialogResult extends IInputDialogResult<IListInputDialogItem> {}

            /** Message dialog options. */
            export interface IMessageDialogOptions extends IDialogOptions<IDialogResultButton> {
                showCloseX?: boolean;
                message: string;
            }

            /** Message dialog result. */
            export interface IMessageDialogResult {
                dialogResult: string;
            }

            /** Numeric input dialog options. */
            export interface INumericInputDialogOptions extends IInputDialogOptions<INumericInputDialogResult> {
                numPadLabel: string;
                defaultNumber?: string;
                decimalPrecision?: number;
            }

            /** Numeric input dialog result. */
            export interface INumericInputDialogResult extends IInputDialogResult<string> {}

            /** Templated dialog options. */
            export interface ITemplatedDialogOptions extends IDialogOptions<IDialogClickButton> {
                onCloseX?: () => boolean;
            }

            /** Text input dialog options. */
            export interface ITextInputDialogOptions extends IInputDialogOptions<ITextInputDialogResult> {
                label?: string;
                defaultText?: string;
                /** @since 9.45 */
                textInputType?: TextInputType;
            }

            /** Text input dialog result. */
            export interface ITextInputDialogResult extends IInputDialogResult<string> {}

            /**
             * Text input type.
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
