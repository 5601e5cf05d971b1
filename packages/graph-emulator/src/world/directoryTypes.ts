/** A person of the directory. */
export interface User {
    readonly id: string;
    readonly userPrincipalName: string;
    readonly displayName: string;
    readonly givenName: string;
    readonly surname: string;
    readonly jobTitle: string | null;
    readonly password: string;
}

/** When somebody joined a group, and left it again (ms since 1970). */
export interface Membership {
    readonly sinceMs: number;
    readonly untilMs: number | null;
}

/** A Microsoft 365 group, most of them with a team. */
export interface Group {
    readonly id: string;
    readonly displayName: string;
    readonly description: string | null;
    readonly mailNickname: string;
    readonly createdDateTime: string;
    readonly visibility: string;
    readonly hasTeam: boolean;
    readonly owners: string[];
    /** User id -> membership; those who left stay, so that Planner can notice late. */
    readonly members: Record<string, Membership>;
}

/** An application registered in the tenant, with the permissions an administrator consented to. */
export interface RegisteredApp {
    readonly clientId: string;
    readonly displayName: string;
    /** null: a public client, which signs people in. */
    readonly secret: string | null;
    readonly delegatedScopes: readonly string[];
    readonly roles: readonly string[];
}
