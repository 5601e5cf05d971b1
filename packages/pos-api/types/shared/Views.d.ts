/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/Views" {
    import type { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import type { ICustomViewControllerBaseState, IconName } from "PosApi/Create/Views";

    /** What the former page bases share. */
    export abstract class DisposableViewControllerBase implements IViewController {
        isBackNavigationEnabled: boolean;
        protected _saveInHistory: boolean;
        protected _element: HTMLElement;
        get saveInHistory(): boolean;
        constructor(saveInHistory: boolean);
        getViewContainer(): HTMLElement;
        onReady(element: HTMLElement): void;
        unload(): void;
        dispose(): void;
    }

    /** A page as POS sees it. */
    export interface IViewController extends IDisposable {
        saveInHistory: boolean;
        onReady(element: HTMLElement): void;
        unload(): void;
    }

    /** What POS shows of a command. Names are unique in a page. */
    export interface ICommandDefinitionBase {
        readonly icon: IconName;
        readonly name: string;
        readonly label: string;
        readonly canExecute: boolean;
        readonly isVisible: boolean;
    }

    /** A page of an extension as POS sees it. */
    export interface ICustomViewController extends IDisposable {
        readonly state: Readonly<ICustomViewControllerBaseState>;
        dispose(): void;
        onReady(element: HTMLElement): void;
        onShown(): void;
        onHidden(): void;
    }
}
