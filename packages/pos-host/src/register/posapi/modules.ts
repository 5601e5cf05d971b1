import type { Reports } from "../reports";
import { callable } from "./callable";
import { DataServiceRequest, DataServiceResponse } from "./consume/dataService";
import { device, diagnostics, orgUnits } from "./consume/device";
import { dialogs } from "./consume/dialogs";
import { authentication, employees, storeOperations } from "./consume/employees";
import { DataListInteractionMode, DirectionalHint } from "./controls";
import { ExtensionTemplatedDialogBase } from "./dialogs";
import { clientEntities, entityClass, proxyEntities } from "./entities";
import { ExtensionCommandBase } from "./extend/commands";
import { CustomControlBase, SettingsCustomControlBase } from "./extend/controls";
import { CustomPackingItem, CustomPackingItemPosition } from "./extend/header";
import { CustomHealthCheckBase, HealthCheckStatusEnum } from "./extend/healthChecks";
import { createFormatters, type FormatSource } from "./formatters";
import { guard } from "./guard";
import { Icons } from "./icons";
import { ExtensionOperationRequestBase, ExtensionOperationRequestHandlerBase, OperationRequest } from "./operations";
import * as requests from "./requests";
import * as triggers from "./triggers";
import { arrayExtensions } from "./typeExtensions/arrays";
import { dateExtensions } from "./typeExtensions/dates";
import { objectExtensions } from "./typeExtensions/objects";
import { stringExtensions } from "./typeExtensions/strings";
import { CustomViewControllerBase, ExtensionViewControllerBase } from "./views";

/** Exports of one `PosApi/...` module. */
export type ModuleExports = Readonly<Record<string, unknown>>;

const { Request, Response, ClientRequest, ClientResponse, RequestHandler } = requests;
const requestCore = { Request, Response, ClientRequest, ClientResponse, RequestHandler };
const controlBases = { CustomControlBase, SettingsCustomControlBase };

const createModules: Readonly<Record<string, ModuleExports>> = {
    "Create/Views": { CustomViewControllerBase, ExtensionViewControllerBase, Icons },
    "Create/Dialogs": { ExtensionTemplatedDialogBase },
    "Create/Operations": { OperationRequest, ExtensionOperationRequestBase, ExtensionOperationRequestHandlerBase },
    "Create/RequestHandlers": {
        ...requestCore,
        ExtensionRequestBase: requests.ExtensionRequestBase,
        ExtensionRequestHandlerBase: requests.ExtensionRequestHandlerBase,
    },
    "Create/Controls": {},
};

const extendModules: Readonly<Record<string, ModuleExports>> = {
    "Extend/Header": { CustomPackingItem, CustomPackingItemPosition },
    "Extend/Triggers/Triggers": {
        TriggerBase: triggers.TriggerBase,
        CancelableTriggerBase: triggers.CancelableTriggerBase,
        NonCancelableTriggerBase: triggers.NonCancelableTriggerBase,
        CancelableTriggerResult: triggers.CancelableTriggerResult,
    },
    "Extend/Triggers/ApplicationTriggers": triggers.triggerClasses(triggers.applicationTriggerKinds),
    "Extend/Triggers/OperationTriggers": triggers.triggerClasses(triggers.operationTriggerKinds),
    "Extend/Views/CustomControls": controlBases,
    "Extend/Views/AppBarCommands": { ExtensionCommandBase },
    "Extend/Views/SettingsView": controlBases,
    "Extend/Views/HealthCheckView": { CustomHealthCheckBase, HealthCheckStatusEnum },
    "Extend/RequestHandlers/RequestHandlers": {
        ReplacementRequestHandlerBase: requests.ReplacementRequestHandlerBase,
    },
};

const consumeModules: Readonly<Record<string, ModuleExports>> = {
    "Consume/Authentication": authentication,
    "Consume/Controls": { DataListInteractionMode, DirectionalHint },
    "Consume/DataService": { DataServiceRequest, DataServiceResponse },
    "Consume/Device": device,
    "Consume/Diagnostics": diagnostics,
    "Consume/Dialogs": dialogs,
    "Consume/Employees": employees,
    "Consume/OrgUnits": orgUnits,
    "Consume/StoreOperations": storeOperations,
};

const typeOnly = ["ControlFactory", "ExtensionContext", "Logging", "Messaging", "Navigation", "Runtime"];

/** Entities have a twin class for each interface, so those are made when they are first asked for. */
function withEntityClasses(entities: object): object {
    const classes = new Map<string, object>();
    const twinOf = (name: string): object => {
        const twin = classes.get(name) ?? entityClass(name);
        classes.set(name, twin);
        return twin;
    };
    return new Proxy(entities, {
        has: (own, name) => name in own || (typeof name === "string" && name.endsWith("Class")),
        get: (own, name) =>
            name in own || typeof name === "symbol" || !name.endsWith("Class")
                ? (Reflect.get(own, name) as unknown)
                : twinOf(name),
    });
}

function entitiesModule(reports: Reports): ModuleExports {
    return {
        ProxyEntities: guard(withEntityClasses(proxyEntities), "ProxyEntities", reports),
        ClientEntities: guard(callableExports(clientEntities), "ClientEntities", reports),
    };
}

const isClass = (value: unknown): value is new () => object =>
    typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));

const wrapped = new Map<unknown, unknown>();

/** One wrapper per class for all modules, so that a class is the same wherever it is imported from. */
function callableOnce(value: unknown): unknown {
    if (!isClass(value)) return value;
    const wrapper = wrapped.get(value) ?? callable(value);
    wrapped.set(value, wrapper);
    return wrapper;
}

function callableExports(exports: ModuleExports): ModuleExports {
    return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, callableOnce(value)]));
}

/** Every `PosApi/...` module that the host has, by its full name. */
export function posApiModules(reports: Reports, source: FormatSource): ReadonlyMap<string, ModuleExports> {
    const framework = typeOnly.map((name): [string, ModuleExports] => [`Framework/${name}`, {}]);
    const all: Record<string, ModuleExports> = {
        ...createModules,
        ...extendModules,
        ...consumeModules,
        ...Object.fromEntries(framework),
        "Consume/Formatters": guardEach(createFormatters(source), reports),
        Entities: entitiesModule(reports),
        TypeExtensions: guardEach(
            {
                StringExtensions: stringExtensions,
                ArrayExtensions: arrayExtensions,
                ObjectExtensions: objectExtensions,
                DateExtensions: dateExtensions,
            },
            reports,
        ),
    };
    return new Map(
        Object.entries(all).map(([name, exports]) => [
            `PosApi/${name}`,
            guard(callableExports(exports), `PosApi/${name}`, reports),
        ]),
    );
}

function guardEach(members: Readonly<Record<string, object>>, reports: Reports): ModuleExports {
    return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, guard(value, name, reports)]));
}
