import { browserClock, readText } from "./environment";
import { askStore, askWorker } from "./RegisterFacts";
import { Session } from "./Session";
import { startService } from "./startService";

/** What pages, dialogs and triggers share. */
export interface App {
    readonly session: Session;
    readonly clock: typeof browserClock;
}

/** Wires the layers together. */
export function createApp(): App {
    return { session: new Session({ startService, askWorker, askStore, readText }), clock: browserClock };
}
