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
