import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import {
    Changing,
    ianaZone,
    linkOfStore,
    settingsFromText,
    type DataService,
    type Settings,
    type StoreLink,
    type Unsubscribe,
    type Watched,
} from "../DataService/api";
import type { ReadySession, SessionProblem, SessionState, Store, Worker } from "../ViewModels/SessionState";
import { askStore, askWorker } from "./RegisterFacts";
import type { WorkerIdentity } from "./WorkerIdentity";

/** Opens the tasks of a worker. */
export type ServiceStarter = (wanted: Wanted) => Promise<DataService>;

/** Whose tasks, and where they are. */
export interface Wanted {
    readonly settings: Settings;
    readonly link: StoreLink;
    readonly store: Store;
    readonly worker: Worker;
}

/** What a session is made from. */
export interface SessionParts {
    readonly startService: ServiceStarter;
    /** The text at a URL; null when there is none. */
    readonly readText: (url: string) => Promise<string | null>;
}

/**
 * Whose tasks the register shows. A session belongs to one worker: it ends at log-off and lock, and before the session
 * of another worker starts.
 */
export class Session implements Watched<SessionState> {
    readonly #state = new Changing<SessionState>({ kind: "signedOff" });
    readonly #parts: SessionParts;
    #staffId: string | null = null;
    #work: Promise<void> = Promise.resolve();
    /** Counts sessions, so that what was asked for an ended one changes nothing. */
    #round = 0;

    constructor(parts: SessionParts) {
        this.#parts = parts;
    }

    get value(): SessionState {
        return this.#state.value;
    }

    subscribe(listener: (state: SessionState) => void): Unsubscribe {
        return this.#state.subscribe(listener);
    }

    /** Makes sure that the session is the one of the worker signed on now. Never rejects. */
    ensure(context: IExtensionContext): Promise<void> {
        this.#work = this.#work.then(() => this.#ensure(context)).catch(() => this.#fail(context));
        return this.#work;
    }

    /** Forgets the worker, at once. Resolves when nothing of the worker is left on this register. */
    async end(): Promise<void> {
        this.#round += 1;
        this.#staffId = null;
        const { value } = this.#state;
        this.#state.set({ kind: "signedOff" });
        if (value.kind === "ready") await value.service.close();
    }

    /** The connection came back: send and read soon. */
    wake(): void {
        const { value } = this.#state;
        if (value.kind === "ready") value.service.wake();
    }

    async #ensure(context: IExtensionContext): Promise<void> {
        const round = this.#round;
        const worker = await askWorker(context);
        if (round !== this.#round) return;
        if (worker === null) return this.end();
        if (this.#staffId === worker.staffId && this.#state.value.kind === "ready") return;
        await this.end();
        const mine = this.#round;
        this.#staffId = worker.staffId;
        this.#state.set({ kind: "starting" });
        const state = await this.#stateFor(worker, context);
        if (mine === this.#round) this.#state.set(state);
        else if (state.kind === "ready") await state.service.close();
    }

    /** A fault nobody foresaw must not leave a worker before a page that says "starting" for ever. */
    #fail(context: IExtensionContext): void {
        context.logger.logError("Store Tasks could not start.");
        this.#state.set(problemState({ kind: "startFailed" }, ""));
    }

    async #stateFor(worker: WorkerIdentity, context: IExtensionContext): Promise<SessionState> {
        const facts = await askStore(context);
        if (facts === null) return problemState({ kind: "posSilent" }, "");
        const { number, name, accentColor } = facts;
        if (worker.userPrincipalName === "") {
            return problemState({ kind: "noMicrosoftAccount", name: worker.name, staffId: worker.staffId }, number);
        }
        const text = facts.settingsText ?? (await this.#settingsOfPackage(context));
        if (text === null) return problemState({ kind: "settingsMissing" }, number);
        const settings = settingsFromText(text);
        if (!settings.ok) return problemState(settings.problem, number);
        const link = linkOfStore(settings.value, number);
        if (!link.ok) return problemState(link.problem, number);
        const store: Store = { number, name, accentColor, timeZone: ianaZone(facts.timeZoneName) ?? "UTC" };
        return this.#ready({ settings: settings.value, link: link.value, store, worker });
    }

    async #ready(wanted: Wanted): Promise<ReadySession> {
        const service = await this.#parts.startService(wanted);
        const { settings, worker, store } = wanted;
        return { kind: "ready", service, settings, worker, store, shelf: { newTask: null } };
    }

    #settingsOfPackage(context: IExtensionContext): Promise<string | null> {
        return this.#parts.readText(`${context.extensionPackageInfo.baseUrl}/settings.json`);
    }
}

function problemState(problem: SessionProblem, storeNumber: string): SessionState {
    return { kind: "problem", problem, storeNumber };
}
