/** A command that the app bar shows for a page. */
export interface PageCommand {
    readonly name: string;
    readonly label: string;
    readonly icon: string;
    readonly canExecute: boolean;
    readonly isVisible: boolean;
    readonly execute: () => void;
}

/** What the frame shows around a page. */
export interface PageState {
    readonly title: string;
    readonly isProcessing: boolean;
    readonly commands: readonly PageCommand[];
    readonly isHeaderVisible: boolean;
    /** Whether a person may go back from here; an extension's own code always may. */
    readonly canGoBack: boolean;
}

/** A page of the register: one of POS itself or of an extension. */
export interface Page {
    /** Global name: pages of extensions carry their package's id in front. */
    readonly name: string;
    readonly element: HTMLElement;
    readonly state: PageState;
    /** False for pages of extensions: going from one to the page right beneath it removes both. */
    readonly savesInHistory: boolean;
    /** Set by the frame; called when `state` changed. */
    onStateChanged: () => void;
    onShown(): void;
    onHidden(): void;
    dispose(): void;
}

/** State of a page of POS itself. */
export const plainState = (title: string, canGoBack = true): PageState => ({
    title,
    isProcessing: false,
    commands: [],
    isHeaderVisible: true,
    canGoBack,
});
