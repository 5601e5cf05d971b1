import { statusFailure, tooManyRequests } from "./errors/graphFailures";
import { ConnectionCut, type GraphFailure } from "./errors/GraphFailure";
import type { Clock } from "./world/Clock";

/** A change that somebody else makes just before the matched request is answered. */
export interface ForeignChange {
    /** Sign-in name of who changes. */
    readonly as: string;
    readonly method: "PATCH" | "POST" | "DELETE";
    /** Path with version, e.g. `/v1.0/planner/tasks/…`. If-Match is filled in with the latest etag. */
    readonly path: string;
    readonly body?: unknown;
}

/** What goes wrong. */
export type Fault =
    | { readonly kind: "status"; readonly status: number; readonly retryAfter?: number }
    | { readonly kind: "applyThenStatus"; readonly status: number; readonly retryAfter?: number }
    | { readonly kind: "drop" }
    | { readonly kind: "applyThenDrop" }
    | { readonly kind: "delay"; readonly ms: number }
    | { readonly kind: "penalty"; readonly seconds: number }
    | { readonly kind: "changeFirst"; readonly change: ForeignChange };

/** Which requests go wrong, how, and how often (`times` missing: until cleared). Parts of a batch are matched too. */
export interface FaultRule {
    readonly match?: {
        readonly method?: string;
        /** A regular expression, looked for in path and query. */
        readonly path?: string;
    };
    readonly times?: number;
    readonly fault: Fault;
}

/** What the faults need of the world outside. */
export interface FaultSurroundings {
    readonly clock: Clock;
    readonly sleep: (ms: number) => Promise<void>;
    readonly changeAsSomeoneElse: (change: ForeignChange) => Promise<void>;
    readonly callsExtendPenalty: () => boolean;
    /** Turns a failure into the response to this request. */
    readonly fail: (failure: GraphFailure) => Response;
}

interface ArmedFault {
    readonly rule: FaultRule;
    left: number;
    penaltyUntilMs: number | undefined;
}

/** The faults asked for, oldest first; the first that matches a request strikes. */
export class Faults {
    #armed: ArmedFault[] = [];

    /** Arms a fault. */
    add(rule: FaultRule): void {
        this.#armed.push({ rule, left: rule.times ?? Infinity, penaltyUntilMs: undefined });
    }

    /** Disarms every fault. */
    clear(): void {
        this.#armed = [];
    }

    /** The rules still armed. */
    all(): readonly FaultRule[] {
        return this.#armed.map(({ rule, left }) => ({ ...rule, ...(left === Infinity ? {} : { times: left }) }));
    }

    /** Answers a request through the fault that matches it, if any. A cut line rejects with ConnectionCut. */
    async around(request: Request, apply: () => Promise<Response>, outside: FaultSurroundings): Promise<Response> {
        const armed = this.#take(request);
        if (!armed) return apply();
        const fault = armed.rule.fault;
        switch (fault.kind) {
            case "status":
                return outside.fail(statusFailure(fault.status, fault.retryAfter));
            case "applyThenStatus":
                await apply();
                return outside.fail(statusFailure(fault.status, fault.retryAfter));
            case "drop":
                throw new ConnectionCut();
            case "applyThenDrop":
                await apply();
                throw new ConnectionCut();
            case "penalty":
                return this.#penalize(armed, fault.seconds, { apply, outside });
            case "delay":
            case "changeFirst":
                await prelude(fault, outside);
                return apply();
        }
    }

    #take(request: Request): ArmedFault | undefined {
        const armed = this.#armed.find((candidate) => matches(candidate.rule, request));
        if (!armed || armed.rule.fault.kind === "penalty") return armed;
        armed.left -= 1;
        if (armed.left <= 0) this.#armed = this.#armed.filter((other) => other !== armed);
        return armed;
    }

    /** 429 until the penalty, which starts at the first call, is over; calls in between may start it again. */
    #penalize(
        armed: ArmedFault,
        seconds: number,
        { apply, outside }: { readonly apply: () => Promise<Response>; readonly outside: FaultSurroundings },
    ): Promise<Response> {
        const now = outside.clock.nowMs();
        const until = armed.penaltyUntilMs;
        if (until !== undefined && now >= until) {
            this.#armed = this.#armed.filter((other) => other !== armed);
            return apply();
        }
        if (until === undefined || outside.callsExtendPenalty()) armed.penaltyUntilMs = now + seconds * 1000;
        const leftMs = (armed.penaltyUntilMs ?? now) - now;
        return Promise.resolve(outside.fail(tooManyRequests(leftMs / 1000)));
    }
}

async function prelude(
    fault: Extract<Fault, { kind: "delay" | "changeFirst" }>,
    outside: FaultSurroundings,
): Promise<void> {
    if (fault.kind === "delay") await outside.sleep(fault.ms);
    else await outside.changeAsSomeoneElse(fault.change);
}

function matches(rule: FaultRule, request: Request): boolean {
    const { method, path } = rule.match ?? {};
    if (method !== undefined && method.toUpperCase() !== request.method) return false;
    const url = new URL(request.url);
    return path === undefined || new RegExp(path).test(url.pathname + url.search);
}
