import { safeParse } from "valibot";
import type { GenericSchema, InferOutput } from "valibot";
import type { Clock } from "../Model/Clock";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { UserId } from "../Model/Task";
import type { ServiceTime } from "../Sync/ports/PlannerGateway";
import { graphCaller } from "./graphRequest";
import type { CallGraph, GraphCall } from "./graphRequest";
import { problemFromResponse } from "./problemFromResponse";
import type { GraphAnswer, Purpose } from "./problemFromResponse";
import type { Send } from "./Send";
import type { TokenProvider } from "./TokenProvider";

/** What a channel needs. */
export interface GraphChannelParts {
    /** Ends in `/`. */
    readonly graphBaseUrl: string;
    readonly tokens: TokenProvider;
    readonly send: Send;
    readonly clock: Clock;
}

/**
 * The header counts whole seconds, has travelled, and comes from Graph's gateway, whose clock Planner need not share when it
 * stamps a task. Too little would miss a task that was made; too much would take an equal one, made shortly before, for it.
 */
const DATE_HEADER_TOLERANCE_MS = 5_000;

/** The register's own two clocks drift apart by less. */
const SAME_SETTING_MS = 1_000;

/** Calls of Graph as one worker: token, one renewal after a 401, the shape of the answer, the service's clock. */
export class GraphChannel {
    readonly #parts: GraphChannelParts;
    readonly #ending = new AbortController();
    readonly #callGraph: CallGraph;
    #userId: UserId | null = null;
    #mayWrite = true;
    #serviceClock: { readonly aheadMs: number; readonly setting: number } | null = null;

    constructor(parts: GraphChannelParts) {
        this.#parts = parts;
        this.#callGraph = graphCaller(parts.graphBaseUrl, parts.send, this.#ending.signal);
    }

    /** Null before the first token. */
    get userId(): UserId | null {
        return this.#userId;
    }

    /** Whether the last token was good for changing tasks. */
    get mayWrite(): boolean {
        return this.#mayWrite;
    }

    serviceTime(): ServiceTime {
        const now = this.#parts.clock.now();
        const known = this.#serviceClock;
        // Somebody has set the register's clock since, or the machine has slept.
        const isOutdated = known === null || Math.abs(known.setting - this.#setting()) > SAME_SETTING_MS;
        if (isOutdated) return { now, uncertaintyMs: Infinity };
        return { now: now + known.aheadMs, uncertaintyMs: DATE_HEADER_TOLERANCE_MS };
    }

    #setting(): number {
        const { clock } = this.#parts;
        return clock.now() - clock.elapsed();
    }

    /** Makes a call; with `renew` the token at hand was refused just now. Never rejects: what was not foreseen is `unavailable`. */
    async ask(
        call: GraphCall,
        { renew = false }: { readonly renew?: boolean } = {},
    ): Promise<Result<GraphAnswer, Problem>> {
        try {
            const first = await this.#attempt(call, renew);
            // 401 means that nothing was done, so even a POST may go out again with a fresh token.
            if (!first.ok || first.value.status !== 401 || renew) return first;
            return await this.#attempt(call, true, claimsOf(first.value.header("WWW-Authenticate")));
        } catch {
            // Whoever waits for an answer would do so for ever.
            return failure({ kind: "unavailable", status: 0 });
        }
    }

    /** Makes a call and reads its answer as `shape`. An answer of another shape is not from Graph: `unavailable`. */
    async call<Shape extends GenericSchema>(
        call: GraphCall,
        shape: Shape,
        purpose: Purpose,
    ): Promise<Result<InferOutput<Shape>, Problem>> {
        const answer = await this.ask(call);
        return answer.ok ? this.read(answer.value, shape, purpose) : answer;
    }

    /** Reads an answer, or a part of a batch, as `shape`. */
    read<Shape extends GenericSchema>(
        answer: GraphAnswer,
        shape: Shape,
        purpose: Purpose,
    ): Result<InferOutput<Shape>, Problem> {
        if (answer.status < 200 || answer.status > 299) {
            return failure(problemFromResponse(answer, purpose, this.serviceTime().now));
        }
        const parsed = safeParse(shape, answer.body);
        return parsed.success ? success(parsed.output) : failure({ kind: "unavailable", status: answer.status });
    }

    /** The path of an absolute `nextLink`; null when it leads away from Graph, where no token may go. */
    pathOf(nextLink: string): string | null {
        const start = `${this.#parts.graphBaseUrl}v1.0`;
        return nextLink.startsWith(`${start}/`) ? nextLink.slice(start.length) : null;
    }

    /** Asks the worker to sign in: for a tap only. */
    async signIn(): Promise<Result<void, Problem>> {
        const signedIn = await this.#parts.tokens.signIn();
        return signedIn.ok ? success(undefined) : signedIn;
    }

    /** Drops the token until the next call. */
    rest(): void {
        this.#parts.tokens.rest();
    }

    /** Ends what is under way and forgets the worker. */
    close(): void {
        this.#ending.abort();
        this.#parts.tokens.forget();
    }

    async #attempt(call: GraphCall, renew: boolean, claims?: string): Promise<Result<GraphAnswer, Problem>> {
        // Nobody signs in for a session that is over.
        if (this.#isOver()) return failure({ kind: "offline" });
        const signedIn = await this.#parts.tokens.token(renew, claims);
        if (!signedIn.ok) return signedIn;
        if (this.#isOver()) return failure({ kind: "offline" });
        this.#userId = signedIn.value.userId;
        this.#mayWrite = signedIn.value.mayWrite !== false;
        if (call.mayLeave?.() === false) return failure({ kind: "unavailable", status: 0 });
        const sentAt = this.#parts.clock.elapsed();
        const response = await this.#callGraph(call, signedIn.value.accessToken);
        if (!response) return failure({ kind: "offline" });
        this.#readClock(response.headers.get("Date"), sentAt);
        return success({
            status: response.status,
            header: (name) => response.headers.get(name),
            body: await jsonOf(response),
        });
    }

    #isOver(): boolean {
        return this.#ending.signal.aborted;
    }

    /** An answer that was long on its way says what the time was, at some moment of that way. */
    #readClock(date: string | null, sentAt: number): void {
        const at = Date.parse(date ?? "");
        const { clock } = this.#parts;
        const isPrompt = clock.elapsed() - sentAt < DATE_HEADER_TOLERANCE_MS;
        if (isPrompt && !Number.isNaN(at)) this.#serviceClock = { aheadMs: at - clock.now(), setting: this.#setting() };
    }
}

/**
 * What Graph wants to know before it takes a token (continuous access evaluation), as JSON; undefined when it says nothing.
 * Source: learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
function claimsOf(challenge: string | null): string | undefined {
    const encoded = /\bclaims="([\w+/=-]+)"/.exec(challenge ?? "")?.[1];
    try {
        return encoded && atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    } catch {
        return undefined;
    }
}

async function jsonOf(response: Response): Promise<unknown> {
    try {
        return await response.json();
    } catch {
        // 204 has no body, and a proxy's fault page is no JSON.
        return null;
    }
}
