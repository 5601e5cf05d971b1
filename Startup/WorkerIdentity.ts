import type { ProxyEntities } from "PosApi/Entities";
import type { Settings } from "../DataService/api";

/** Key under which the Commerce runtime adds the Microsoft account of a worker to POS's record. */
const UPN_KEY = "EntraUserPrincipalName";

/** A worker as POS knows them, with their Microsoft account. */
export interface WorkerIdentity {
    readonly staffId: string;
    readonly name: string;
    /** Empty when the Commerce runtime does not add it. */
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

/**
 * The sign-in name of a worker's Microsoft account; empty when nothing tells it. POS itself does not (posapi.md 3.10), so it comes from
 * what the Commerce runtime adds, else from the worker's own sign-in to POS, else from the pattern in the settings. Decision 0009.
 */
export function signInNameOf(
    worker: WorkerIdentity,
    { signIn }: Settings,
    posSignInName: string | null = null,
): string {
    return worker.userPrincipalName || (posSignInName ?? signIn.userName?.replace("{staffId}", worker.staffId) ?? "");
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
