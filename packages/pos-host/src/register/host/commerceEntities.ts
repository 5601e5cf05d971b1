import type { RegisterWorld, Store, StoreEmployee } from "../../world/worldSchema";
import type { Session } from "./Session";

/** A key and value that an extension of the server added to an entity. */
export interface CommerceProperty {
    readonly Key: string;
    readonly Value: { readonly StringValue: string };
}

/** A worker as extensions see it. There is no UPN among the platform's own fields. */
export interface Employee {
    readonly StaffId: string;
    readonly Name: string;
    readonly NameOnReceipt: string;
    readonly CultureName: string;
    readonly Permissions: Readonly<Record<string, unknown>>;
    readonly ExtensionProperties: readonly CommerceProperty[];
}

function propertiesOf(values: Readonly<Record<string, string>>): CommerceProperty[] {
    return Object.entries(values).map(([Key, StringValue]) => ({ Key, Value: { StringValue } }));
}

/** `ProxyEntities.Employee` of a worker. */
export function toEmployee(worker: StoreEmployee, store: Store): Employee {
    return {
        StaffId: worker.staffId,
        Name: worker.name,
        NameOnReceipt: worker.name.split(" ")[0] ?? worker.name,
        CultureName: worker.language ?? store.language,
        Permissions: {
            StaffId: worker.staffId,
            Roles: worker.roles,
            ...worker.permissions,
            ExtensionProperties: [],
        },
        ExtensionProperties: propertiesOf(worker.extensionProperties),
    };
}

/** `ProxyEntities.DeviceConfiguration` of the register. */
export function toDeviceConfiguration(store: Store, session: Session): Readonly<Record<string, unknown>> {
    return {
        StoreNumber: store.number,
        ChannelId: store.channelId,
        TerminalId: store.device.terminalId,
        TerminalDescription: store.device.description,
        TerminalRecId: store.channelId + 1000,
        DeviceRecId: store.channelId + 2000,
        InventLocationId: store.number,
        CultureName: session.options.language ?? store.language,
        Currency: store.currency,
        Theme: session.appearance.theme,
        AccentColor: store.device.accentColor,
        ShowAppBarLabel: true,
        AutoLogOffTimeoutInMinutes: store.device.autoLogOffTimeoutInMinutes,
        EmployeeLogonTypeValue: 0,
        LimitStaffListToStore: true,
        ShowStaffListAtLogOn: true,
        ExtensionProperties: propertiesOf(store.device.extensionProperties),
    };
}

/** `ProxyEntities.ChannelConfiguration` of the store, with the channel properties that the host was started with. */
export function toChannelConfiguration(world: RegisterWorld, store: Store): Readonly<Record<string, unknown>> {
    return {
        RecordId: store.channelId,
        ChannelNaturalId: store.number,
        InventLocation: store.number,
        InventLocationDataAreaId: store.countryRegion === "US" ? "usrt" : "nlrt",
        Currency: store.currency,
        DefaultLanguageId: store.language,
        TimeZoneInfoId: store.timeZone,
        CountryRegionId: store.countryRegion,
        StoreName: store.name,
        NotificationRefreshInterval: 1,
        ProfileProperties: [],
        Properties: [],
        Languages: [{ LanguageId: store.language, IsDefault: true }],
        ExtensionProperties: propertiesOf(world.channelProperties),
    };
}
