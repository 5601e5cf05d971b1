import type { Problem } from "../Model/Problem";
import type { Result } from "../Model/Result";
import type { UserId } from "../Model/Task";

/** A token, and whose it is. */
export interface SignedIn {
    readonly accessToken: string;
    readonly userId: UserId;
    /** False where the token is not good for changing tasks; missing where nothing is known of that. */
    readonly mayWrite?: boolean;
}

/** Where tokens for Graph come from. One provider serves one worker, and never answers with another one's token. */
export interface TokenProvider {
    /**
     * A token that is good for some minutes at least. `renew` asks for a fresh one, because the service has just
     * refused the one at hand, with `claims` (JSON) for one that satisfies them. Asks nobody to type anything: without a
     * silent way the answer is `signInNeeded`.
     */
    token(renew: boolean, claims?: string): Promise<Result<SignedIn, Problem>>;
    /** Asks the worker, in a window of the browser: for a tap only. Resolves when the window is closed. */
    signIn(): Promise<Result<SignedIn, Problem>>;
    /** Calls `listener` when a token can be had after all, without having been asked. */
    onSignedIn(listener: () => void): void;
    /** Drops every token; the next call gets one silently, if it can. */
    rest(): void;
    /** Forgets the worker, here and in the other windows of this register, for good. */
    forget(): void;
}
