import { WINDOWS_ZONES } from "./windowsZones";

/**
 * The IANA zone for a name from `ChannelConfiguration.TimeZoneInfoId`: a Windows name (`W. Europe Standard Time`) in any
 * case, or an IANA name that this browser knows. Null when it is neither.
 */
export function ianaZone(name: string): string | null {
    const wanted = name.trim().toLowerCase();
    const windows = Object.entries(WINDOWS_ZONES).find(([windowsName]) => windowsName.toLowerCase() === wanted);
    if (windows) return windows[1];
    return isIanaZone(name.trim()) ? name.trim() : null;
}

function isIanaZone(name: string): boolean {
    try {
        return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
    } catch {
        return false;
    }
}
