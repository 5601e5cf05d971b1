import type { Report } from "./support/Report";

/** The benches by name, in the order in which they run. Each is loaded when it is asked for. */
export const BENCHES: Readonly<Record<string, () => Promise<Report>>> = {
    outbox: async () => (await import("./outbox")).outbox(),
    outage: async () => (await import("./outage")).outage(),
    idle: async () => (await import("./idle")).idle(),
    read: async () => (await import("./read")).read(),
    store: async () => (await import("./store")).store(),
    list: async () => (await import("./list")).list(),
};
