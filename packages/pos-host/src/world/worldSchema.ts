import * as v from "valibot";

const digits = v.pipe(v.string(), v.regex(/^\d+$/, "must be digits"));

/** A text, or one per language: `{ "en-US": "Tasks", "nl": "Taken" }`. */
const localText = v.union([v.string(), v.record(v.string(), v.string())]);

const employee = v.strictObject({
    staffId: digits,
    name: v.pipe(v.string(), v.minLength(1)),
    /** UI language of the worker; blank = the store's. */
    language: v.optional(v.string()),
    permissions: v.optional(v.record(v.string(), v.union([v.boolean(), v.number()])), {}),
    roles: v.optional(v.array(v.string()), []),
    /** Becomes `Employee.ExtensionProperties`, each as a StringValue. */
    extensionProperties: v.optional(v.record(v.string(), v.string()), {}),
});

const device = v.strictObject({
    terminalId: v.string(),
    description: v.string(),
    theme: v.optional(v.picklist(["light", "dark"]), "light"),
    /** 24-bit RGB, as `DeviceConfiguration.AccentColor`. */
    accentColor: v.optional(v.number(), 0x00_7a_cc),
    autoLogOffTimeoutInMinutes: v.optional(v.number(), 0),
    extensionProperties: v.optional(v.record(v.string(), v.string()), {}),
});

const store = v.strictObject({
    number: digits,
    name: v.string(),
    channelId: v.number(),
    /** Windows time zone name. */
    timeZone: v.string(),
    language: v.string(),
    countryRegion: v.pipe(v.string(), v.length(2)),
    currency: v.pipe(v.string(), v.length(3)),
    /** Mail nickname of the store's team, for the Teams board. */
    mailNickname: v.optional(v.string()),
    device,
    employees: v.array(employee),
});

const operation = v.strictObject({
    id: v.pipe(v.number(), v.integer()),
    name: v.string(),
    allowOffline: v.optional(v.boolean(), true),
    /** A member of `EmployeePermissions` that the worker must have. */
    permission: v.optional(v.string()),
});

const button = v.strictObject({
    action: v.pipe(v.number(), v.integer()),
    actionProperty: v.optional(v.string(), ""),
    text: localText,
    icon: v.optional(v.string()),
    /** Heading under which the tile stands. */
    group: v.optional(localText, ""),
    wide: v.optional(v.boolean(), false),
    accent: v.optional(v.boolean(), false),
});

const packageDefinition = v.strictObject({ Name: v.string(), Publisher: v.string(), IsEnabled: v.boolean() });

/** A world file: what headquarters would have configured for the registers. */
export const worldSchema = v.strictObject({
    tenantId: v.string(),
    clientId: v.string(),
    applicationVersion: v.pipe(v.string(), v.regex(/^\d+(\.\d+)+$/)),
    languages: v.array(v.string()),
    features: v.optional(v.record(v.string(), v.boolean()), {}),
    stores: v.pipe(v.array(store), v.minLength(1)),
    operations: v.optional(v.array(operation), []),
    buttonGrid: v.array(button),
    /** People of the tenant who work in no store; for the Teams board. */
    otherPeople: v.optional(v.array(v.strictObject({ name: v.string(), upn: v.string() })), []),
    /** Overrides what the server would say about a loaded package. */
    extensionPackages: v.optional(v.array(packageDefinition), []),
});

/** What headquarters configured: stores, workers, buttons. */
export type World = v.InferOutput<typeof worldSchema>;
/** A store with its one register. */
export type Store = World["stores"][number];
/** A worker of a store. */
export type StoreEmployee = Store["employees"][number];
/** A tile of the welcome screen. */
export type GridButton = World["buttonGrid"][number];
/** What the server tells about an installed package (names as in Commerce). */
export type PackageDefinition = World["extensionPackages"][number];

/** The world as the register receives it. */
export interface RegisterWorld extends World {
    /** Added to `ChannelConfiguration.ExtensionProperties` as StringValues. */
    readonly channelProperties: Readonly<Record<string, string>>;
}
