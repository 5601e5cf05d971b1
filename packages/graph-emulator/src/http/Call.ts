import type { Caller } from "../auth/Caller";
import type { Switches } from "../Switches";
import type { Json, JsonObject } from "../values/json";
import type { Random } from "../values/random";
import type { Clock } from "../world/Clock";
import type { World } from "../world/World";
import type { HeaderSource } from "./Incoming";

/** The two versions of Graph. */
export type GraphVersion = "v1.0" | "beta";

/** One call as a handler sees it: authenticated, its body read, its path without the version. */
export interface Call {
    readonly world: World;
    readonly clock: Clock;
    readonly random: Random;
    readonly switches: Switches;
    readonly caller: Caller;
    readonly version: GraphVersion;
    readonly method: string;
    readonly url: URL;
    readonly headers: HeaderSource;
    /** The parsed JSON body, undefined when there was none. */
    readonly body: Json | undefined;
}

/** What a handler answers. Failures are thrown as GraphFailure. */
export interface Answer {
    readonly status: number;
    readonly body?: JsonObject;
    readonly headers?: Readonly<Record<string, string>>;
}

/** Path parameters by name. */
export type Params = Readonly<Record<string, string>>;

/** Answers one route. */
export type Handler = (call: Call, params: Params) => Answer;

/** A path parameter that the route pattern promises. */
export function param(params: Params, name: string): string {
    return params[name] ?? "";
}

/** Whether the client asked, by Prefer, for something. */
export function prefers(call: Call, wish: string): boolean {
    const wishes = (call.headers.get("Prefer") ?? "").split(",");
    return wishes.some((text) => text.trim().toLowerCase() === wish);
}

/** `https://host/v1.0/$metadata#…`. */
export function odataContext(call: Call, fragment: string): string {
    return `${call.url.origin}/${call.version}/$metadata#${fragment}`;
}
