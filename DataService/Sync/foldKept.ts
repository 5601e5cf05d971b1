import type { StoredChange, StoredEdit } from "./ports/Database";
import { touchedParts } from "./touchedParts";

/**
 * Edits of one field that stay behind become one: what the person wanted last, made on what was seen first. So there is one
 * question to answer, and no later edit slips past the answer. `all` are the edits of the outbox.
 */
export function foldKept(
    kept: readonly StoredEdit[],
    all: readonly StoredEdit[],
): Pick<Required<StoredChange>, "changedEdits" | "removedEdits"> {
    const edits = new Map<string, StoredEdit>();
    const removedEdits = new Set<string>();
    for (const one of kept) {
        const chain = [one, ...all.filter((other) => followsOn(one, other))];
        const last = chain.at(-1) ?? one;
        for (const { id } of chain) if (id !== last.id) removedEdits.add(id);
        if (removedEdits.has(last.id) || edits.has(last.id)) continue;
        edits.set(last.id, { ...last, seen: one.seen, state: stateOf(one, last, kept) });
    }
    return { changedEdits: [...edits.values()], removedEdits: [...removedEdits] };
}

function followsOn(one: StoredEdit, other: StoredEdit): boolean {
    if (other.sequence <= one.sequence || other.state.kind !== "waiting" || other.edit.taskId !== one.edit.taskId) {
        return false;
    }
    const [part, ...others] = FOLDED.has(other.edit.kind) ? touchedParts(other.edit) : [];
    return part !== undefined && others.length === 0 && touchedParts(one.edit).join() === part;
}

const FOLDED = new Set(["setProgress", "rename", "setDue", "setPriority", "move", "setNotes", "tickItem"]);

// A later value was not refused: it is still to be tried. A conflict is about the field, whatever the value.
function stateOf(one: StoredEdit, last: StoredEdit, kept: readonly StoredEdit[]): StoredEdit["state"] {
    const own = kept.find(({ id }) => id === last.id);
    if (own) return own.state;
    return one.state.kind === "conflict" ? one.state : last.state;
}
