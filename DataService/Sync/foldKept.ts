import { isSatisfied } from "../Model/mergeEdit";
import type { TaskState } from "../Model/taskState";
import { withoutNotes } from "./createdTask";
import type { SeenTask, StoredChange, StoredEdit } from "./ports/Database";
import { touchedParts } from "./touchedParts";
import { withPartsOf } from "./withPartsOf";

/** An edit that stays behind, and what Planner held when that was found, if known. */
export interface Kept {
    readonly stored: StoredEdit;
    readonly held: TaskState | null;
}

/**
 * Edits of one field that stay behind become one: what the person wanted last, made on what was seen first. So there is one
 * question to answer, and no later edit slips past the answer. `all` are the edits of the outbox.
 */
export function foldKept(
    kept: readonly Kept[],
    all: readonly StoredEdit[],
): Pick<Required<StoredChange>, "changedEdits" | "removedEdits"> {
    const edits = new Map<string, StoredEdit>();
    const removedEdits = new Set<string>();
    for (const one of kept) {
        const later = all.filter((other) => followsOn(one, other));
        const last = later.at(-1) ?? one.stored;
        for (const { id } of [one.stored, ...later]) if (id !== last.id) removedEdits.add(id);
        if (removedEdits.has(last.id) || edits.has(last.id)) continue;
        edits.set(last.id, { ...last, ...standing(one, later, kept) });
    }
    return { changedEdits: [...edits.values()], removedEdits: [...removedEdits] };
}

function followsOn(one: Kept, other: StoredEdit): boolean {
    const { edit, sequence } = one.stored;
    if (other.sequence <= sequence || other.state.kind !== "waiting" || other.edit.taskId !== edit.taskId) return false;
    const [part, ...others] = FOLDED.has(other.edit.kind) ? touchedParts(other.edit) : [];
    return part !== undefined && others.length === 0 && partsOf(one).join() === part;
}

// Of a task that Planner holds, only the notes of its create are left.
function partsOf({ stored, held }: Kept): readonly string[] {
    return stored.edit.kind === "create" && held ? ["notes"] : touchedParts(stored.edit);
}

// What the person saw of a task that they had just made.
function seenBefore(stored: StoredEdit): SeenTask | null {
    const { seen, edit } = stored;
    return seen ?? (edit.kind === "create" ? withoutNotes(stored, edit.draft) : null);
}

/** Edits that set one part to a value. What is added or removed is no value that another one could stand for. */
const FOLDED: ReadonlySet<string> = new Set([
    "setProgress",
    "rename",
    "setDue",
    "setStart",
    "setPriority",
    "move",
    "setLabel",
    "setNotes",
    "tickItem",
    "moveItem",
]);

/** Where the edit stands that is left of them. */
function standing(
    { stored, held }: Kept,
    later: readonly StoredEdit[],
    kept: readonly Kept[],
): Pick<StoredEdit, "seen" | "state"> {
    const { edit, state } = stored;
    const seen = later.length === 0 ? stored.seen : seenBefore(stored);
    // What Planner holds the person has asked for since: there is nothing to choose.
    if (state.kind === "conflict" && held && later.some((other) => isAskedFor(other, held))) {
        return { seen: withPartsOf(seen, edit, { ...held, etag: null }), state: { kind: "waiting" } };
    }
    const last = later.at(-1) ?? stored;
    const own = kept.find((one) => one.stored.id === last.id)?.stored;
    if (own) return { seen, state: own.state };
    // A later value was not refused: it is still to be tried. A conflict is about the field, whatever the value.
    return { seen, state: state.kind === "conflict" ? state : last.state };
}

// Of who finished a task Planner tells.
function isAskedFor({ edit }: StoredEdit, held: TaskState): boolean {
    return edit.kind !== "create" && edit.kind !== "setProgress" && isSatisfied(edit, held);
}
