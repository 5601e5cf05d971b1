import { createControl } from "../controls/createControl";
import { newCorrelationId } from "../posapi/ids";
import type { CancelableResult, Request } from "../posapi/requests";
import type { Reports } from "../reports";
import type { PackageStrings } from "./PackageStrings";

/** What an extension learns about its own package. `baseUrl` has no slash at the end. */
export interface PackageInfo {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly publisher: string;
    readonly description: string;
    readonly baseUrl: string;
}

/** What contexts are made of. */
export interface ContextServices {
    readonly reports: Reports;
    readonly culture: () => string;
    readonly executeAsync: (request: Request) => Promise<CancelableResult<unknown>>;
    readonly navigate: (globalViewName: string, options: unknown) => void;
    readonly navigateBack: () => void;
    readonly goHome: () => void;
    /** Opens a page of POS, of which the host has no more than the name. */
    readonly openPosView: (viewName: string, options: object) => void;
}

/** What every extension class of a package gets; some get more. */
export interface PackageContext {
    readonly extensionPackageInfo: PackageInfo;
    readonly logger: object;
    readonly resources: object | undefined;
    readonly runtime: object;
    readonly navigator: object;
}

type Log = (message: string, correlationId?: string, additionalParameter?: string) => string;

function createLogger(packageId: string): object {
    const to =
        (write: (...texts: string[]) => void): Log =>
        (message, correlationId, additionalParameter) => {
            const id = correlationId === undefined || correlationId === "" ? newCorrelationId() : correlationId;
            write(`[${packageId}] ${message}`, ...(additionalParameter === undefined ? [] : [additionalParameter]), id);
            return id;
        };
    return {
        logVerbose: to((...texts) => {
            console.debug(...texts);
        }),
        logInformational: to((...texts) => {
            console.info(...texts);
        }),
        logWarning: to((...texts) => {
            console.warn(...texts);
        }),
        logError: to((...texts) => {
            console.error(...texts);
        }),
        logCriticalError: to((...texts) => {
            console.error(...texts);
        }),
        getNewCorrelationId: newCorrelationId,
    };
}

/** Pages of POS that an extension may open. */
const POS_VIEWS: ReadonlySet<string> = new Set([
    "CartView",
    "CustomerDetailsView",
    "InventoryLookupView",
    "SearchView",
    "SearchOrdersView",
    "SimpleProductDetailsView",
]);

function createNavigator(packageId: string, services: ContextServices): object {
    return {
        navigate: (viewName: string, options?: unknown) => {
            services.navigate(`${packageId}_${viewName}`, options);
        },
        navigateToPOSView: (viewName: string, options?: object) => {
            if (viewName === "HomeView") services.goHome();
            else if (POS_VIEWS.has(viewName)) services.openPosView(viewName, options ?? {});
            else throw services.reports.unsupported(`navigateToPOSView("${viewName}")`);
        },
        navigateBack: () => {
            services.navigateBack();
        },
    };
}

/** The context of a package. Without `strings` there is no `resources`, as without that node in the manifest. */
export function createPackageContext(
    info: PackageInfo,
    strings: PackageStrings | undefined,
    services: ContextServices,
): PackageContext {
    const context: PackageContext = {
        extensionPackageInfo: info,
        logger: createLogger(info.id),
        resources: strings && {
            getString: (id: string) => strings.get(id),
            getCurrentCulture: services.culture,
            getCurrentUICulture: services.culture,
        },
        runtime: { executeAsync: (request: Request) => services.executeAsync(request) },
        navigator: createNavigator(info.id, services),
    };
    return Object.defineProperty(context, "extensibleEnumerationManager", {
        configurable: true,
        get: () => {
            throw services.reports.unsupported("context.extensibleEnumerationManager");
        },
    });
}

/** The control factory that views and dialogs get. */
export function createControlFactory({ reports, culture }: ContextServices): object {
    return {
        create: (_correlationId: string, controlName: string, options: unknown, root: HTMLDivElement) =>
            createControl(controlName, options, root, {
                culture: culture(),
                reportError: (error) => {
                    reports.error(`A listener of a ${controlName} failed`, error);
                },
            }),
    };
}
