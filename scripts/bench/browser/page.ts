// What the benches run inside a browser. `inChromium.ts` bundles it and calls these functions.
import { IndexedDbDatabase } from "../../../DataService/Store/IndexedDbDatabase";
import { drawnList } from "../list/drawnList";
import type { ListTimes } from "../list/drawnList";
import { throughDataService } from "../outbox/throughDataService";
import type { OutboxRun } from "../outbox/throughDataService";
import { keptOnDisk } from "../store/keptOnDisk";
import type { DiskTimes } from "../store/keptOnDisk";
import { turnOfBrowser } from "../support/turns";

/** The functions, by name. */
export interface BenchPage {
    outbox(): Promise<OutboxRun>;
    store(): Promise<DiskTimes>;
    list(): Promise<ListTimes>;
}

const page: BenchPage = {
    outbox: async () => throughDataService(turnOfBrowser, await IndexedDbDatabase.open(NO_TIME, "outbox")),
    store: () => keptOnDisk(),
    list: () => drawnList(),
};
Object.assign(globalThis, { benchPage: page });

/** The database opens at once here, or the bench hangs for all to see. */
const NO_TIME = { now: () => 0, elapsed: () => 0, after: () => () => undefined };
