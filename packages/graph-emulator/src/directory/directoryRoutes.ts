import { requireDirectory } from "../auth/permissions";
import { meNeedsUser, resourceNotFound } from "../errors/graphFailures";
import { param, type Answer, type Call, type Params } from "../http/Call";
import type { AddRoute } from "../http/router";
import type { Group, User } from "../world/directoryTypes";
import { directoryEntity, directoryList, rowsOf, type ListForm } from "./directoryAnswers";
import { groupProperties, groupType, teamProperties, userProperties, userType, type DirectoryType } from "./entities";
import { findUserByKey } from "./findUser";

/** The reading routes of users, groups, members, owners and of the person who calls. */
export function directoryRoutes(add: AddRoute): void {
    add("GET", "/me", getMe);
    add("GET", "/me/joinedTeams", listJoinedTeams);
    add("GET", "/me/memberOf", listMemberOf);
    add("GET", "/users", listUsers);
    add("GET", "/users/:id", getUser);
    add("GET", "/groups", listGroups);
    add("GET", "/groups/:id", getGroup);
    add("GET", "/groups/:id/members", listMembers);
    add("GET", "/groups/:id/owners", listOwners);
}

function getMe(call: Call): Answer {
    const user = requireMe(call);
    requireDirectory(call.caller, "self");
    return directoryEntity(call, userType, "users", userProperties(user));
}

function getUser(call: Call, params: Params): Answer {
    const key = param(params, "id");
    const user = findUserByKey(call.world, key);
    const own = call.caller.kind === "delegated" && user?.id === call.caller.userId;
    requireDirectory(call.caller, own ? "self" : "users");
    if (!user) throw resourceNotFound(key);
    return directoryEntity(call, userType, "users", userProperties(user));
}

function listUsers(call: Call): Answer {
    requireDirectory(call.caller, "users");
    return userList(call, { fragment: "users", tellsType: false }, [...call.world.users.values()]);
}

function listGroups(call: Call): Answer {
    requireDirectory(call.caller, "groups");
    return groupList(call, { fragment: "groups", tellsType: false }, [...call.world.groups.values()]);
}

function getGroup(call: Call, params: Params): Answer {
    requireDirectory(call.caller, "groups");
    const group = requireDirectoryGroup(call, params);
    return directoryEntity(call, groupType, "groups", groupProperties(group, call.world.domain));
}

function listMembers(call: Call, params: Params): Answer {
    requireDirectory(call.caller, "groups");
    const members = membersOf(call, requireDirectoryGroup(call, params));
    return userList(call, { fragment: "directoryObjects", tellsType: true }, members);
}

function listOwners(call: Call, params: Params): Answer {
    requireDirectory(call.caller, "groups");
    const owners = requireDirectoryGroup(call, params).owners.flatMap((id) => call.world.users.get(id) ?? []);
    return userList(call, { fragment: "directoryObjects", tellsType: true }, owners);
}

function listJoinedTeams(call: Call): Answer {
    const me = requireMe(call);
    requireDirectory(call.caller, "joinedTeams");
    const teams = groupsOf(call, me).filter((group) => group.hasTeam);
    const value = teams.map((group) => teamProperties(group, call.world.tenantId));
    const type: DirectoryType = { typeName: "team", givenUnasked: Object.keys(value[0] ?? {}), filterable: [] };
    return directoryList(call, type, { fragment: "teams", tellsType: false }, rowsOf(value));
}

function listMemberOf(call: Call): Answer {
    const me = requireMe(call);
    requireDirectory(call.caller, "groups");
    return groupList(call, { fragment: "directoryObjects", tellsType: true }, groupsOf(call, me));
}

function userList(call: Call, form: ListForm, users: readonly User[]): Answer {
    return directoryList(call, userType, form, rowsOf(users.map(userProperties)));
}

function groupList(call: Call, form: ListForm, groups: readonly Group[]): Answer {
    const rows = rowsOf(groups.map((group) => groupProperties(group, call.world.domain)));
    return directoryList(call, groupType, form, rows);
}

function requireMe(call: Call): User {
    const me = call.caller.kind === "delegated" ? call.world.users.get(call.caller.userId) : undefined;
    if (!me) throw meNeedsUser();
    return me;
}

function requireDirectoryGroup(call: Call, params: Params): Group {
    const id = param(params, "id");
    const group = call.world.groups.get(id.toLowerCase());
    if (!group) throw resourceNotFound(id);
    return group;
}

function membersOf(call: Call, group: Group): User[] {
    return Object.entries(group.members).flatMap(([id, membership]) => {
        return membership.untilMs === null ? (call.world.users.get(id) ?? []) : [];
    });
}

function groupsOf(call: Call, user: User): Group[] {
    return [...call.world.groups.values()].filter((group) => group.members[user.id]?.untilMs === null);
}
