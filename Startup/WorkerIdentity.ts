import type { ProxyEntities } from "PosApi/Entities";

/** Key under which the Commerce runtime adds the Microsoft account of a worker to POS's record. */
const UPN_KEY = "EntraUserPrincipalName";

/** A worker as POS knows them, with their Microsoft account. */
export interface WorkerIdentity {
    readonly staffId: string;
    readonly name: string;
    /** Empty when the worker is not linked to a Microsoft account. */
    readonly userPrincipalName: string;
    readonly mayManageTasks: boolean;
}

/** Who an employee of POS is. */
export function identityOf(employee: ProxyEntities.Employee): WorkerIdentity {
    return {
        staffId: employee.StaffId,
        name: employee.Name ?? employee.StaffId,
        userPrincipalName: propertyText(employee.ExtensionProperties, UPN_KEY) ?? "",
        mayManageTasks: employee.Permissions?.AllowTaskManagement === true,
    };
}

/** The text of an extension property; null when it is missing or empty. Keys are compared without regard to case. */
export function propertyText(
    properties: readonly ProxyEntities.CommerceProperty[] | undefined,
    key: string,
): string | null {
    const property = properties?.find((one) => one.Key?.toLowerCase() === key.toLowerCase());
    const text = property?.Value?.StringValue?.trim() ?? "";
    return text === "" ? null : text;
}
