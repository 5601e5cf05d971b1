import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { StoredChange, StoredEditState } from "./ports/Database";

/** What became of one attempt to send one edit. */
export type SendOutcome =
    /** Planner holds what the person meant; the edit may leave. */
    | { readonly kind: "accepted"; readonly change: StoredChange; readonly notice: Notice | null }
    /** The task is no longer there, for any edit. */
    | { readonly kind: "taskGone"; readonly problem: Problem }
    /** The edit stays until a person decides. */
    | { readonly kind: "kept"; readonly state: StoredEditState }
    /** Try again another time. */
    | { readonly kind: "later"; readonly problem: Problem };

/** A problem means either "ask a person" or "try again"; which, is decided here. */
export function outcomeOfProblem(problem: Problem): SendOutcome {
    if (problem.kind === "refused") return { kind: "kept", state: { kind: "refused", problem } };
    return { kind: "later", problem };
}
