import { ExtensionTemplatedDialogBase, type DialogProxy, type PatchedPrototype } from "../posapi/dialogs";
import { SettingsCustomControlBase } from "../posapi/extend/controls";
import { CustomPackingItem } from "../posapi/extend/header";
import { CustomHealthCheckBase } from "../posapi/extend/healthChecks";
import type { DialogHandle, TemplatedOptions } from "../dialogs/dialogOptions";
import { requireDerived } from "./derives";
import { checkFragment, renderFragment } from "./fragments";
import { field, type LoadItem } from "./itemLoaders";
import type { LoaderServices } from "./LoadingPackage";

function createDialogProxy(
    dialog: ExtensionTemplatedDialogBase,
    htmlUrl: string,
    services: LoaderServices,
): DialogProxy {
    const { dialogs, reports } = services;
    let handle: DialogHandle | undefined;
    const render = async (element: HTMLElement): Promise<void> => {
        try {
            await renderFragment(htmlUrl, element);
            dialog.onReady(element);
        } catch (cause) {
            reports.error(`The dialog ${dialog.constructor.name} could not be shown`, cause);
        }
    };
    return {
        openDialog: (options) => {
            handle = dialogs.openTemplated({
                options: options as TemplatedOptions,
                renderContent: (element) => void render(element),
            });
        },
        closeDialog: () => handle?.close(),
        setButtonDisabledState: (id, disabled) => handle?.setButtonDisabledState(id, disabled),
        setIsProcessing: (visible) => handle?.setIsProcessing(visible),
        numPadInputBroker: () => {
            throw reports.unsupported("ExtensionTemplatedDialogBase.numPadInputBroker");
        },
    };
}

/** Loads a dialog class and puts on its prototype what its base class needs. */
export const loadTemplatedDialog: LoadItem = async (item, { info, services, context, importModule }) => {
    const Dialog = requireDerived(
        await importModule(field(item, "modulePath")),
        ExtensionTemplatedDialogBase,
        "ExtensionTemplatedDialogBase",
    );
    const htmlUrl = `${info.baseUrl}/${field(item, "htmlPath")}`;
    await checkFragment(htmlUrl);
    const prototype = Dialog.prototype as PatchedPrototype;
    prototype._templatedDialogContext = { ...context, controlFactory: services.controlFactory };
    prototype._createTemplatedDialogProxyControl = (dialog) => createDialogProxy(dialog, htmlUrl, services);
};

/** Loads a header item; POS makes it when somebody signs on. */
export const loadHeaderItem: LoadItem = async (item, { info, services, context, importModule }) => {
    const Item = requireDerived(await importModule(field(item, "modulePath")), CustomPackingItem, "CustomPackingItem");
    await renderFragment(`${info.baseUrl}/${field(item, "htmlPath")}`, services.nursery);
    services.headerItems.add({ id: `posHeader_${info.id}_${item.name}`, Item, context });
};

/** Loads a section of the Settings page. */
export const loadSettingsControl: LoadItem = async (item, { info, services, context, importModule }) => {
    const Control = requireDerived(
        await importModule(field(item, "modulePath")),
        SettingsCustomControlBase,
        "SettingsCustomControlBase",
    );
    await renderFragment(`${info.baseUrl}/${field(item, "htmlPath")}`, services.nursery);
    services.settings.addControl({
        id: `posCustomControl_SettingsView_${info.id}_${item.name}`,
        name: item.name,
        Control,
        context: { ...context, controlFactory: services.controlFactory },
    });
};

/** Loads a health check, which the Settings page offers to run. */
export const loadHealthCheck: LoadItem = async (item, { services, context, importModule }) => {
    const Check = requireDerived(
        await importModule(field(item, "modulePath")),
        CustomHealthCheckBase,
        "CustomHealthCheckBase",
    );
    services.settings.addHealthCheck(new Check(context));
};
