import type { Problem } from "../Model/Problem";
import type { Result } from "../Model/Result";
import type { TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { LocalPlan } from "./LocalPlan";
import { lostCreates, uncertainMs } from "./lostCreates";
import { openDetails } from "./openDetails";
import { concernsOneTask, pushEdits } from "./pushEdits";
import type { PushParts } from "./pushEdits";
import { readPlan } from "./readPlan";
import { endGoneConflicts } from "./settle";

/** What a round needs. */
export interface RoundParts extends PushParts {
    /** The task whose details somebody opened last; they are read again when the task has changed. */
    readonly openedTask: () => TaskId | null;
}

/** How a round ended. */
export interface RoundResult {
    /** Why the service is out of reach, or does not let this worker in; null when the round came through. */
    readonly problem: Problem | null;
    /** The round came through, but some task did not. */
    readonly hasFaultyTask: boolean;
    /** Something can be done this soon, in milliseconds, and not before; null when nothing waits for a moment. */
    readonly dueInMs: number | null;
    /** How many requests it took to read the plan; null when it was not read to the end. */
    readonly requests: number | null;
}

/**
 * Push, then pull. The plan is read before, too: for the first edits of a session, since the disk may hold less than the
 * worker saw; for a create, which must know what was there before it, or be able to find itself; and after a round that
 * failed, since an edit need not be the one that finds out that Planner is still out of reach.
 */
export async function syncRound(parts: RoundParts, hasFailed: boolean): Promise<RoundResult> {
    const { local, gateway, clock } = parts;
    const searchedAt = clock.elapsed();
    const seen = hasFailed || looksFirst(parts) ? await readPlan(local, gateway, clock) : null;
    if (seen?.ok === false) return endedEarly(seen.problem);
    const { problem, lookInMs } = await pushEdits(parts, searchedAt);
    if (local.closed || (problem && !concernsOneTask(problem))) return endedEarly(problem);
    const pulled = await pull(parts);
    const goneInMs = pulled.ok ? await endGoneConflicts(parts) : null;
    const dueInMs = soonest([lookInMs, uncertainForMs(parts, searchedAt), goneInMs].flatMap((ms) => ms ?? []));
    const pulling = pulled.ok ? { problem: null, requests: pulled.value } : { problem: pulled.problem, requests: null };
    return { ...pulling, hasFaultyTask: problem !== null, dueInMs };
}

function soonest(waits: readonly number[]): number | null {
    return waits.length === 0 ? null : Math.max(SOON_MS, Math.min(...waits));
}

function endedEarly(problem: Problem | null): RoundResult {
    return { problem, hasFaultyTask: false, dueInMs: null, requests: null };
}

/** What can be sent now is sent with the next round, not in a loop without end. */
const SOON_MS = 1_000;
/** A reading that is older says too little of what was there before a create. */
const FRESH_MS = 60_000;

function looksFirst({ local, clock }: RoundParts): boolean {
    const waiting = local.edits.filter(({ state }) => state.kind === "waiting");
    if (waiting.length > 0 && !local.isRead) return true;
    const creates = waiting.filter(({ edit }) => edit.kind === "create");
    const unmade = creates.filter(({ edit }) => local.known.plannerId(edit.taskId) === null);
    if (unmade.length === 0) return false;
    const isFresh = Math.abs(clock.now() - (local.known.readAt ?? -Infinity)) < FRESH_MS;
    return !isFresh || lostCreates(local).length > 0;
}

// What was certain when the push began, and is still there, waits for something else.
function uncertainForMs({ local, clock }: RoundParts, searchedAt: number): number | null {
    const held = lostCreates(local).filter((stored) => uncertainMs(stored, searchedAt, local.sent) > 0);
    const waits = held.map((stored) => uncertainMs(stored, clock.elapsed(), local.sent));
    return waits.length === 0 ? null : Math.min(...waits);
}

async function pull({ local, gateway, clock, openedTask }: RoundParts): Promise<Result<number, Problem>> {
    const read = await readPlan(local, gateway, clock);
    if (!read.ok) return read;
    const opened = openedTask();
    const wanted = new Set(conflictsWithoutDetails(local));
    if (opened !== null && local.known.details(opened)) wanted.add(opened);
    for (const taskId of wanted) await openDetails(taskId, local, gateway);
    return read;
}

// Who has to choose must see what Planner holds. A session begins without any details.
function conflictsWithoutDetails(local: LocalPlan): TaskId[] {
    const conflicts = local.edits.filter(({ edit, state }) => state.kind === "conflict" && touchesNotes(edit));
    return conflicts.map(({ edit }) => edit.taskId).filter((taskId) => local.known.details(taskId) === null);
}

function touchesNotes({ kind }: TaskEdit): boolean {
    return kind === "setNotes" || kind === "create";
}
