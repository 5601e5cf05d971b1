import type { FaultCount, FaultMatch, FaultRule } from "./Fault";

/** A fault of the catalogue: a rule, and what it does in one line. */
export interface CataloguedFault {
    readonly does: string;
    readonly rule: Omit<FaultRule, "name">;
}

const GRAPH: FaultMatch = { path: "^/(v1\\.0|beta)/" };
const READS: FaultMatch = { ...GRAPH, method: "GET" };
/** Single writes, alone or in a batch; never the batch around them. */
const WRITES: FaultMatch = { method: ["POST", "PATCH", "DELETE"], path: "^/(v1\\.0|beta)/(?!\\$batch)" };
const BATCHES: FaultMatch = { method: "POST", path: "^/(v1\\.0|beta)/\\$batch" };
const TOKENS: FaultMatch = { method: "POST", path: "/oauth2/v2\\.0/token$" };
const STORM = { probability: 0.3 };
const ONCE = { times: 1 };

/** Every fault that can be asked for by name. */
export const CATALOGUE = {
    latency: {
        does: "Every answer of Graph comes 2 s later.",
        rule: { match: GRAPH, goesOn: true, fault: { kind: "delay", ms: 2000 } },
    },

    throttleStorm: {
        does: "30 % of calls: 429, Retry-After: 2.128.",
        rule: { match: GRAPH, ...STORM, fault: { kind: "status", status: 429, retryAfter: 2.128 } },
    },
    throttleStormWithDate: {
        does: "30 % of calls: 429, Retry-After as the HTTP date 10 s from now.",
        rule: {
            match: GRAPH,
            ...STORM,
            fault: { kind: "status", status: 429, retryAfter: 10, retryAfterAs: "date" },
        },
    },
    throttleStormWithoutRetryAfter: {
        does: "30 % of calls: 429 without Retry-After.",
        rule: { match: GRAPH, ...STORM, fault: { kind: "status", status: 429 } },
    },
    throttledParts: {
        does: "30 % of the parts of batches: 429, Retry-After: 3. The batch itself is 200.",
        rule: { match: { inBatch: true }, ...STORM, fault: { kind: "status", status: 429, retryAfter: 3 } },
    },
    throttlePenalty: {
        does: "429 for 10 s from the next call on, with the rest as Retry-After.",
        rule: { match: GRAPH, fault: { kind: "penalty", seconds: 10 } },
    },
    throttledAfterApplying: {
        does: "The next write is made and answered 429, Retry-After: 1.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 429, retryAfter: 1 } },
    },

    serverError: {
        does: "The next call: 500.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 500 } },
    },
    badGateway: {
        does: "The next call: 502.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 502 } },
    },
    serviceUnavailable: {
        does: "The next call: 503, Retry-After: 5.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 503, retryAfter: 5 } },
    },
    gatewayTimeout: {
        does: "The next call: 504; nothing happened.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 504 } },
    },
    outageStorm: {
        does: "30 % of calls: 503 without Retry-After.",
        rule: { match: GRAPH, ...STORM, fault: { kind: "status", status: 503 } },
    },
    serverErrorAfterApplying: {
        does: "The next write is made and answered 500.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 500 } },
    },
    badGatewayAfterApplying: {
        does: "The next write is made and answered 502.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 502 } },
    },
    serviceUnavailableAfterApplying: {
        does: "The next write is made and answered 503, Retry-After: 5.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 503, retryAfter: 5 } },
    },
    gatewayTimeoutAfterApplying: {
        does: "The next write is made and answered 504.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 504 } },
    },
    batchTimeoutAfterApplying: {
        does: "The next batch is carried out and answered 504 as a whole.",
        rule: { match: BATCHES, ...ONCE, fault: { kind: "applyThenStatus", status: 504 } },
    },

    htmlErrorPage: {
        does: "The next call: 502 with a page of HTML.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 502, body: "html" } },
    },
    htmlErrorPageAfterApplying: {
        does: "The next write is made and answered 502 with a page of HTML.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenStatus", status: 502, body: "html" } },
    },
    emptyErrorBody: {
        does: "The next call: 503 with nothing in it.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "status", status: 503, body: "empty" } },
    },
    wifiSignInPage: {
        does: "Every call: 200 with a page of HTML, as a Wi-Fi that wants its terms accepted.",
        rule: { fault: { kind: "status", status: 200, body: "html" } },
    },

    lineCut: {
        does: "The line of the next call is cut; nothing happened.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "drop" } },
    },
    lineCutAfterApplying: {
        does: "The next write is made, its answer lost.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "applyThenDrop" } },
    },
    lineCutStorm: {
        does: "30 % of calls: the line is cut; nothing happened.",
        rule: { match: GRAPH, ...STORM, fault: { kind: "drop" } },
    },
    lostAnswerStorm: {
        does: "30 % of calls are carried out, their answers lost.",
        rule: { match: GRAPH, ...STORM, fault: { kind: "applyThenDrop" } },
    },
    batchAnswerLost: {
        does: "The next batch is carried out, its answer lost.",
        rule: { match: BATCHES, ...ONCE, fault: { kind: "applyThenDrop" } },
    },

    staleReads: {
        does: "Every read is answered as the plan was 5 s ago.",
        rule: { match: READS, goesOn: true, fault: { kind: "staleRead", ms: 5000 } },
    },
    staleByOneChange: {
        does: "Every read lacks the change accepted last.",
        rule: { match: READS, goesOn: true, fault: { kind: "staleRead", changes: 1 } },
    },
    reorderedReads: {
        does: "Every read lags by 0 to 5 s at random: a later one may see an older plan than an earlier one.",
        rule: { match: READS, goesOn: true, fault: { kind: "staleRead", ms: 5000, wavering: true } },
    },

    clockAhead: {
        does: "The service's clock is 5 min ahead: Date header, created and completed stamps.",
        rule: { match: GRAPH, goesOn: true, fault: { kind: "clockSkew", ms: 300_000 } },
    },
    clockBehind: {
        does: "The service's clock is 5 min behind: Date header, created and completed stamps.",
        rule: { match: GRAPH, goesOn: true, fault: { kind: "clockSkew", ms: -300_000 } },
    },

    tokenExpired: {
        does: "The next call: 401, though its token is good.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "tokenExpired" } },
    },
    allTokensExpired: {
        does: "Every token issued before now is expired, at once and for good.",
        rule: { fault: { kind: "expireTokens" } },
    },
    signInUnavailable: {
        does: "Every request for a token: 503.",
        rule: { match: { path: "/oauth2/" }, fault: { kind: "status", status: 503 } },
    },
    refreshTokenExpired: {
        does: "Every request for a token: 400 invalid_grant, AADSTS700082, as for a refresh token that is too old.",
        rule: {
            match: TOKENS,
            fault: {
                kind: "status",
                status: 400,
                oauth: {
                    error: "invalid_grant",
                    description: "AADSTS700082: The refresh token has expired due to inactivity.",
                },
            },
        },
    },
    refreshTokenRevoked: {
        does: "Every request for a token: 400 invalid_grant, AADSTS50173, as after a change of password.",
        rule: {
            match: TOKENS,
            fault: {
                kind: "status",
                status: 400,
                oauth: {
                    error: "invalid_grant",
                    description: "AADSTS50173: The provided grant has expired due to it being revoked.",
                },
            },
        },
    },
    claimsChallenge: {
        does: "The next call: 401 with a claims challenge, as continuous access evaluation sends it.",
        rule: { match: GRAPH, ...ONCE, fault: { kind: "claimsChallenge" } },
    },

    accessRefused: {
        does: "The next write: 403, as for one who is no member, or for what a published task keeps locked.",
        rule: { match: WRITES, ...ONCE, fault: { kind: "status", status: 403 } },
    },
    itemGone: {
        does: "The next call for one task: 404, though it is there.",
        rule: { match: { path: "/planner/tasks/[^/]" }, ...ONCE, fault: { kind: "status", status: 404 } },
    },
    conflict: {
        does: "The next PATCH or DELETE: 409, though nobody changed anything.",
        rule: { match: { method: ["PATCH", "DELETE"] }, ...ONCE, fault: { kind: "status", status: 409 } },
    },
    etagTooOld: {
        does: "The next PATCH or DELETE: 412, though its etag is good.",
        rule: { match: { method: ["PATCH", "DELETE"] }, ...ONCE, fault: { kind: "status", status: 412 } },
    },
    planFull: {
        does: "Every new task: 403 MaximumActiveTasksInProject.",
        rule: {
            match: { method: "POST", path: "/planner/tasks$" },
            fault: { kind: "status", status: 403, code: "MaximumActiveTasksInProject" },
        },
    },
} as const satisfies Record<string, CataloguedFault>;

