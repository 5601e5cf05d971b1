import type { OperationFactory } from "../host/Operations";
import { triggerTypeOf } from "../host/Triggers";
import { ExtensionOperationRequestHandlerBase } from "../posapi/operations";
import { ExtensionRequestHandlerBase, ReplacementRequestHandlerBase } from "../posapi/requests";
import { TriggerBase } from "../posapi/triggers";
import { CustomViewControllerBase, ExtensionViewControllerBase } from "../posapi/views";
import { requireDerived } from "./derives";
import { checkFragment } from "./fragments";
import type { ItemKind, ManifestItem } from "./manifestItems";
import type { LoadingPackage } from "./LoadingPackage";
import { loadHeaderItem, loadHealthCheck, loadSettingsControl, loadTemplatedDialog } from "./uiItemLoaders";

/** Loads one entry of a manifest. Rejects with the reason why it is left out. */
export type LoadItem = (item: ManifestItem, loading: LoadingPackage) => Promise<void>;

/** A text of the entry; the manifest check has made sure that it is there. */
export const field = (item: ManifestItem, key: string): string => item.fields[key] ?? "";

async function loadView(item: ManifestItem, { info, services, importModule, context }: LoadingPackage): Promise<void> {
    const Controller = await importModule(field(item, "viewControllerPath"));
    if (typeof Controller === "function" && Controller.prototype instanceof ExtensionViewControllerBase) {
        throw new Error(
            `The class ${Controller.name} derives from ExtensionViewControllerBase, which is not supported in independent packaging. Derive it from CustomViewControllerBase.`,
        );
    }
    const checked = requireDerived(Controller, CustomViewControllerBase, "CustomViewControllerBase");
    const htmlUrl = `${info.baseUrl}/${field(item, "viewDirectory")}${field(item, "pageName")}.html`;
    await checkFragment(htmlUrl);
    services.addView({
        name: `${info.id}_${field(item, "pageName")}`,
        Controller: checked,
        htmlUrl,
        createContext: () => ({ ...context, controlFactory: services.controlFactory }),
    });
}

const loadTrigger: LoadItem = async (item, { services, importModule, context }) => {
    const type = triggerTypeOf(field(item, "triggerType"));
    if (!type) throw services.reports.unsupported(`the trigger type ${field(item, "triggerType")}`);
    const Trigger = await importModule(field(item, "modulePath"));
    const checked = requireDerived(Trigger, TriggerBase, `${type}Trigger`);
    services.triggers.add(type, new checked(context));
};

const loadOperation: LoadItem = async (item, { services, importModule, context }) => {
    const factory = await importModule(field(item, "operationRequestFactoryPath"));
    if (typeof factory !== "function") throw new Error("The default export of the factory is no function.");
    const Handler = await importModule(field(item, "operationRequestHandlerPath"));
    const checked = requireDerived(
        Handler,
        ExtensionOperationRequestHandlerBase,
        "ExtensionOperationRequestHandlerBase",
    );
    services.runtime.add(new checked({ ...context }));
    services.operations.add(Number(field(item, "operationId")), factory as OperationFactory, context);
};

const loadRequestHandler: LoadItem = async (item, { services, importModule, context }) => {
    const Handler = requireDerived(
        await importModule(field(item, "modulePath")),
        ExtensionRequestHandlerBase,
        "ExtensionRequestHandlerBase",
    );
    services.runtime.add(new Handler({ ...context }));
};

const loadReplacement: LoadItem = async (item, { services, importModule, context }) => {
    const Handler = requireDerived(
        await importModule(field(item, "modulePath")),
        ReplacementRequestHandlerBase,
        "ReplacementRequestHandlerBase",
    );
    services.runtime.replace(new Handler({ ...context }));
};

const refuseUnsupported: LoadItem = (item, { services }) =>
    Promise.reject(services.reports.unsupported(`"${item.section}" of the manifest`));

/** How each kind of entry is loaded. */
export const itemLoaders: Readonly<Record<ItemKind, LoadItem>> = {
    view: loadView,
    trigger: loadTrigger,
    operation: loadOperation,
    requestHandler: loadRequestHandler,
    replacementHandler: loadReplacement,
    templatedDialog: loadTemplatedDialog,
    headerItem: loadHeaderItem,
    settingsControl: loadSettingsControl,
    healthCheck: loadHealthCheck,
    unsupported: refuseUnsupported,
};
