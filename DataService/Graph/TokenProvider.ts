import type { Problem } from "../Model/Problem";
import type { Result } from "../Model/Result";
import type { UserId } from "../Model/Task";

/** A token, and whose it is. */
export interface SignedIn {
    readonly accessToken: string;
    readonly userId: UserId;
}

/** Where tokens for Graph come from. One provider serves one worker, and never answers with another one's token. */
export interface TokenProvider {
    /**
     * A token that is good for some minutes at least. `renew` asks for a fresh one, because the service has just
     * refused the one at hand. Asks nobody to type anything: without a silent way the answer is `signInNeeded`.
     */
    token(renew: boolean): Promise<Result<SignedIn, Problem>>;
    /** Forgets every token. */
    forget(): void;
}
