import { createDataService, type DataService } from "../DataService/api";
import type { ServiceStarter } from "./Session";
import { browserClock, browserRandom } from "./environment";

/** Opens the tasks of a worker as this register keeps them. */
export const startService: ServiceStarter = ({ settings, link, store, worker, signInPage }): Promise<DataService> =>
    createDataService({
        settings,
        link,
        worker,
        timeZone: store.timeZone,
        clock: browserClock,
        random: browserRandom,
        storage: "device",
        signInPage,
    });
