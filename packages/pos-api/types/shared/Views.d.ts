declare module "@msdyn365-commerce/pos-api/shared/Views" {
    import { IDisposable } from "@msdyn365-commerce/pos-api/shared/TypeExtensions";
    import { ICustomViewControllerBaseState, IconName } from "PosApi/Create/Views";

    /** Disposable view controller base. */
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

    /** View controller. */
    export interface IViewController extends IDisposable {
        saveInHistory: boolean;
        onReady(element: HTMLElement): void;
        unload(): void;
    }

    /** Command definition base. */
    export interface ICommandDefinitionBase {
        readonly icon: IconName;
        readonly name: string;
        readonly label: string;
        readonly canExecute: boolean;
        readonly isVisible: boolean;
    }

    /** Custom view controller. */
    export interface ICustomViewController extends IDisposable {
        readonly state: Readonly<ICustomViewControllerBaseState>;
        dispose(): void;
        onReady(element: HTMLElement): void;
        onShown(): void;
        onHidden(): void;
    }
}
