declare module "PosApi/Extend/Views/SettingsView" {
    import type {
        ICustomControlContext,
        ICustomControlToViewMessageTypeMap,
        IViewToCustomControlMessageTypeMap,
    } from "PosApi/Extend/Views/CustomControls";
    import { CustomControlBase } from "PosApi/Extend/Views/CustomControls";

    /**
     * Messages from a control of the settings page to POS.
     * @since 9.41
     */
    export interface ICustomControlToSettingsMessageTypeMap extends ICustomControlToViewMessageTypeMap {
        VisibilityChanged: boolean;
    }

    /**
     * What POS gives to a control of the settings page.
     * @since 9.41
     */
    export interface ISettingsCustomControlContext extends ICustomControlContext<
        ICustomControlToSettingsMessageTypeMap,
        IViewToCustomControlMessageTypeMap
    > {}

    /**
     * Base of a section on the settings page.
     * @since 9.41
     */
    export abstract class SettingsCustomControlBase extends CustomControlBase<
        ICustomControlToSettingsMessageTypeMap,
        IViewToCustomControlMessageTypeMap
    > {
        private _isVisible;
        constructor(id: string, context: ISettingsCustomControlContext);
        protected get isVisible(): boolean;
        protected set isVisible(value: boolean);
    }
}
