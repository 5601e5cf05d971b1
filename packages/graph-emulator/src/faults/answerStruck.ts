import { claimsChallenge, tokenExpired } from "../errors/graphFailures";
import { ConnectionCut } from "../errors/GraphFailure";
import type { Outgoing } from "../http/Outgoing";
import { errorResponse } from "../http/responses";
import type { Stamp } from "../http/Stamp";
import type { Random } from "../values/random";
import { skewed, type Clock } from "../world/Clock";
import type { Lag } from "../world/Journal";
import type { Strike } from "./ArmedFault";
import type { Disturbance, ForeignChange } from "./Fault";
import { failureAnswer } from "./failureAnswer";

/** What a request is answered with: a clock and a world that may not be as they should. */
export interface Setting {
    readonly stamp: Stamp;
    readonly clock: Clock;
    /** How far the world that is read lags behind; null: not at all. */
    readonly lag: Lag | null;
}

/** What the faults need of the world outside. */
export interface Surroundings {
    readonly clock: Clock;
    readonly random: Random;
    readonly sleep: (ms: number) => Promise<void>;
    readonly changeAsSomeoneElse: (change: ForeignChange) => Promise<void>;
    readonly stamp: (clock: Clock) => Stamp;
    /** Answers as the service would. */
    readonly apply: (setting: Setting) => Promise<Outgoing>;
}

/** Answers a request that faults strike: first what disturbs, in order, then what fails, if any. A cut line rejects with ConnectionCut. */
export async function answerStruck(strikes: readonly Strike[], outside: Surroundings): Promise<Outgoing> {
    let clock = outside.clock;
    let lag: Lag | null = null;
    for (const { fault } of strikes) {
        if (fault.kind === "delay") await outside.sleep(fault.ms);
        else if (fault.kind === "changeFirst") await outside.changeAsSomeoneElse(fault.change);
        else if (fault.kind === "clockSkew") clock = skewed(clock, fault.ms);
        else if (fault.kind === "staleRead") lag = lagOf(fault, outside.random);
    }
    return finish(strikes.at(-1), { stamp: outside.stamp(clock), clock, lag }, outside);
}

async function finish(strike: Strike | undefined, setting: Setting, outside: Surroundings): Promise<Outgoing> {
    const fault = strike?.fault;
    switch (fault?.kind) {
        case "drop":
            throw new ConnectionCut();
        case "applyThenDrop":
            await outside.apply(setting);
            throw new ConnectionCut();
        case "status":
            return failureAnswer(fault, setting.stamp);
        case "applyThenStatus":
            await outside.apply(setting);
            return failureAnswer(fault, setting.stamp);
        case "tokenExpired":
            return errorResponse(tokenExpired(), setting.stamp);
        case "claimsChallenge":
            return errorResponse(claimsChallenge(setting.stamp.atMs), setting.stamp);
        default:
            return outside.apply(setting);
    }
}

function lagOf({ ms = 0, changes = 0, wavering }: Extract<Disturbance, { kind: "staleRead" }>, random: Random): Lag {
    if (wavering !== true) return { ms, changes };
    const part = random();
    return { ms: part * ms, changes: Math.floor(part * (changes + 1)) };
}
