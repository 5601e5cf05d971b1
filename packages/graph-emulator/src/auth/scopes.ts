import type { RegisteredApp } from "../world/directoryTypes";

/** Always granted. */
export const SIGN_IN_SCOPES: readonly string[] = ["openid", "profile", "email", "offline_access"];

/** Permissions without the resource before them; sign-in scopes left out. */
function permissionNames(asked: string): readonly string[] {
    return asked
        .split(/\s+/)
        .map((scope) => scope.replace(/^https?:\/\/[^/]+\//, ""))
        .filter((scope) => scope !== "" && !SIGN_IN_SCOPES.includes(scope));
}

/** What an application asks for and has no consent for. */
export function refusedScopes(app: RegisteredApp, asked: string): readonly string[] {
    return permissionNames(asked).filter((name) => name !== ".default" && !app.delegatedScopes.includes(name));
}

/** What it gets. `.default`, or nothing, means every permission the app has consent for. */
export function grantedScopes(app: RegisteredApp, asked: string): readonly string[] {
    const names = permissionNames(asked);
    return names.length === 0 || names.includes(".default") ? app.delegatedScopes : names;
}
