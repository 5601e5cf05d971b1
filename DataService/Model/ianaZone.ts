import { zoneOfWindows } from "./windowsZones";

/**
 * The IANA zone for a name from `ChannelConfiguration.TimeZoneInfoId`: a Windows name (`W. Europe Standard Time`) in any
 * case, or an IANA name that this browser knows. Null when it is neither.
 */
export function ianaZone(name: string): string | null {
    const wanted = name.trim();
    return zoneOfWindows(wanted) ?? (isIanaZone(wanted) ? wanted : null);
}

function isIanaZone(name: string): boolean {
    try {
        return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
    } catch {
        return false;
    }
}
