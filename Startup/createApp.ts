import { browserClock, readText } from "./environment";
import { LogOffQuestion } from "./LogOffQuestion";
import { askStore, askWorker } from "./RegisterFacts";
import { Session } from "./Session";
import { startService } from "./startService";

/** What pages, dialogs and triggers share. */
export interface App {
    readonly session: Session;
    readonly logOff: LogOffQuestion;
    readonly clock: typeof browserClock;
}

/** Wires the layers together. */
export function createApp(): App {
    const session = new Session({ startService, askWorker, askStore, readText });
    return { session, logOff: new LogOffQuestion(session, browserClock), clock: browserClock };
}
