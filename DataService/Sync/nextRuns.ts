import type { TaskChange } from "../Model/mergeEdit";
import type { TaskId } from "../Model/Task";
import { withoutNotes } from "./createdTask";
import type { HeldBack } from "./HeldBack";
import type { SeenTask, StoredEdit } from "./ports/Database";
import { resourceOf } from "./touchedParts";
import type { Resource } from "./touchedParts";

/** An edit of a task that Planner knows, on its way. */
export interface Sending {
    readonly stored: StoredEdit;
    readonly change: TaskChange;
    /** What the person saw. */
    readonly seen: SeenTask | null;
}

/** What goes out next of one task. */
export type Run =
    /** The task is made. Its notes follow in a later run. */
    | { readonly kind: "create"; readonly taskId: TaskId; readonly stored: StoredEdit }
    /** Neighbouring edits that change the same resource, oldest first; they fit into one request. */
    | { readonly kind: Resource; readonly taskId: TaskId; readonly sendings: readonly Sending[] };

/** What decides which edits may go. */
export interface RunSource {
    readonly edits: readonly StoredEdit[];
    readonly held: HeldBack;
    /** Planner's id of a task; null while Planner does not know the task. */
    readonly plannerId: (taskId: TaskId) => TaskId | null;
    /** Made by another account than the one that is signed in: sent by that one only. */
    readonly isForeign: (stored: StoredEdit) => boolean;
    /** A create whose answer was lost, and which has not been looked for long enough. */
    readonly isUncertain: (stored: StoredEdit) => boolean;
    /** Tasks that met a fault before, the longest ago first. They come last, so that none waits behind others for ever. */
    readonly faulty: ReadonlySet<TaskId>;
}

/** The next run of each of the first `most` tasks that have one. What stays behind is added to `held`. */
export function nextRuns(source: RunSource, most: number): Run[] {
    const runs: Run[] = [];
    for (const [taskId, edits] of inTurn(byTask(source.edits), source.faulty)) {
        const run = nextRun(taskId, edits, source);
        if (run) runs.push(run);
        if (runs.length === most) break;
    }
    return runs;
}

function inTurn<Edits>(tasks: ReadonlyMap<TaskId, Edits>, faulty: ReadonlySet<TaskId>): [TaskId, Edits][] {
    const last = [...faulty].flatMap((taskId): [TaskId, Edits][] => {
        const edits = tasks.get(taskId);
        return edits === undefined ? [] : [[taskId, edits]];
    });
    return [...[...tasks].filter(([taskId]) => !faulty.has(taskId)), ...last];
}

function byTask(edits: readonly StoredEdit[]): Map<TaskId, StoredEdit[]> {
    const tasks = new Map<TaskId, StoredEdit[]>();
    for (const stored of edits) {
        const others = tasks.get(stored.edit.taskId);
        if (others) others.push(stored);
        else tasks.set(stored.edit.taskId, [stored]);
    }
    return tasks;
}

function nextRun(taskId: TaskId, edits: readonly StoredEdit[], source: RunSource): Run | null {
    const sendings: Sending[] = [];
    let resource: Resource | null = null;
    for (const stored of edits) {
        if (staysBehind(stored, source)) continue;
        const sending = sendingOf(stored, source);
        if (!sending) return { kind: "create", taskId, stored };
        resource ??= resourceOf(sending.change);
        if (resourceOf(sending.change) !== resource || sendings.some((before) => comesFirst(before, sending))) break;
        sendings.push(sending);
    }
    return resource && { kind: resource, taskId, sendings };
}

// What is done with a line is decided by what Planner has, so the line must be there before. One that another window removed
// is gone.
function comesFirst({ change }: Sending, { change: next }: Sending): boolean {
    if (next.kind !== "tickItem" && next.kind !== "moveItem") return false;
    return (change.kind === "addItem" ? change.item.id : removedItem(change)) === next.itemId;
}

function removedItem(change: TaskChange): string | null {
    return change.kind === "removeItem" ? change.itemId : null;
}

function staysBehind(stored: StoredEdit, { held, isUncertain, isForeign }: RunSource): boolean {
    if (held.holds(stored.edit)) return true;
    if (stored.state.kind === "waiting" && !isUncertain(stored) && !isForeign(stored)) return false;
    held.add(stored.edit);
    return true;
}

/** Null for a task that is still to be made. Of one that was made, only the notes are left. */
function sendingOf(stored: StoredEdit, { plannerId }: RunSource): Sending | null {
    const { edit, seen } = stored;
    if (edit.kind !== "create") return { stored, change: edit, seen };
    if (plannerId(edit.taskId) === null) return null;
    const notes = { kind: "setNotes", taskId: edit.taskId, notes: edit.draft.notes } as const;
    return { stored, change: notes, seen: seen ?? withoutNotes(stored, edit.draft) };
}
