/** Answer of a dialog: what the worker chose, or that the worker dismissed it. */
export type CancelableResult<T> =
    { readonly canceled: false; readonly data: T } | { readonly canceled: true; readonly data: null };

/** What every dialog button has. */
export interface DialogButton {
    readonly id: string;
    readonly label: string;
    readonly ariaLabel?: string;
    readonly isPrimary?: boolean;
}

/** Button of a templated dialog; `onClick` returning true closes the dialog. */
export interface ClickButton extends DialogButton {
    readonly onClick: (button: DialogButton) => boolean;
}

/** Button of a message dialog; `result` is what the dialog answers. */
export interface ResultButton extends DialogButton {
    readonly result: string;
}

/** Headings of a dialog. */
export interface DialogHeadings {
    readonly title?: string;
    readonly subTitle?: string;
}

/** Options of a templated dialog. Without `onCloseX` no X is offered; with it, the X closes only when it returns true. */
export interface TemplatedOptions extends DialogHeadings {
    readonly button1?: ClickButton;
    readonly button2?: ClickButton;
    readonly onCloseX?: () => boolean;
}

/** A templated dialog to open: `renderContent` gets a fresh `div.col.grow` inside the shown dialog. */
export interface TemplatedDialog {
    readonly options: TemplatedOptions;
    renderContent(element: HTMLElement): void;
}

/** An open templated dialog. Calls after it closed do nothing. */
export interface DialogHandle {
    close(): void;
    setButtonDisabledState(id: string, disabled: boolean): void;
    setIsProcessing(visible: boolean): void;
}

/** Options of the message dialog. */
export interface MessageOptions extends DialogHeadings {
    readonly message: string;
    readonly showCloseX?: boolean;
    readonly button1?: ResultButton;
    readonly button2?: ResultButton;
}

/**
 * Options of every input dialog. A rejection of `onBeforeClose` keeps the dialog open and shows the error's message; its
 * `newDialogValue`, when given, replaces what the dialog holds.
 */
export interface InputOptions<TValue> extends DialogHeadings {
    readonly onBeforeClose?: (result: CancelableResult<{ value: TValue }>) => Promise<void>;
}

/** Options of the text dialog. `textInputType`: 0 several lines, 1 one line (default), 2 password. */
export interface TextInputOptions extends InputOptions<string> {
    readonly label?: string;
    readonly defaultText?: string;
    readonly textInputType?: number;
}

/** One choice of a list dialog. */
export interface ListItem {
    readonly label: string;
    readonly value: unknown;
}

/** Options of the list dialog. */
export interface ListInputOptions extends InputOptions<ListItem> {
    readonly items: readonly ListItem[];
}

/** Options of the alphanumeric pad dialog. */
export interface AlphanumericInputOptions extends InputOptions<string> {
    readonly numPadLabel: string;
    readonly defaultValue?: string;
}

/** Options of the numeric pad dialog. */
export interface NumericInputOptions extends InputOptions<string> {
    readonly numPadLabel: string;
    readonly defaultNumber?: string;
    readonly decimalPrecision?: number;
}
