import {
    array,
    boolean,
    check,
    minValue,
    number,
    object,
    optional,
    parseJson,
    pipe,
    record,
    regex,
    safeParse,
    string,
    transform,
} from "valibot";
import type { BaseIssue } from "valibot";
import { isLoopbackHost } from "./Model/loopback";
import { failure, success } from "./Model/Result";
import type { Result } from "./Model/Result";
import type { Settings, SettingsProblem, StoreLink } from "./Model/Settings";

/** Of Azure's public cloud. */
const ENTRA = "https://login.microsoftonline.com/";

const guid = pipe(string(), regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));
const plannerId = pipe(string(), regex(/^[A-Za-z0-9_-]{28}$/));

const graphBaseUrl = pipe(
    string(),
    check(isGraphAddress),
    transform((text) => (text.endsWith("/") ? text : `${text}/`)),
);

const attention = object({
    banner: optional(boolean(), true),
    closing: optional(boolean(), true),
    closingLists: optional(array(string()), []),
});

const httpsUrl = pipe(
    string(),
    check((text) => protocolOf(text) === "https:"),
);

const signIn = object({
    authority: optional(httpsUrl),
    redirectUri: optional(httpsUrl),
    userName: optional(pipe(string(), regex(/^[^\s{}]*\{staffId\}[^\s{}]*@[^\s{}]+$/))),
    idleMinutes: optional(pipe(number(), minValue(1)), 30),
});

const settings = pipe(
    string(),
    parseJson(),
    object({
        tenantId: guid,
        clientId: guid,
        graphBaseUrl,
        stores: record(string(), object({ teamId: guid, planId: plannerId })),
        signIn: optional(signIn, {}),
        attention: optional(attention, {}),
    }),
    transform((read) => ({
        ...read,
        signIn: { ...read.signIn, authority: read.signIn.authority ?? `${ENTRA}${read.tenantId}` },
    })),
);

/** Reads the settings an administrator gave as JSON text. A problem names the key, such as `stores.000201.planId`. */
export function settingsFromText(text: string): Result<Settings, SettingsProblem> {
    if (text.trim() === "") return failure({ kind: "settingsMissing" });
    const parsed = safeParse(settings, text);
    if (parsed.success) return success(parsed.output);
    const key = keyOf(parsed.issues[0]);
    return failure(key === "" ? { kind: "settingsUnreadable" } : { kind: "settingInvalid", key });
}

/** The team and plan of a store. `storeNumber` is compared as written: leading zeros count. */
export function linkOfStore(from: Settings, storeNumber: string): Result<StoreLink, SettingsProblem> {
    const link = Object.hasOwn(from.stores, storeNumber) ? from.stores[storeNumber] : undefined;
    return link ? success(link) : failure({ kind: "storeUnknown", storeNumber });
}

function keyOf(issue: BaseIssue<unknown>): string {
    return (issue.path ?? []).map((item) => String(item.key)).join(".");
}

function isGraphAddress(text: string): boolean {
    const protocol = protocolOf(text);
    return protocol === "https:" || (protocol === "http:" && isLoopbackHost(new URL(text).hostname));
}

function protocolOf(text: string): string | null {
    return URL.canParse(text) ? new URL(text).protocol : null;
}
