declare module "PosApi/Create/Controls" {
    import type { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";

    /** What POS gives to a control made by an extension. */
    export interface IControlContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /** Base of a control that the package makes; named in the manifest under `create.controls`. */
    export abstract class ExtensionControlBase {
        protected readonly context: IControlContext;
        constructor(context: IControlContext);
    }
}
