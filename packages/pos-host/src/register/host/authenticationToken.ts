import type { Employee } from "./commerceEntities";

const encode = (value: object): string =>
    btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
        .replace(/\+/g, "-")
        .replace(/\//g, "_")
        .replace(/=+$/, "");

/**
 * A token as the register would hold for its own server: of a Commerce audience and without a signature, so nobody
 * can take it for a Microsoft Graph token.
 */
export function dummyToken(employee: Employee, tenantId: string): Readonly<Record<string, string>> {
    const claims = { aud: "https://commerce.dynamics.com", tid: tenantId, sub: employee.StaffId };
    return {
        token: `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`,
        tokenType: "Bearer",
        name: employee.Name,
        userName: employee.StaffId,
    };
}
