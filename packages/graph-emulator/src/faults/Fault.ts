/** A change that somebody else makes just before the matched request is answered. */
export interface ForeignChange {
    /** Sign-in name of who changes. */
    readonly as: string;
    readonly method: "PATCH" | "POST" | "DELETE";
    /** Path with version, e.g. `/v1.0/planner/tasks/…`. If-Match is filled in with the latest etag. */
    readonly path: string;
    readonly body?: unknown;
}

/** What an identity provider says. */
export interface OAuthError {
    /** `invalid_grant`, `interaction_required`, … */
    readonly error: string;
    /** Begins with Entra's number, `AADSTS50173: …`. */
    readonly description: string;
}

/** A failing answer: its status, and how it looks. */
export interface FailingAnswer {
    /** 200 to 599. 403, 404, 409 and 412 look as Planner refuses, 401 and 429 as Graph does. */
    readonly status: number;
    /** Seconds, also fractional; missing: no Retry-After. */
    readonly retryAfter?: number;
    /** Retry-After as a number of seconds (default), or as the HTTP date then. */
    readonly retryAfterAs?: "seconds" | "date";
    /** Graph's JSON (default), a page of HTML as gateways and sign-in pages of a Wi-Fi send it, or nothing. */
    readonly body?: "json" | "html" | "empty";
    /** `error.code`; with a 403 that of a limit, e.g. MaximumActiveTasksInProject. */
    readonly code?: string;
    /** Instead of Graph's JSON. */
    readonly oauth?: OAuthError;
}

/** What lets the request through, in a world that is not as it should be. */
export type Disturbance =
    /** The answer comes later. */
    | { readonly kind: "delay"; readonly ms: number }
    /** Somebody else is a moment faster. */
    | { readonly kind: "changeFirst"; readonly change: ForeignChange }
    /**
     * A GET is answered as the world was: `ms` ago, or `changes` accepted changes ago (both: the older). `wavering`: each
     * read lags by a random part of that, so that a later read may see an older world than an earlier one.
     */
    | { readonly kind: "staleRead"; readonly ms?: number; readonly changes?: number; readonly wavering?: boolean }
    /** The service's clock is off: the Date header, and created and completed stamps. Positive: it is ahead. */
    | { readonly kind: "clockSkew"; readonly ms: number };

/** What answers instead of the service, or cuts the line. */
export type Failure =
    | ({ readonly kind: "status" } & FailingAnswer)
    /** The change is made all the same. */
    | ({ readonly kind: "applyThenStatus" } & FailingAnswer)
    /** The line is cut, nothing happened. */
    | { readonly kind: "drop" }
    /** The change is made, the answer is lost. */
    | { readonly kind: "applyThenDrop" }
    /** 429 for so many seconds from the first call on, with the rest as Retry-After. */
    | { readonly kind: "penalty"; readonly seconds: number }
    /** 401, though the token was good. Token requests are spared. */
    | { readonly kind: "tokenExpired" }
    /** 401 that asks for a token with certain claims. */
    | { readonly kind: "claimsChallenge" };

/** What goes wrong. */
export type Fault =
    | Disturbance
    | Failure
    /** Every token issued before now is expired at once. Done when the fault is added; nothing stays armed. */
    | { readonly kind: "expireTokens" };

/** Which requests a fault may strike. */
export interface FaultMatch {
    /** One method, or any of several. */
    readonly method?: string | readonly string[];
    /** A regular expression, looked for in path and query. */
    readonly path?: string;
    /** true: only parts of a batch. false: everything but these. */
    readonly inBatch?: boolean;
}

/** How often a fault strikes. */
export interface FaultCount {
    /** So many times; missing: until cleared. */
    readonly times?: number;
    /** The share of matching requests it strikes, 0 to 1, drawn from the emulator's random numbers; missing: all. */
    readonly probability?: number;
}

/** Which requests go wrong, how, and how often. Parts of a batch are matched too, one by one. */
export interface FaultRule extends FaultCount {
    /** What the log and `clearFaults` call it. Missing: its kind. */
    readonly name?: string;
    readonly match?: FaultMatch;
    /** After a disturbance, later faults may strike the same request too. Missing: one fault a request. */
    readonly goesOn?: boolean;
    readonly fault: Fault;
}
