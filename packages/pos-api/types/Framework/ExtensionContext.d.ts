declare module "PosApi/Framework/ExtensionContext" {
    import type { ProxyEntities } from "PosApi/Entities";
    import type { IControlFactory } from "PosApi/Framework/ControlFactory";
    import type { IExtensionLogger } from "PosApi/Framework/Logging";
    import type { INavigator } from "PosApi/Framework/Navigation";
    import type { IRuntime } from "PosApi/Framework/Runtime";

    /** Looks up enumerations to which extensions may add values. */
    export interface IExtensibleEnumerationManager {
        getExtensibleEnumerationByName(typeName: string, valueName: string): ProxyEntities.ExtensibleEnumeration;
        getExtensibleEnumerationByValue(typeName: string, value: number): ProxyEntities.ExtensibleEnumeration;
    }

    /** Identity of a package and where it is loaded from. */
    export interface IExtensionPackageConfig {
        /** Absolute URL of the package's folder, without a slash at its end. */
        baseUrl: string;
    }

    /** The package as its manifest describes it. */
    export interface IExtensionPackageInfo extends IExtensionPackageConfig {
        /** Publisher and name, joined by `_`. */
        id: string;
        name: string;
        version: string;
        publisher: string;
        description: string;
    }

    /** The package's texts in the language of the worker. */
    export interface IExtensionResourceManager {
        /** The text of this id; the id itself when there is none. */
        getString(stringId: string): string;
        /** Culture for numbers and dates, such as `nl-NL`. */
        getCurrentCulture(): string;
        /** Culture of the texts. */
        getCurrentUICulture(): string;
    }

    /** What every part of an extension gets from POS. */
    export interface IExtensionContextBase {
        logger: IExtensionLogger;
        extensionPackageInfo: IExtensionPackageInfo;
        /** Undefined when the manifest names no resources. */
        resources: IExtensionResourceManager;
    }

    /** What triggers, operations and request handlers get from POS, and views, dialogs and controls beside more. */
    export interface IExtensionContext extends IExtensionContextBase {
        runtime: IRuntime;
        extensibleEnumerationManager: IExtensibleEnumerationManager;
        navigator: INavigator;
    }

    /** What a control on the customer's screen gets from POS. */
    export interface IDualDisplayExtensionContext extends IExtensionContextBase {}

    /** Added for the parts that may show POS controls. */
    export interface IExtensionControlFactoryContext {
        controlFactory: IControlFactory;
    }
}
