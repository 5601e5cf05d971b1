import type { DialogHost } from "../dialogs/DialogHost";
import type { PackingItems } from "../furniture/PackingItems";
import type { Operations } from "../host/Operations";
import type { PackageContext, PackageInfo } from "../host/packageContext";
import type { Runtime } from "../host/Runtime";
import type { Triggers } from "../host/Triggers";
import type { LoadedView } from "../pages/CustomViewPage";
import type { ExtensionSettings } from "../pages/ExtensionSettings";
import type { Reports } from "../reports";

/** Where loaded items go. */
export interface LoaderServices {
    readonly reports: Reports;
    readonly runtime: Runtime;
    readonly triggers: Triggers;
    readonly operations: Operations;
    readonly dialogs: DialogHost;
    readonly headerItems: PackingItems;
    readonly settings: ExtensionSettings;
    readonly controlFactory: object;
    /** Invisible place for the HTML of header items and controls. */
    readonly nursery: HTMLElement;
    readonly addView: (view: LoadedView) => void;
}

/** A package while its items are loaded. */
export interface LoadingPackage {
    readonly info: PackageInfo;
    readonly context: PackageContext;
    readonly services: LoaderServices;
    /** Default export of a module of the package, by its path without `.js`. */
    readonly importModule: (modulePath: string) => Promise<unknown>;
}
