declare module "PosApi/Create/Controls" {
    import { IExtensionContext, IExtensionControlFactoryContext } from "PosApi/Framework/ExtensionContext";

    /** Control context. */
    export interface IControlContext extends IExtensionContext, IExtensionControlFactoryContext {}

    /** Extension control base. */
    export abstract class ExtensionControlBase {
        protected readonly context: IControlContext;
        constructor(context: IControlContext);
    }
}
