import { number, object, parseJson, pipe, safeParse, string } from "valibot";
import type { Clock } from "../../Model/Clock";
import { isLoopbackHost } from "../../Model/loopback";
import type { Problem } from "../../Model/Problem";
import { failure, success } from "../../Model/Result";
import type { Result } from "../../Model/Result";
import type { Settings } from "../../Model/Settings";
import { problemFromResponse } from "../problemFromResponse";
import type { Send } from "../Send";
import type { SignedIn, TokenProvider } from "../TokenProvider";

/** Every person of the emulator's demo world has it; it opens nothing else. */
const DEMO_PASSWORD = "contoso-demo";
const RENEW_BEFORE_MS = 5 * 60_000;

const tokenAnswer = object({ access_token: string(), expires_in: number() });
const claims = pipe(string(), parseJson(), object({ oid: string() }));

/** What a loopback provider needs. */
export interface LoopbackParts {
    readonly settings: Settings;
    readonly userPrincipalName: string;
    readonly send: Send;
    readonly clock: Clock;
}

/**
 * Tokens from an emulator on this machine, without asking anybody. Throws when Graph is anywhere else: a password must
 * never leave the machine.
 */
export class LoopbackTokenProvider implements TokenProvider {
    readonly #parts: LoopbackParts;
    readonly #tokenUrl: string;
    #signedIn: { readonly value: SignedIn; readonly renewAt: number } | null = null;
    #ending = new AbortController();

    constructor(parts: LoopbackParts) {
        const { hostname, origin } = new URL(parts.settings.graphBaseUrl);
        if (!isLoopbackHost(hostname))
            throw new Error(`Demo sign-in works against this machine only, not ${hostname}.`);
        this.#parts = parts;
        this.#tokenUrl = `${origin}/${parts.settings.tenantId}/oauth2/v2.0/token`;
    }

    async token(renew: boolean): Promise<Result<SignedIn, Problem>> {
        const { userPrincipalName, clock } = this.#parts;
        if (!renew && this.#signedIn && clock.now() < this.#signedIn.renewAt) return success(this.#signedIn.value);
        const ending = this.#ending;
        const response = await this.#ask(userPrincipalName).catch(() => null);
        // Signed off in the meantime: the answer belongs to nobody any more.
        if (!response || ending.signal.aborted) return failure({ kind: "offline" });
        const { status, headers } = response;
        if (isRefusal(status)) return failure({ kind: "signInNeeded", why: "rejected" });
        const header = (name: string): string | null => headers.get(name);
        if (!response.ok) return failure(problemFromResponse({ status, header, body: null }, "read", clock.now()));
        return this.#take(await response.json().catch(() => null));
    }

    signIn(): Promise<Result<SignedIn, Problem>> {
        return this.token(true);
    }

    onSignedIn(): void {
        // The emulator is always asked anew.
    }

    rest(): void {
        this.#signedIn = null;
    }

    forget(): void {
        this.rest();
        this.#ending.abort();
        this.#ending = new AbortController();
    }

    #ask(username: string): Promise<Response> {
        const form = new URLSearchParams({
            grant_type: "password",
            client_id: this.#parts.settings.clientId,
            scope: "https://graph.microsoft.com/.default",
            username,
            password: DEMO_PASSWORD,
        });
        return this.#parts.send({
            method: "POST",
            url: this.#tokenUrl,
            headers: { "Content-Type": "application/x-www-form-urlencoded" },
            body: form.toString(),
            signal: this.#ending.signal,
        });
    }

    #take(body: unknown): Result<SignedIn, Problem> {
        const answer = safeParse(tokenAnswer, body);
        if (!answer.success) return failure({ kind: "unavailable", status: 200 });
        const { access_token: accessToken, expires_in: seconds } = answer.output;
        const identity = safeParse(claims, payloadOf(accessToken));
        if (!identity.success) return failure({ kind: "unavailable", status: 200 });
        const value = { accessToken, userId: identity.output.oid };
        this.#signedIn = { value, renewAt: this.#parts.clock.now() + seconds * 1000 - RENEW_BEFORE_MS };
        return success(value);
    }
}

/** How a token endpoint says no to a person (RFC 6749, 5.2); anything else is about the service. */
function isRefusal(status: number): boolean {
    return status === 400 || status === 401 || status === 403;
}

/** Empty when it is none. */
function payloadOf(token: string): string {
    try {
        return decodedPayload(token);
    } catch {
        return "";
    }
}

function decodedPayload(token: string): string {
    const [, payload = ""] = token.split(".");
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    return new TextDecoder().decode(bytes);
}
