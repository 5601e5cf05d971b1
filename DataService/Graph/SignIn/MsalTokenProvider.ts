import { EventType } from "@azure/msal-browser";
import type { AuthenticationResult, EventMessage, IPublicClientApplication, PopupEvent } from "@azure/msal-browser";
import type { Clock } from "../../Model/Clock";
import type { Problem, SignInReason } from "../../Model/Problem";
import { failure, success } from "../../Model/Result";
import type { Result } from "../../Model/Result";
import type { SignedIn, TokenProvider } from "../TokenProvider";
import { isTimeout, msalProblem } from "./msalProblem";
import { openMsal } from "./openMsal";
import type { MsalParts } from "./openMsal";
import { rightsOf } from "./rightsOf";

/** What a provider of Entra's tokens needs. */
export interface MsalProviderParts extends MsalParts {
    readonly userPrincipalName: string;
    readonly clock: Clock;
}

type Answer = Result<SignedIn, Problem>;

const POPUP_SIZE = { width: 480, height: 640 };
/** How often to look whether the worker closed the window. */
const LOOK_MS = 500;

/**
 * Tokens from Microsoft Entra for one worker, through MSAL. Silent as long as that works; once Entra wants to see somebody nothing
 * is tried again before a tap. Whoever signs in, only the worker's own account is taken.
 */
export class MsalTokenProvider implements TokenProvider {
    readonly #parts: MsalProviderParts;
    readonly #scopes: string[];
    #life = new Life();
    #turn: Promise<unknown> = Promise.resolve();
    /** Why only a tap can help; null while the silent way is open. */
    #needed: SignInReason | null = null;
    #claims: string | undefined;
    #hasOpenWindow = false;
    #tell: () => void = () => undefined;

    constructor(parts: MsalProviderParts) {
        this.#parts = parts;
        // What the administrator has consented to, no more: nobody is asked for consent at a register.
        this.#scopes = [`${parts.settings.graphBaseUrl}.default`];
    }

    token(renew: boolean, claims?: string): Promise<Answer> {
        this.#claims = claims ?? this.#claims;
        const asked = this.#turn.then(() => this.#askSilently(renew));
        this.#turn = asked;
        return asked;
    }

    async signIn(): Promise<Answer> {
        const life = this.#life;
        try {
            const answer = await this.#askInWindow(await life.application(this.#parts), life);
            if (answer === CLOSED) return this.#refused("cancelled");
            return this.#take(answer, life);
        } catch (error) {
            const problem = msalProblem(error, "rejected");
            return problem.kind === "signInNeeded" ? this.#refused(problem.why) : failure(problem);
        }
    }

    onSignedIn(listener: () => void): void {
        this.#tell = listener;
    }

    rest(): void {
        this.#life.end();
        this.#life = new Life();
    }

    forget(): void {
        this.rest();
        this.#needed = "expired";
    }

