/** Why the service did not do what was asked, and never will as it stands. */
export type RefusalReason =
    /** 403: the worker is no member of the store's team. */
    | "notMember"
    /** 403: this task may not be changed like that, for instance because head office published it. */
    | "forbidden"
    /** 404: the task, list or plan is gone. */
    | "gone"
    /** 403 with a Planner limit as its code. */
    | "limit"
    /** 400: the service does not take the value. */
    | "invalid";

/** Everything that can stand between a register and Planner. Made in one place, `Graph/problemFromResponse.ts`. */
export type Problem =
    /** No answer at all. */
    | { readonly kind: "offline" }
    /** Too many requests; nothing may be sent before the time is over. */
    | { readonly kind: "throttled"; readonly retryAfterMs: number }
    /** No usable token: the worker has to sign in, or has no Microsoft account. */
    | { readonly kind: "signInNeeded"; readonly why: "noAccount" | "expired" | "rejected" }
    /** Somebody else changed the same thing first. */
    | { readonly kind: "conflict" }
    | { readonly kind: "refused"; readonly reason: RefusalReason; readonly code: string }
    /** The service answers, but with a fault of its own (5xx, or something that is not Graph). */
    | { readonly kind: "unavailable"; readonly status: number };