/** A name of the catalogue. */
export type FaultName = keyof typeof CATALOGUE;

/** A fault of the catalogue, with other requests or another count than it has by itself. */
export interface NamedFault extends FaultCount {
    readonly name: FaultName;
    /** What is given here replaces that part of the match. */
    readonly match?: FaultMatch;
}

/** How a fault is asked for: by name, by name with changes, or in full. */
export type FaultRequest = FaultName | NamedFault | FaultRule;

/** Every name, with what it does. */
export const FAULT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(CATALOGUE).map(([name, { does }]) => [name, does]),
);

/** Whether the catalogue has this name. */
export function isFaultName(name: unknown): name is FaultName {
    return typeof name === "string" && Object.hasOwn(CATALOGUE, name);
}

/** The rule asked for. With a probability and no count, a named fault lasts until cleared. Throws when there is no such name. */
export function faultRule(request: FaultRequest): FaultRule {
    if (typeof request === "object" && "fault" in request) return request;
    const { name, match, ...count } = typeof request === "string" ? { name: request } : request;
    if (!isFaultName(name)) throw new Error(noSuchFault(String(name)));
    const preset: CataloguedFault["rule"] = CATALOGUE[name].rule;
    const { times, ...rule } = preset;
    const lasts = count.probability !== undefined || times === undefined;
    return {
        name,
        ...rule,
        ...(lasts ? {} : { times }),
        ...(match === undefined ? {} : { match: { ...rule.match, ...match } }),
        ...count,
    };
}

/** What to say to a name that the catalogue lacks. */
export function noSuchFault(name: string): string {
    return `There is no fault '${name}'. There are ${Object.keys(CATALOGUE).join(", ")}.`;
}
