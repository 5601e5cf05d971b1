import type { TaskChange } from "../Model/mergeEdit";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskState } from "../Model/taskState";
import type { RecordedChange, StoredEdit, StoredEditState } from "./ports/Database";
import { touchedParts } from "./touchedParts";

/** What became of one attempt to send one edit. */
export type EditOutcome =
    /** Planner holds what the person meant; the edit may leave. */
    | { readonly kind: "accepted"; readonly notice: Notice | null }
    /** The edit stays until a person decides. `held`: what Planner held when this was found, if that was known. */
    | { readonly kind: "kept"; readonly state: StoredEditState; readonly held: TaskState | null }
    /** Try again another time. */
    | { readonly kind: "later"; readonly problem: Problem }
    /** Nothing is wrong with the service, but what it says has to be said twice: ask again after so many milliseconds. */
    | { readonly kind: "later"; readonly problem: null; readonly lookInMs: number };

/** What became of a run. */
export interface RunOutcome {
    /** An edit without an outcome has only come a part of its way. */
    readonly outcomes: Outcomes;
    /** What Planner holds now, as far as it said so. */
    readonly learned: RecordedChange;
    /** Why the task is no longer there, for any edit; null when that was not said. */
    readonly gone: Problem | null;
}

/** A problem means either "ask a person" or "try again"; which, is decided here. `held`: what Planner held, if known. */
export function outcomeOfProblem(problem: Problem, held: TaskState | null = null): EditOutcome {
    if (problem.kind === "refused") return { kind: "kept", state: { kind: "refused", problem }, held };
    return { kind: "later", problem };
}

/** Edits, and the one change that they came to. */
interface Sent {
    readonly sendings: readonly { readonly stored: StoredEdit }[];
    readonly change: TaskChange;
}

const BY_WEIGHT: readonly EditOutcome["kind"][] = ["accepted", "kept", "later"];

/** What became of edits, by id. What became of parts of an edit is one outcome: the one that asks for most. */
export class Outcomes implements Iterable<[string, EditOutcome]> {
    readonly #byId = new Map<string, EditOutcome>();
    readonly #doneParts = new Map<string, Set<string>>();

    /** The same for each edit of a piece. */
    add({ sendings, change }: Sent, outcome: EditOutcome): void {
        for (const { stored } of sendings) {
            this.set(stored.id, outcome);
            if (outcome.kind === "accepted") this.#done(stored.id, touchedParts(change));
        }
    }

    addAll(others: Outcomes): void {
        for (const [id, outcome] of others) this.set(id, outcome);
        for (const [id, parts] of others.#doneParts) this.#done(id, [...parts]);
    }

    /** True for a part of an edit that Planner holds, or that a later edit has overtaken, although the edit itself stays. */
    isDone(id: string, part: string): boolean {
        return this.#doneParts.get(id)?.has(part) ?? false;
    }

    set(id: string, outcome: EditOutcome): void {
        const before = this.#byId.get(id);
        if (!before || weight(outcome) > weight(before)) this.#byId.set(id, outcome);
    }

    #done(id: string, parts: readonly string[]): void {
        this.#doneParts.set(id, new Set([...(this.#doneParts.get(id) ?? []), ...parts]));
    }

    [Symbol.iterator](): Iterator<[string, EditOutcome]> {
        return this.#byId[Symbol.iterator]();
    }
}

function weight(outcome: EditOutcome): number {
    return BY_WEIGHT.indexOf(outcome.kind) + (outcome.kind === "accepted" && outcome.notice ? 0.5 : 0);
}
