/** What an administrator sets for the registers. No secret is among it. */
export interface Settings {
    /** Entra tenant id (GUID). */
    readonly tenantId: string;
    /** Entra application id of the register's app (GUID). */
    readonly clientId: string;
    /** Where Graph is, ending in `/`: `https://graph.microsoft.com/`, or a loopback address. */
    readonly graphBaseUrl: string;
    /** Store number (leading zeros count) to the team and plan of that store. */
    readonly stores: Readonly<Record<string, StoreLink>>;
    readonly signIn: SignIn;
    /** What the register draws attention to; all of it, unless switched off. */
    readonly attention: Attention;
}

/** How workers sign in to Microsoft Entra. */
export interface SignIn {
    /** `https://login.microsoftonline.com/` and the tenant's id, unless given: another cloud, or an emulator. */
    readonly authority: string;
    /** Where Entra returns to, when it is not the page in the package; a page of the register's own origin. */
    readonly redirectUri?: string | undefined;
    /** Sign-in name of a worker by personnel number, `{staffId}@contoso.com`, for POS that does not know it itself. */
    readonly userName?: string | undefined;
    /** After so many minutes without a touch the register drops the token. */
    readonly idleMinutes: number;
}

/** What the register draws attention to by itself. */
export interface Attention {
    /** One banner when head office sends tasks. */
    readonly banner: boolean;
    /** The open closing tasks before a shift is closed. */
    readonly closing: boolean;
    /** Names of the task lists that must be done before a shift is closed; empty: those called Closing in any language. */
    readonly closingLists: readonly string[];
}

/** Which team and plan belong to a store. */
export interface StoreLink {
    readonly teamId: string;
    readonly planId: string;
}

/** What is wrong with the settings, naming the key so that an administrator can mend it. */
export type SettingsProblem =
    | { readonly kind: "settingsMissing" }
    | { readonly kind: "settingsUnreadable" }
    | { readonly kind: "settingInvalid"; readonly key: string }
    | { readonly kind: "storeUnknown"; readonly storeNumber: string };
