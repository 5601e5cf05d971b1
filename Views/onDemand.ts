import type * as Parts from "./OnDemand/parts";

/** Fetches what taps lead to; it comes in the same script as `ViewModels/OnDemand`. Rejects when that cannot be had now. */
export function loadActions(): Promise<typeof Parts> {
    return import("./OnDemand/parts");
}
