import { accessDenied } from "../errors/plannerFailures";
import { insufficientPrivileges } from "../errors/graphFailures";
import type { Caller } from "./Caller";

interface Permission {
    readonly delegated: readonly string[];
    readonly app: readonly string[];
}

const GROUP_READ = [
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const USER_READ = [
    "User.ReadBasic.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const TEAM_READ = ["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", ...GROUP_READ];

/** Which permissions open what; any one of a list will do (permission tables of the reference). */
const PERMISSIONS = {
    plannerRead: {
        delegated: ["Tasks.Read", "Tasks.ReadWrite", "Group.Read.All", "Group.ReadWrite.All"],
        app: ["Tasks.Read.All", "Tasks.ReadWrite.All"],
    },
    plannerWrite: { delegated: ["Tasks.ReadWrite", "Group.ReadWrite.All"], app: ["Tasks.ReadWrite.All"] },
    users: { delegated: USER_READ, app: USER_READ },
    self: { delegated: ["User.Read", "User.ReadWrite", ...USER_READ], app: USER_READ },
    groups: { delegated: GROUP_READ, app: [...GROUP_READ, "Group.Create"] },
    joinedTeams: { delegated: TEAM_READ, app: TEAM_READ },
} satisfies Record<string, Permission>;

/** A kind of thing that needs a permission. */
export type PermissionName = keyof typeof PERMISSIONS;

function hasPermission(caller: Caller, name: PermissionName): boolean {
    const permission: Permission = PERMISSIONS[name];
    const wanted = caller.kind === "delegated" ? permission.delegated : permission.app;
    return wanted.some((scope) => caller.permissions.has(scope));
}

/** Throws Planner's 403 when the token lacks every Planner permission of this kind; asked before anything is looked up. */
export function requirePlanner(caller: Caller, name: "plannerRead" | "plannerWrite"): void {
    if (!hasPermission(caller, name)) throw accessDenied();
}

/** Throws Entra's 403 when the token lacks the permission. */
export function requireDirectory(caller: Caller, name: "users" | "self" | "groups" | "joinedTeams"): void {
    if (!hasPermission(caller, name)) throw insufficientPrivileges();
}
