declare module "PosApi/Extend/Views/SettingsView" {
    import {
        CustomControlBase,
        ICustomControlContext,
        ICustomControlToViewMessageTypeMap,
        IViewToCustomControlMessageTypeMap,
    } from "PosApi/Extend/Views/CustomControls";

    /**
     * Custom control to settings message type map.
     * @since 9.41
     */
    export interface ICustomControlToSettingsMessageTypeMap extends ICustomControlToViewMessageTypeMap {
        VisibilityChanged: boolean;
    }

    /**
     * Settings custom control context.
     * @since 9.41
     */
    export interface ISettingsCustomControlContext extends ICustomControlContext<
        ICustomControlToSettingsMessageTypeMap,
        IViewToCustomControlMessageTypeMap
    > {}

    /**
     * Settings custom control base.
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
