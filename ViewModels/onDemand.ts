import type * as Parts from "./OnDemand/parts";

/** The part of the screen that is not needed to show the first tasks. */
export type PartsOnDemand = typeof Parts;

let loaded: PartsOnDemand | null = null;

/** The part, if it is there already. */
export function partsOnDemand(): PartsOnDemand | null {
    return loaded;
}

/**
 * Fetches the part, which is a script of its own (decision 0007). The page asks for it as soon as the first tasks are drawn, so
 * that it is there before anybody taps. Rejects when the script cannot be had now; another attempt may succeed.
 */
export async function loadPartsOnDemand(): Promise<PartsOnDemand> {
    loaded ??= await import("./OnDemand/parts");
    return loaded;
}
