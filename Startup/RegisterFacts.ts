import {
    GetAuthenticationTokenClientRequest,
    GetChannelConfigurationClientRequest,
    GetDeviceConfigurationClientRequest,
} from "PosApi/Consume/Device";
import { GetLoggedOnEmployeeClientRequest } from "PosApi/Consume/Employees";
import type { ProxyEntities } from "PosApi/Entities";
import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import { identityOf, propertyText, type WorkerIdentity } from "./WorkerIdentity";

/** Configuration parameter that holds the settings as JSON. */
const SETTINGS_KEY = "StoreTasks.Settings";
/** Optional configuration parameter: how people call the store. POS itself knows only its number. */
const STORE_NAME_KEY = "StoreTasks.StoreName";

/** What POS says about the store this register stands in. */
export interface StoreFacts {
    readonly number: string;
    readonly name: string;
    readonly accentColor: number | null;
    /** Windows name of the time zone. */
    readonly timeZoneName: string;
    /** The settings as JSON text; null when the channel has none. */
    readonly settingsText: string | null;
    /** With which account the worker signed in to POS; null where that is done by personnel number, or POS does not say. Never rejects. */
    readonly askPosSignInName: () => Promise<string | null>;
}

/** Who is signed on; null when nobody is, or POS does not say. */
export async function askWorker(context: IExtensionContext): Promise<WorkerIdentity | null> {
    try {
        const answer = await context.runtime.executeAsync(new GetLoggedOnEmployeeClientRequest());
        // After dispose or log-off POS has answered without data.
        const employee = answer.canceled ? null : (answer.data as { result?: ProxyEntities.Employee } | null)?.result;
        return employee ? identityOf(employee) : null;
    } catch {
        return null;
    }
}

/** Which store this is; null when POS does not say. */
export async function askStore(context: IExtensionContext): Promise<StoreFacts | null> {
    try {
        const [device, channel] = await Promise.all([
            context.runtime.executeAsync(new GetDeviceConfigurationClientRequest()),
            context.runtime.executeAsync(new GetChannelConfigurationClientRequest()),
        ]);
        if (device.canceled || channel.canceled) return null;
        const { AccentColor, EmployeeLogonTypeValue, StoreNumber } = device.data.result;
        const number = StoreNumber ?? "";
        const { ExtensionProperties, TimeZoneInfoId } = channel.data.result;
        return {
            number,
            name: propertyText(ExtensionProperties, STORE_NAME_KEY) ?? number,
            accentColor: AccentColor ?? null,
            timeZoneName: TimeZoneInfoId ?? "",
            settingsText: propertyText(ExtensionProperties, SETTINGS_KEY),
            askPosSignInName: () => (EmployeeLogonTypeValue ? askSignInName(context) : Promise.resolve(null)),
        };
    } catch {
        return null;
    }
}

// When POS does not answer this, two other ways may tell the name.
async function askSignInName(context: IExtensionContext): Promise<string | null> {
    try {
        const answer = await context.runtime.executeAsync(new GetAuthenticationTokenClientRequest());
        const name = answer.canceled ? "" : (answer.data.result.userName ?? "");
        return name.includes("@") ? name : null;
    } catch {
        return null;
    }
}
