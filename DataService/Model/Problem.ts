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

/** Why a tap on "Sign in" is needed, or what became of the last one. */
export type SignInReason =
    /** The worker has not signed in to Microsoft here yet. */
    | "first"
    /** The worker has no Microsoft account. */
    | "noAccount"
    /** The sign-in is over. */
    | "expired"
    /** Microsoft Entra does not let the account in. */
    | "rejected"
    /** The administrator has not consented to what the app asks for. */
    | "noConsent"
    /** The browser did not open the window. */
    | "popupBlocked"
    /** The window was closed, or sign-in was cancelled in it. */
    | "cancelled"
    | "timedOut"
    /** Somebody else's account was used; nothing of it is kept. */
    | "otherPerson"
    /** Another sign-in is under way in this window, of POS for instance. */
    | "busy";

/** Everything that can stand between a register and Planner. Made in one place, `Graph/problemFromResponse.ts`. */
export type Problem =
    /** No answer at all. */
    | { readonly kind: "offline" }
    /** Too many requests; nothing may be sent before the time is over. */
    | { readonly kind: "throttled"; readonly retryAfterMs: number }
    /** No usable token. */
    | { readonly kind: "signInNeeded"; readonly why: SignInReason }
    /** Somebody else changed the same thing first. */
    | { readonly kind: "conflict" }
    | { readonly kind: "refused"; readonly reason: RefusalReason; readonly code: string }
    /** The service answers, but with a fault of its own (5xx, or something that is not Graph). */
    | { readonly kind: "unavailable"; readonly status: number };
