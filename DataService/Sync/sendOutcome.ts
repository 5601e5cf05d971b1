import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { StoredChange, StoredEdit, StoredEditState } from "./ports/Database";

/** What became of one attempt to send one edit. */
export type EditOutcome =
    /** Planner holds what the person meant; the edit may leave. */
    | { readonly kind: "accepted"; readonly notice: Notice | null }
    /** The edit stays until a person decides. */
    | { readonly kind: "kept"; readonly state: StoredEditState }
    /** Try again another time. */
    | { readonly kind: "later"; readonly problem: Problem };

/** What became of a run. */
export interface RunOutcome {
    /** An edit without an outcome has only come a part of its way. */
    readonly outcomes: Outcomes;
    /** What Planner holds now, as far as it said so. */
    readonly learned: StoredChange;
    /** Why the task is no longer there, for any edit; null when that was not said. */
    readonly gone: Problem | null;
}

/** A problem means either "ask a person" or "try again"; which, is decided here. */
export function outcomeOfProblem(problem: Problem): EditOutcome {
    if (problem.kind === "refused") return { kind: "kept", state: { kind: "refused", problem } };
    return { kind: "later", problem };
}

const BY_WEIGHT: readonly EditOutcome["kind"][] = ["accepted", "kept", "later"];

/** What became of edits, by id. What became of parts of an edit is one outcome: the one that asks for most. */
export class Outcomes implements Iterable<[string, EditOutcome]> {
    readonly #byId = new Map<string, EditOutcome>();

    /** The same for each edit of a piece. */
    add({ sendings }: { readonly sendings: readonly { readonly stored: StoredEdit }[] }, outcome: EditOutcome): void {
        for (const { stored } of sendings) this.set(stored.id, outcome);
    }

    addAll(others: Outcomes): void {
        for (const [id, outcome] of others) this.set(id, outcome);
    }

    set(id: string, outcome: EditOutcome): void {
        const before = this.#byId.get(id);
        if (!before || weight(outcome) > weight(before)) this.#byId.set(id, outcome);
    }

    [Symbol.iterator](): Iterator<[string, EditOutcome]> {
        return this.#byId[Symbol.iterator]();
    }
}

function weight(outcome: EditOutcome): number {
    return BY_WEIGHT.indexOf(outcome.kind) + (outcome.kind === "accepted" && outcome.notice ? 0.5 : 0);
}