    async #askSilently(renew: boolean): Promise<Answer> {
        if (this.#needed) return failure({ kind: "signInNeeded", why: this.#needed });
        const life = this.#life;
        let otherwise: SignInReason = "first";
        try {
            const application = await life.application(this.#parts);
            const username = this.#parts.userPrincipalName;
            const account = application.getAccount({ username });
            if (account) otherwise = "expired";
            const request = { scopes: this.#scopes, ...this.#challenge() };
            const answer = account
                ? await application.acquireTokenSilent({ ...request, account, forceRefresh: renew })
                : await application.ssoSilent({ ...request, loginHint: username });
            return this.#take(answer, life);
        } catch (error) {
            if (life.isOver) return failure({ kind: "offline" });
            const problem = msalProblem(error, otherwise);
            // A frame that nothing was heard of may have had no network, whatever the browser says.
            const isFinal = problem.kind === "signInNeeded" && !isTimeout(error);
            return isFinal ? this.#refused(problem.why) : failure(problem);
        }
    }

    /** Resolves when the worker is through, or has closed the window. Where another page's policy hides the window it looks closed; what comes later is taken all the same. */
    async #askInWindow(
        application: IPublicClientApplication,
        life: Life,
    ): Promise<AuthenticationResult | typeof CLOSED> {
        const watch = new ClosedWatch(this.#parts.clock);
        const listener = application.addEventCallback((event) => watch.see(event, life), [EventType.POPUP_OPENED]);
        const answer = application.acquireTokenPopup({
            scopes: this.#scopes,
            loginHint: this.#parts.userPrincipalName,
            ...this.#challenge(),
            popupWindowAttributes: { popupSize: POPUP_SIZE },
            // Of a window that we saw closed MSAL would wait for minutes.
            overrideInteractionInProgress: this.#hasOpenWindow,
        });
        this.#hasOpenWindow = true;
        const end = (): void => {
            this.#hasOpenWindow = false;
            watch.end();
            if (listener !== null) application.removeEventCallback(listener);
        };
        const first = await Promise.race([answer.finally(end), watch.closed]);
        if (first === CLOSED) void this.#takeLate(answer, life);
        return first;
    }

    async #takeLate(answer: Promise<AuthenticationResult>, life: Life): Promise<void> {
        try {
            if (this.#take(await answer, life).ok) this.#tell();
        } catch {
            // It was closed indeed.
        }
    }

    #take({ account, accessToken, scopes, uniqueId }: AuthenticationResult, life: Life): Answer {
        // Signed off in the meantime: the answer belongs to nobody any more.
        if (life.isOver) return failure({ kind: "offline" });
        const isWorker = account.username.toLowerCase() === this.#parts.userPrincipalName.toLowerCase();
        if (!isWorker) {
            this.rest();
            return this.#refused("otherPerson");
        }
        const { mayRead, mayWrite } = rightsOf(scopes);
        if (!mayRead) return this.#refused("noConsent");
        this.#needed = null;
        this.#claims = undefined;
        return success({ accessToken, userId: uniqueId, mayWrite });
    }

    #refused(why: SignInReason): Answer {
        this.#needed = why;
        return failure({ kind: "signInNeeded", why });
    }

    #challenge(): { readonly claims?: string } {
        return this.#claims === undefined ? {} : { claims: this.#claims };
    }
}

const CLOSED = Symbol("closed");

/** Looks whether somebody closes the window of MSAL, which does not tell. */
class ClosedWatch {
    readonly closed: Promise<typeof CLOSED>;
    readonly #clock: Clock;
    #close: (closed: typeof CLOSED) => void = () => undefined;
    #cancel: () => void = () => undefined;

    constructor(clock: Clock) {
        this.#clock = clock;
        this.closed = new Promise((resolve) => {
            this.#close = resolve;
        });
    }

    see({ payload }: EventMessage, life: Life): void {
        const { popupWindow } = payload as PopupEvent;
        // The next worker must not find the last one's window.
        life.onEnd(() => popupWindow.close());
        const look = (): void => {
            if (popupWindow.closed) this.#close(CLOSED);
            else this.#cancel = this.#clock.after(LOOK_MS, look);
        };
        look();
    }

    end(): void {
        this.#cancel();
    }
}

/** From one sign-in to the end of it. The application of MSAL, with every token in it, lives no longer. */
class Life {
    readonly #ending = new AbortController();
    #application: Promise<IPublicClientApplication> | null = null;

    get isOver(): boolean {
        return this.#ending.signal.aborted;
    }

    application(parts: MsalParts): Promise<IPublicClientApplication> {
        this.#application ??= openMsal(parts, this.#ending.signal).catch((error: unknown) => {
            this.#application = null;
            throw error;
        });
        return this.#application;
    }

    onEnd(listener: () => void): void {
        this.#ending.signal.addEventListener("abort", listener);
    }

    end(): void {
        this.#ending.abort();
        void this.#application?.then((application) => application.clearCache()).catch(() => undefined);
    }
}
