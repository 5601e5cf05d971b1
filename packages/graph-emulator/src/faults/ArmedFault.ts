import type { Random } from "../values/random";
import type { Disturbance, Failure, Fault, FaultRule } from "./Fault";

/** What a rule looks at. */
export interface Target {
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    readonly inBatch: boolean;
    /** Whether a token is asked for. */
    readonly signIn: boolean;
}

/** What strikes a request, and what the log calls it. */
export interface Strike {
    readonly label: string;
    readonly fault: Disturbance | Exclude<Failure, { kind: "penalty" }>;
}

/** A rule that waits for its requests. */
export class ArmedFault {
    readonly rule: FaultRule;
    readonly #methods: readonly string[] | undefined;
    readonly #path: RegExp | undefined;
    #left: number;
    #penaltyUntilMs: number | undefined;
    #over = false;

    constructor(rule: FaultRule) {
        this.rule = rule;
        const { method, path } = rule.match ?? {};
        const methods = typeof method === "string" ? [method] : method;
        this.#methods = methods?.map((name) => name.toUpperCase());
        this.#path = path === undefined ? undefined : new RegExp(path);
        this.#left = rule.times ?? Infinity;
    }

    /** What the log calls it. */
    get label(): string {
        return this.rule.name ?? this.rule.fault.kind;
    }

    /** Whether it will strike no more. */
    get isOver(): boolean {
        return this.#over || this.#left <= 0;
    }

    /** The rule as it stands: with the strikes that are left. */
    get remaining(): FaultRule {
        return { ...this.rule, ...(this.#left === Infinity ? {} : { times: this.#left }) };
    }

    /** Whether later faults may strike the same request too. */
    get goesOn(): boolean {
        const { kind } = this.rule.fault;
        const disturbs = kind === "delay" || kind === "changeFirst" || kind === "staleRead" || kind === "clockSkew";
        return disturbs && this.rule.goesOn === true;
    }

    /** Strikes a request, if it matches and the draw says so. */
    strike(
        target: Target,
        surroundings: { readonly nowMs: number; readonly random: Random; readonly extend: boolean },
    ): Strike | undefined {
        if (!this.#matches(target)) return undefined;
        const { probability } = this.rule;
        if (probability !== undefined && surroundings.random() >= probability) return undefined;
        const { fault } = this.rule;
        if (fault.kind === "expireTokens") return undefined;
        if (fault.kind === "penalty") return this.#penalize(fault.seconds, surroundings);
        this.#left -= 1;
        return { label: this.label, fault };
    }

    #matches(target: Target): boolean {
        if (!canStrike(this.rule.fault.kind, target)) return false;
        const inBatch = this.rule.match?.inBatch;
        if (inBatch !== undefined && inBatch !== target.inBatch) return false;
        return this.#methods?.includes(target.method) !== false && this.#path?.test(target.path) !== false;
    }

    /** 429 until the penalty, which starts at the first call, is over; calls in between may start it again. */
    #penalize(
        seconds: number,
        { nowMs, extend }: { readonly nowMs: number; readonly extend: boolean },
    ): Strike | undefined {
        this.#over = this.#penaltyUntilMs !== undefined && nowMs >= this.#penaltyUntilMs;
        if (this.#over) return undefined;
        const until = this.#penaltyUntilMs === undefined || extend ? nowMs + seconds * 1000 : this.#penaltyUntilMs;
        this.#penaltyUntilMs = until;
        return { label: this.label, fault: { kind: "status", status: 429, retryAfter: (until - nowMs) / 1000 } };
    }
}

/** Only reads can be stale, and only what carries a token can be told that it expired. */
function canStrike(kind: Fault["kind"], { method, signIn }: Target): boolean {
    if (kind === "staleRead") return method === "GET";
    return (kind !== "tokenExpired" && kind !== "claimsChallenge") || !signIn;
}
