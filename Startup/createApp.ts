import { browserClock, readText, urlOf } from "./environment";
import { askStore, askWorker } from "./RegisterFacts";
import { Session } from "./Session";
import { startService } from "./startService";

/** What pages, dialogs and triggers share. */
export interface App {
    readonly session: Session;
    readonly clock: typeof browserClock;
}

const MINUTE_MS = 60_000;

/** Wires the layers together. */
export function createApp(): App {
    const session = new Session({ startService, askWorker, askStore, readText, urlOf });
    watchIdleness(session);
    return { session, clock: browserClock };
}

// Nobody is idle within the first minute, in which there is better to load.
function watchIdleness(session: Session): void {
    browserClock.after(MINUTE_MS, () => {
        import("./OnDemand/IdleWatch").then(
            ({ watchTouches }) => watchTouches(document, session, browserClock),
            () => watchIdleness(session),
        );
    });
}
