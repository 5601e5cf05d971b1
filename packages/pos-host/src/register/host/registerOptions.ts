import type { RegisterWorld, Store } from "../../world/worldSchema";

/** What the address of the register page asks for. */
export interface RegisterOptions {
    readonly store: Store;
    readonly theme: "light" | "dark";
    /** Language that wins over the worker's and the store's; undefined = theirs. */
    readonly language: string | undefined;
    readonly rightToLeft: boolean;
    readonly highContrast: boolean;
    /** On the first show of a view: `onReady` before `onShown`, instead of after it. */
    readonly readyFirst: boolean;
    /** Worker who is signed on at start. */
    readonly staffId: string | undefined;
    /** Whether the strip with store, language and connection stands above the till. */
    readonly showsToolbar: boolean;
}

/** Reads the query string. Throws when it names a store or worker that the world lacks. */
export function readOptions(query: URLSearchParams, world: RegisterWorld): RegisterOptions {
    const number = query.get("store");
    const store = number === null ? world.stores[0] : world.stores.find((one) => one.number === number);
    if (!store) throw new Error(`The world has no store ${String(number)}. Check ?store= in the address.`);
    const staffId = query.get("staff") ?? undefined;
    if (staffId !== undefined && !store.employees.some((employee) => employee.staffId === staffId)) {
        throw new Error(`Store ${store.number} has no worker ${staffId}. Check ?staff= in the address.`);
    }
    const theme = query.get("theme") ?? store.device.theme;
    return {
        store,
        theme: theme === "dark" ? "dark" : "light",
        language: query.get("language") ?? undefined,
        rightToLeft: query.get("dir") === "rtl",
        highContrast: query.get("contrast") === "high",
        readyFirst: query.get("order") === "ready-first",
        staffId,
        showsToolbar: query.get("toolbar") !== "off",
    };
}
