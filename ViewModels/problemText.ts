import type { Problem, RefusalReason, SignInReason, StorageProblem } from "../DataService/api";
import type { ReadySession, SessionProblem } from "./SessionState";
import type { Texts } from "./text";

/** What sentences name. */
type WhoAndWhere = Pick<ReadySession, "store" | "worker">;

/** Why Planner was not reached or did not agree, and what to do, in one or two sentences. */
export function problemText(texts: Texts, problem: Problem, { store, worker }: WhoAndWhere): string {
    switch (problem.kind) {
        case "offline":
            return texts.get("storeTasks_problemOffline");
        case "throttled":
            return texts.get("storeTasks_problemThrottled");
        case "signInNeeded":
            return texts.get(SIGN_IN_TEXTS[problem.why], worker.name);
        case "conflict":
            return texts.get("storeTasks_problemConflict");
        case "refused":
            return refusalText(texts, problem.reason, store.name);
        case "unavailable":
            return texts.get("storeTasks_problemUnavailable", String(problem.status));
    }
}

const SIGN_IN_TEXTS: Readonly<Record<SignInReason, string>> = {
    first: "storeTasks_problemSignInFirst",
    noAccount: "storeTasks_problemNoAccount",
    expired: "storeTasks_problemSignInExpired",
    rejected: "storeTasks_problemSignInRejected",
    noConsent: "storeTasks_problemNoConsent",
    popupBlocked: "storeTasks_problemPopupBlocked",
    cancelled: "storeTasks_problemSignInCancelled",
    timedOut: "storeTasks_problemSignInTimedOut",
    otherPerson: "storeTasks_problemOtherPerson",
    busy: "storeTasks_problemSignInBusy",
};

function refusalText(texts: Texts, reason: RefusalReason, storeName: string): string {
    switch (reason) {
        case "notMember":
            return texts.get("storeTasks_problemNotMember", storeName);
        case "forbidden":
            return texts.get("storeTasks_problemForbidden");
        case "gone":
            return texts.get("storeTasks_problemGone");
        case "limit":
            return texts.get("storeTasks_problemLimit");
        case "invalid":
            return texts.get("storeTasks_problemInvalid");
    }
}

/** Why this register could not keep what a person did. */
export function storageProblemText(texts: Texts, problem: StorageProblem): string {
    return problem.kind === "storageFull"
        ? texts.get("storeTasks_problemStorageFull")
        : texts.get("storeTasks_problemStorageBroken");
}

/** Why no tasks can be shown at all: a heading, and what to do. */
export function sessionProblemText(
    texts: Texts,
    problem: SessionProblem,
    storeNumber: string,
): { readonly title: string; readonly advice: string } {
    switch (problem.kind) {
        case "settingsMissing":
            return both(texts, "storeTasks_settingsMissing", "storeTasks_settingsMissingAdvice");
        case "settingsUnreadable":
            return both(texts, "storeTasks_settingsUnreadable", "storeTasks_settingsUnreadableAdvice");
        case "settingInvalid":
            return {
                title: texts.get("storeTasks_settingInvalid", problem.key),
                advice: texts.get("storeTasks_settingInvalidAdvice", problem.key),
            };
        case "storeUnknown":
            return {
                title: texts.get("storeTasks_storeUnknown"),
                advice: texts.get("storeTasks_storeUnknownAdvice", problem.storeNumber || storeNumber),
            };
        case "noMicrosoftAccount":
            return {
                title: texts.get("storeTasks_workerNotLinked", problem.name, problem.staffId),
                advice: texts.get("storeTasks_workerNotLinkedAdvice"),
            };
        case "cannotSignInHere":
            return both(texts, "storeTasks_cannotSignInHere", "storeTasks_cannotSignInHereAdvice");
        case "startFailed":
            return both(texts, "storeTasks_startFailed", "storeTasks_startFailedAdvice");
        case "posSilent":
            return both(texts, "storeTasks_posSilent", "storeTasks_posSilentAdvice");
    }
}

function both(texts: Texts, title: string, advice: string): { readonly title: string; readonly advice: string } {
    return { title: texts.get(title), advice: texts.get(advice) };
}
