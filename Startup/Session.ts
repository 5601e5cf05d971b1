import type { IExtensionContext } from "PosApi/Framework/ExtensionContext";
import {
    canSignIn,
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
import type { StoreFacts } from "./RegisterFacts";
import { signInNameOf, type WorkerIdentity } from "./WorkerIdentity";

/** Opens the tasks of a worker. */
export type ServiceStarter = (wanted: Wanted) => Promise<DataService>;

/** Whose tasks, and where they are. */
export interface Wanted {
    readonly settings: Settings;
    readonly link: StoreLink;
    readonly store: Store;
    readonly worker: Worker;
    /** Address of the package's page that Entra returns to. */
    readonly signInPage: string;
}

/** What a session is made from. */
export interface SessionParts {
    readonly startService: ServiceStarter;
    /** Who is signed on; null when nobody is, or POS does not say. */
    readonly askWorker: (context: IExtensionContext) => Promise<WorkerIdentity | null>;
    /** Which store this is; null when POS does not say. */
    readonly askStore: (context: IExtensionContext) => Promise<StoreFacts | null>;
    /** The text at a URL; null when there is none. */
    readonly readText: (url: string) => Promise<string | null>;
    /** Where a file of the package is. */
    readonly urlOf: (context: IExtensionContext, path: string) => string;
}

/** Of the built package; Entra must know the whole address as a redirect URI of the app. */
const SIGN_IN_PAGE = "SignIn/redirect.html";

type ProblemState = Extract<SessionState, { readonly kind: "problem" }>;

const OVER = Symbol("over");

/**
 * Whose tasks the register shows. A session belongs to one worker: it ends at log-off and lock, and before the session
 * of another worker starts.
 */
export class Session implements Watched<SessionState> {
    readonly #state = new Changing<SessionState>({ kind: "signedOff" });
    readonly #parts: SessionParts;
    #staffId: string | null = null;
    #work: Promise<void> = Promise.resolve();
    #closing: Promise<void> = Promise.resolve();
    #round = new Round();

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
        this.#work = this.#work.then(() => this.#tryToEnsure(context));
        return this.#work;
    }

    /** Forgets the worker, at once. Resolves when nothing of the worker is left on this register. */
    async end(): Promise<void> {
        this.#round = this.#round.next();
        this.#staffId = null;
        const { value } = this.#state;
        this.#state.set({ kind: "signedOff" });
        if (value.kind === "ready") await this.#close(value.service);
    }

    /** The connection came back: send and read soon. */
    wake(): void {
        const { value } = this.#state;
        if (value.kind === "ready") value.service.wake();
    }

    async #tryToEnsure(context: IExtensionContext): Promise<void> {
        // What the last worker leaves behind is being removed, and must not take along what this one is about to read.
        await this.#closing;
        try {
            await this.#ensure(context);
        } catch {
            // A fault nobody foresaw must not leave a worker before a page that says "starting" for ever.
            context.logger.logError("Store Tasks could not start.");
            if (this.#state.value.kind === "starting") this.#state.set(problemState({ kind: "startFailed" }, ""));
        }
    }

    async #ensure(context: IExtensionContext): Promise<void> {
        const worker = await this.#round.unlessOver(this.#parts.askWorker(context));
        if (worker === OVER) return;
        if (worker === null) return this.end();
        if (this.#staffId === worker.staffId && this.#state.value.kind === "ready") return;
        const ending = this.end();
        const round = this.#round;
        await ending;
        // A log-off while the session before still closed.
        if (round !== this.#round) return;
        this.#staffId = worker.staffId;
        this.#state.set({ kind: "starting" });
        const wanted = await round.unlessOver(this.#wantedBy(worker, context));
        if (wanted === OVER) return;
        const state = "kind" in wanted ? wanted : await this.#ready(wanted);
        if (round === this.#round) this.#state.set(state);
        else if (state.kind === "ready") await this.#close(state.service);
    }

    #close(service: DataService): Promise<void> {
        const closed = service.close();
        // Who ended the session hears of a fault in it; the next worker need not.
        this.#closing = closed.catch(() => undefined);
        return closed;
    }

    async #wantedBy(identity: WorkerIdentity, context: IExtensionContext): Promise<Wanted | ProblemState> {
        const facts = await this.#parts.askStore(context);
        if (facts === null) return problemState({ kind: "posSilent" }, "");
        const { number, name, accentColor } = facts;
        const text = facts.settingsText ?? (await this.#parts.readText(this.#parts.urlOf(context, "settings.json")));
        if (text === null) return problemState({ kind: "settingsMissing" }, number);
        const settings = settingsFromText(text);
        if (!settings.ok) return problemState(settings.problem, number);
        const link = linkOfStore(settings.value, number);
        if (!link.ok) return problemState(link.problem, number);
        const posSignInName = identity.userPrincipalName === "" ? await facts.askPosSignInName() : null;
        const userPrincipalName = signInNameOf(identity, settings.value, posSignInName);
        if (userPrincipalName === "") {
            return problemState({ kind: "noMicrosoftAccount", name: identity.name, staffId: identity.staffId }, number);
        }
        const signInPage = this.#parts.urlOf(context, SIGN_IN_PAGE);
        if (!canSignIn(settings.value, signInPage)) return problemState({ kind: "cannotSignInHere" }, number);
        const store: Store = { number, name, accentColor, timeZone: ianaZone(facts.timeZoneName) ?? "UTC" };
        const worker = { ...identity, userPrincipalName };
        return { settings: settings.value, link: link.value, store, worker, signInPage };
    }

    async #ready(wanted: Wanted): Promise<ReadySession> {
        const service = await this.#parts.startService(wanted);
        const { settings, worker, store } = wanted;
        return { kind: "ready", service, settings, worker, store, shelf: { newTask: null } };
    }
}

/** From one end of a session to the next. What was asked in an earlier round changes nothing any more. */
class Round {
    #finish: () => void = () => undefined;
    readonly #over = new Promise<typeof OVER>((resolve) => {
        this.#finish = () => resolve(OVER);
    });

    /** The answer, unless the round ends before. POS may never answer what was asked at log-off. */
    unlessOver<Answer>(answer: Promise<Answer>): Promise<Answer | typeof OVER> {
        return Promise.race([this.#over, answer]);
    }

    /** Ends this round and begins another. */
    next(): Round {
        this.#finish();
        return new Round();
    }
}

function problemState(problem: SessionProblem, storeNumber: string): ProblemState {
    return { kind: "problem", problem, storeNumber };
}
