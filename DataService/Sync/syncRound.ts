import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { LocalPlan } from "./LocalPlan";
import { lostCreates, uncertainMs } from "./lostCreates";
import { openDetails } from "./openDetails";
import { concernsOneTask, pushEdits } from "./pushEdits";
import type { PushParts } from "./pushEdits";
import { readPlan } from "./readPlan";

/** What a round needs. */
export interface RoundParts extends PushParts {
    /** The task whose details somebody opened last; they are read again when the task has changed. */
    readonly openedTask: () => TaskId | null;
}

/** How a round ended. */
export interface RoundResult {
    /** Null when all of it came through. */
    readonly problem: Problem | null;
    /** Something can be sent this soon, in milliseconds, and not before; null when nothing waits for a moment. */
    readonly dueInMs: number | null;
}

/**
 * Push, then pull. The plan is read before, too, when a create without an answer must be able to find itself, and after a
 * round that failed: an edit need not be the one that finds out that Planner is still out of reach.
 */
export async function syncRound(parts: RoundParts, hasFailed: boolean): Promise<RoundResult> {
    const problem = await pushAndPull(parts, hasFailed);
    const { local, clock } = parts;
    const waits = lostCreates(local).map((stored) => uncertainMs(stored, clock.now()));
    return { problem, dueInMs: waits.length === 0 ? null : Math.max(MIN_WAIT_MS, Math.min(...waits)) };
}

/** A create that may be sent again now is sent with the next round, not in a loop without end. */
const MIN_WAIT_MS = 1_000;

async function pushAndPull(parts: RoundParts, hasFailed: boolean): Promise<Problem | null> {
    const { local, gateway, clock } = parts;
    const searchedAt = clock.now();
    const looksFirst = hasFailed || lostCreates(local).length > 0;
    const unseen = looksFirst ? await readPlan(local, gateway, clock) : null;
    if (unseen) return unseen;
    const unsent = await pushEdits(parts, searchedAt);
    if (local.closed || (unsent && !concernsOneTask(unsent))) return unsent;
    return (await pull(parts)) ?? unsent;
}

async function pull({ local, gateway, clock, openedTask }: RoundParts): Promise<Problem | null> {
    const unread = await readPlan(local, gateway, clock);
    if (unread) return unread;
    const opened = openedTask();
    const wanted = new Set(conflictsWithoutDetails(local));
    if (opened !== null && local.details(opened)) wanted.add(opened);
    for (const taskId of wanted) await openDetails(taskId, local, gateway);
    return null;
}

// Who has to choose must see what Planner holds. A session begins without any details.
function conflictsWithoutDetails(local: LocalPlan): TaskId[] {
    const conflicts = local.edits.filter(({ edit, state }) => state.kind === "conflict" && touchesNotes(edit));
    return conflicts.map(({ edit }) => edit.taskId).filter((taskId) => local.details(taskId) === null);
}

function touchesNotes({ kind }: TaskEdit): boolean {
    return kind === "setNotes" || kind === "create";
}
