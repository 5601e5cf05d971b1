import { ExtensionError, inputDialogErrors } from "./consume/dialogs";
import { HealthCheckStatusEnum } from "./extend/healthChecks";
import { correlationIdOr } from "./ids";

/** Whether the register reaches the server. */
export const ConnectionStatusType = {
    Online: 0,
    SeamlessOffline: 1,
    ManualOffline: 2,
    0: "Online",
    1: "SeamlessOffline",
    2: "ManualOffline",
} as const;

/** A value of `ConnectionStatusType`. */
export type ConnectionStatus = 0 | 1 | 2;

class NavigationParameters {
    readonly correlationId: string;

    constructor(correlationId: string) {
        this.correlationId = correlationIdOr(correlationId);
    }
}

class CustomerDetailsNavigationParameters extends NavigationParameters {
    readonly accountNumber: string;

    constructor(accountNumber: string, correlationId = "") {
        super(correlationId);
        this.accountNumber = accountNumber;
    }
}

class SearchNavigationParameters extends NavigationParameters {
    readonly searchEntity: number;
    readonly searchText: string;

    constructor(searchEntity: number, searchText = "", correlationId = "") {
        super(correlationId);
        this.searchEntity = searchEntity;
        this.searchText = searchText;
    }
}

/** `ClientEntities` of `PosApi/Entities`, as far as it exists at run time in the host. */
export const clientEntities = {
    ExtensionError,
    NavigationParameters,
    HomeViewNavigationParameters: class HomeViewNavigationParameters extends NavigationParameters {},
    CartViewNavigationParameters: class CartViewNavigationParameters extends NavigationParameters {},
    InventoryLookupNavigationParameters: class InventoryLookupNavigationParameters extends NavigationParameters {},
    SearchOrdersNavigationParameters: class SearchOrdersNavigationParameters extends NavigationParameters {},
    CustomerDetailsNavigationParameters,
    SearchNavigationParameters,
    SearchViewSearchEntity: { Product: 0, Customer: 1, 0: "Product", 1: "Customer" },
    ConnectionStatusType,
    HealthCheckStatusEnum,
    Dialogs: {
        TextInputType: {
            multiLineText: 0,
            singleLineText: 1,
            password: 2,
            0: "multiLineText",
            1: "singleLineText",
            2: "password",
        },
    },
    ...inputDialogErrors,
};

/** Enumerations of `ProxyEntities` that the host has. */
export const proxyEntities = {
    EmployeeLogonType: {
        RetailIdentityProvider: 0,
        AzureActiveDirectory: 1,
        AzureActiveDirectorySingleSignOn: 2,
        0: "RetailIdentityProvider",
        1: "AzureActiveDirectory",
        2: "AzureActiveDirectorySingleSignOn",
    },
    AuditLogTraceLevel: { Trace: 0, Debug: 1, Error: 2, 0: "Trace", 1: "Debug", 2: "Error" },
    ChecklistTaskStatus: {
        None: 0,
        NotStarted: 1,
        InProgress: 2,
        Completed: 3,
        0: "None",
        1: "NotStarted",
        2: "InProgress",
        3: "Completed",
    },
};

/** The twin class of an entity: an object with the properties of the OData object it is given. */
export function entityClass(name: string): new (values?: object) => object {
    const twin = class {
        constructor(values?: object) {
            Object.assign(this, values);
        }
    };
    return Object.defineProperty(twin, "name", { value: name });
}
