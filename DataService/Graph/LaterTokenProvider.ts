import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { Neighbours } from "../Sync/ports/Neighbours";
import type { SignedIn, TokenProvider } from "./TokenProvider";

/** Signs in through a provider whose code is fetched when a token is first needed. Log-off in one window holds for all. */
export class LaterTokenProvider implements TokenProvider {
    readonly #load: () => Promise<TokenProvider>;
    readonly #neighbours: Neighbours;
    readonly #endListening: () => void;
    #provider: Promise<TokenProvider> | null = null;
    #tell: () => void = () => undefined;

    /** `neighbours`: the other windows in which this worker may be signed in. */
    constructor(load: () => Promise<TokenProvider>, neighbours: Neighbours) {
        this.#load = load;
        this.#neighbours = neighbours;
        this.#endListening = neighbours.listen(() => {
            // What is not loaded yet must not sign in silently either.
            this.#provider ??= load();
            this.#use((provider) => provider.forget());
        });
    }

    token(renew: boolean, claims?: string): Promise<Result<SignedIn, Problem>> {
        return this.#ask((provider) => provider.token(renew, claims));
    }

    signIn(): Promise<Result<SignedIn, Problem>> {
        return this.#ask((provider) => provider.signIn());
    }

    onSignedIn(listener: () => void): void {
        this.#tell = listener;
    }

    rest(): void {
        this.#use((provider) => provider.rest());
    }

    forget(): void {
        this.#use((provider) => provider.forget());
        this.#neighbours.tell();
        this.#endListening();
    }

    async #ask(
        ask: (provider: TokenProvider) => Promise<Result<SignedIn, Problem>>,
    ): Promise<Result<SignedIn, Problem>> {
        this.#provider ??= this.#load();
        let provider: TokenProvider;
        try {
            provider = await this.#provider;
        } catch {
            this.#provider = null;
            return failure({ kind: "offline" });
        }
        provider.onSignedIn(this.#tell);
        return ask(provider);
    }

    #use(action: (provider: TokenProvider) => void): void {
        void this.#provider?.then(action, () => undefined);
    }
}
