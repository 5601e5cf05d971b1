import { isSatisfied } from "../Model/mergeEdit";
import type { TaskEdit } from "../Model/TaskEdit";
import type { TaskState } from "../Model/taskState";
import { withoutNotes } from "./createdTask";
import type { LocalPlan } from "./LocalPlan";
import { tidy } from "./newEdits";
import { touchedParts } from "./touchedParts";
import type { SeenTask, StoredChange, StoredEdit } from "./ports/Database";

/** What a person decided about an edit that stayed behind. */
export type Decision = "retry" | "discard" | "overwrite" | "giveWay";

/**
 * The change that carries the decision out; null when the edit is no longer there. `held` is what the person saw of what
 * Planner holds.
 */
export function decisionChange(
    entryId: string,
    decision: Decision,
    local: LocalPlan,
    held: SeenTask | null,
): StoredChange | null {
    const stored = local.edits.find(({ id }) => id === entryId);
    if (!stored) return null;
    switch (decision) {
        case "retry":
            return { changedEdits: [{ ...stored, state: { kind: "waiting" } }] };
        case "overwrite":
            return { changedEdits: [{ ...stored, state: { kind: "waiting" }, seen: seenNow(stored, held) }] };
        case "discard": {
            const isConflict = stored.state.kind === "conflict";
            return without(stored, local, (edit) => (isConflict ? seenNow(edit, held) : edit.seen));
        }
        case "giveWay":
            return without(stored, local, (edit) => seenNow(edit, held));
    }
}

/** What somebody puts in the place of a refused edit. */
export interface Replacement {
    readonly edit: TaskEdit;
    readonly held: SeenTask | null;
    /** What the person looked at, if not what the plan showed. */
    readonly looked: TaskState | undefined;
}

/** The change that puts another edit, of the same kind and task, in the place of a refused one; null when there is none. */
export function replacementChange(
    entryId: string,
    { edit, held, looked }: Replacement,
    local: LocalPlan,
): StoredChange | null {
    const stored = local.edits.find(({ id, state }) => id === entryId && state.kind === "refused");
    const fits = stored?.edit.kind === edit.kind && stored.edit.taskId === edit.taskId;
    if (!stored || !fits) return null;
    // What was refused was not done, so there is nothing of it to look for.
    const afresh = { firstSentAt: null, lastSentAt: null, alreadyThere: [] };
    return {
        edits: [
            {
                ...stored,
                ...afresh,
                edit: tidy(edit),
                seen: looked ? { ...looked, etag: null } : seenNow(stored, held),
                state: { kind: "waiting" },
            },
        ],
    };
}

// From now on the person has seen what Planner holds; only a newer change is a conflict again.
function seenNow(stored: StoredEdit, held: SeenTask | null): SeenTask | null {
    return held ? { ...held, details: held.details ?? stored.seen?.details ?? null } : stored.seen;
}

// What there is of a task whose notes were given up.
function asMade(stored: StoredEdit, local: LocalPlan): SeenTask | null {
    const { edit } = stored;
    const made = edit.kind === "create" ? withoutNotes(stored, edit.draft) : null;
    return seenNow({ ...stored, seen: made }, local.known.held(edit.taskId));
}

function without(stored: StoredEdit, local: LocalPlan, baseOf: (edit: StoredEdit) => SeenTask | null): StoredChange {
    const { edit, sequence } = stored;
    const later = local.edits.filter((other) => other.edit.taskId === edit.taskId && other.sequence > sequence);
    const isNew = edit.kind === "create" && local.known.plannerId(edit.taskId) === null;
    // Another window may have made the task already; then the others are about a task that is there.
    if (isNew) return { removedChain: [stored.id, ...later.map(({ id }) => id)] };
    // Of a task that was made, only the notes are left to give up.
    const parts = edit.kind === "create" ? ["notes"] : touchedParts(edit);
    const next = later.find((other) => touchedParts(other.edit).some((part) => parts.includes(part)));
    if (!next) return { removedEdits: [stored.id] };
    // What was made on top of this one rests on what this one did: Planner will now never hold it.
    const seen = baseOf(restsOn(next, stored) ? stored : next) ?? asMade(stored, local);
    return { removedEdits: [stored.id], changedEdits: [{ ...next, seen }] };
}

// A refused edit, or one in conflict, was not on the screen.
function restsOn({ seen }: StoredEdit, { edit }: StoredEdit): boolean {
    if (seen === null) return true;
    return edit.kind === "create" ? seen.details?.notes === edit.draft.notes : isSatisfied(edit, seen);
}
