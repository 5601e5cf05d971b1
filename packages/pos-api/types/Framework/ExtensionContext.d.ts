declare module "PosApi/Framework/ExtensionContext" {
    import { ProxyEntities } from "PosApi/Entities";
    import { IControlFactory } from "PosApi/Framework/ControlFactory";
    import { IExtensionLogger } from "PosApi/Framework/Logging";
    import { INavigator } from "PosApi/Framework/Navigation";
    import { IRuntime } from "PosApi/Framework/Runtime";

    /** Extensible enumeration manager. */
    export interface IExtensibleEnumerationManager {
        getExtensibleEnumerationByName(typeName: string, valueName: string): ProxyEntities.ExtensibleEnumeration;
        getExtensibleEnumerationByValue(typeName: string, value: number): ProxyEntities.ExtensibleEnumeration;
    }

    /** Extension package config. */
    export interface IExtensionPackageConfig {
        baseUrl: string;
    }

    /** Extension package info. */
    export interface IExtensionPackageInfo extends IExtensionPackageConfig {
        id: string;
        name: string;
        version: string;
        publisher: string;
        description: string;
    }

    /** Extension resource manager. */
    export interface IExtensionResourceManager {
        getString(stringId: string): string;
        getCurrentCulture(): string;
        getCurrentUICulture(): string;
    }

    /** Extension context base. */
    export interface IExtensionContextBase {
        logger: IExtensionLogger;
        extensionPackageInfo: IExtensionPackageInfo;
        resources: IExtensionResourceManager;
    }

    /** Extension context. */
    export interface IExtensionContext extends IExtensionContextBase {
        runtime: IRuntime;
        extensibleEnumerationManager: IExtensibleEnumerationManager;
        navigator: INavigator;
    }

    /** Dual display extension context. */
    export interface IDualDisplayExtensionContext extends IExtensionContextBase {}

    /** Extension control factory context. */
    export interface IExtensionControlFactoryContext {
        controlFactory: IControlFactory;
    }
}
