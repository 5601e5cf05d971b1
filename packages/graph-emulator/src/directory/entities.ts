import type { JsonObject } from "../values/json";
import type { Group, User } from "../world/directoryTypes";

/** A kind of directory entity: all its properties here, those given unasked, those that a $filter may name. */
export interface DirectoryType {
    readonly typeName: string;
    readonly givenUnasked: readonly string[];
    readonly filterable: readonly string[];
}

/** microsoft.graph.user. */
export const userType: DirectoryType = {
    typeName: "user",
    givenUnasked: [
        "businessPhones",
        "displayName",
        "givenName",
        "jobTitle",
        "mail",
        "mobilePhone",
        "officeLocation",
        "preferredLanguage",
        "surname",
        "userPrincipalName",
        "id",
    ],
    filterable: ["id", "displayName", "givenName", "surname", "mail", "userPrincipalName", "jobTitle", "userType"],
};

/** Every property of a person. */
export function userProperties(user: User): JsonObject {
    return {
        businessPhones: [],
        displayName: user.displayName,
        givenName: user.givenName,
        jobTitle: user.jobTitle,
        mail: user.userPrincipalName,
        mobilePhone: null,
        officeLocation: null,
        preferredLanguage: null,
        surname: user.surname,
        userPrincipalName: user.userPrincipalName,
        id: user.id,
        accountEnabled: true,
        userType: "Member",
        department: null,
        employeeId: null,
        mailNickname: user.userPrincipalName.split("@")[0] ?? "",
    };
}

/** microsoft.graph.group. */
export const groupType: DirectoryType = {
    typeName: "group",
    givenUnasked: [
        "id",
        "deletedDateTime",
        "classification",
        "createdDateTime",
        "description",
        "displayName",
        "groupTypes",
        "mail",
        "mailEnabled",
        "mailNickname",
        "resourceProvisioningOptions",
        "securityEnabled",
        "visibility",
    ],
    filterable: ["id", "displayName", "mail", "mailNickname", "description", "visibility"],
};

/** Every property of a group. */
export function groupProperties(group: Group, domain: string): JsonObject {
    return {
        id: group.id,
        deletedDateTime: null,
        classification: null,
        createdDateTime: group.createdDateTime,
        description: group.description,
        displayName: group.displayName,
        groupTypes: ["Unified"],
        mail: `${group.mailNickname}@${domain}`,
        mailEnabled: true,
        mailNickname: group.mailNickname,
        resourceProvisioningOptions: group.hasTeam ? ["Team"] : [],
        securityEnabled: false,
        visibility: group.visibility,
    };
}

/** microsoft.graph.team, as /me/joinedTeams lists it. */
export function teamProperties(group: Group, tenantId: string): JsonObject {
    return {
        id: group.id,
        createdDateTime: null,
        displayName: group.displayName,
        description: group.description,
        internalId: null,
        classification: null,
        specialization: null,
        visibility: null,
        webUrl: null,
        isArchived: false,
        tenantId,
        isMembershipLimitedToOwners: null,
    };
}
