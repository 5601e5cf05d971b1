import { isSatisfied, mergeEdit } from "../Model/mergeEdit";
import type { TaskChange } from "../Model/mergeEdit";
import type { Notice } from "../Model/PlanView";
import type { Task, UserId } from "../Model/Task";
import type { TaskState } from "../Model/taskState";
import type { Sending } from "./nextRuns";
import type { SeenTask } from "./ports/Database";
import type { SentEdits } from "./SentEdits";
import { Outcomes } from "./sendOutcome";
import type { EditOutcome } from "./sendOutcome";
import { touchedParts } from "./touchedParts";

/** Edits of one part of a task. Only what the last of them says has to reach Planner. */
export interface Piece {
    readonly sendings: readonly Sending[];
    readonly change: TaskChange;
}

/** What tells the worker's own doing from a colleague's. */
export interface Own {
    readonly sent: SentEdits;
    /** The worker's id in the service. */
    readonly me: UserId | null;
    /** Of the task that Planner holds. */
    readonly etag: string;
}

/** What to do with a run, given what Planner holds. */
export interface RunDecision {
    /** What must be sent. */
    readonly pieces: readonly Piece[];
    /** What became of everything else. */
    readonly outcomes: Outcomes;
}

/**
 * Decides what of a run is to be sent. Several edits of one part of a task become one: the last value counts. It is free of
 * conflict when Planner holds what the person saw before the first of them, or what an earlier one of them says.
 */
export function decideRun(sendings: readonly Sending[], now: TaskState, own: Own): RunDecision {
    const pieces: Piece[] = [];
    const outcomes = new Outcomes();
    for (const piece of piecesOf(sendings)) {
        const outcome = decidePiece(piece, now, own);
        if (outcome) outcomes.add(piece, outcome);
        else pieces.push(piece);
    }
    // Nobody is to be assigned: there is nothing to do.
    for (const { stored, change } of sendings) {
        if (touchedParts(change).length === 0) outcomes.set(stored.id, { kind: "accepted", notice: null });
    }
    return { pieces, outcomes };
}

/** Somebody else finished the task first: the worker should hear who. */
export function completedByOther(change: TaskChange, task: Task, me: UserId | null): Notice | null {
    if (change.kind !== "setProgress" || change.progress !== "completed") return null;
    if (task.progress !== "completed" || task.completedBy === me) return null;
    return { kind: "alreadyCompleted", title: task.title, by: task.completedBy, at: task.completedAt };
}

function piecesOf(sendings: readonly Sending[]): Piece[] {
    const pieces = new Map<string, Piece>();
    for (const sending of sendings) {
        for (const change of singleChanges(sending.change)) {
            const key = touchedParts(change).join();
            const before = pieces.get(key)?.sendings ?? [];
            pieces.set(key, { sendings: [...before, sending], change });
        }
    }
    return [...pieces.values()];
}

/** The edits of a piece, without what they do to other parts of the task. */
export function sendingsOf({ sendings, change }: Piece): Sending[] {
    const part = touchedParts(change).join();
    return sendings.flatMap((sending) => {
        const own = singleChanges(sending.change).find((single) => touchedParts(single).join() === part);
        return own ? [{ ...sending, change: own }] : [];
    });
}

function singleChanges(change: TaskChange): readonly TaskChange[] {
    if (change.kind !== "assign" && change.kind !== "unassign") return [change];
    return change.userIds.map((userId) => ({ ...change, userIds: [userId] }));
}

function decidePiece({ sendings, change }: Piece, now: TaskState, own: Own): EditOutcome | null {
    if (isSatisfied(change, now)) return satisfied({ sendings, change }, now, own);
    if (isItemGone(change, now)) return { kind: "accepted", notice: { kind: "itemGone", title: now.task.title } };
    if (isUnwanted({ sendings, change }, own)) return { kind: "accepted", notice: null };
    // What Planner holds is what the person had on the screen before the last of these edits, or has sent without an answer.
    const ofPart = sendingsOf({ sendings, change });
    const wishes = [...ofPart.map((sending) => sending.change), ...own.sent.unanswered(change)];
    if (wishes.some((one) => isOwnDoing(one, now, own.me))) return null;
    const isFree = foundations(ofPart).some((one) => mergeEdit(change, one, now) === "send");
    return isFree || sendings.some(({ seen }) => isUnchanged(change, seen, own))
        ? null
        : { kind: "kept", state: { kind: "conflict" }, held: now };
}

// Done and Undo before anything was sent: the person wants nothing changed, and a colleague's change stays.
function isUnwanted({ sendings, change }: Piece, { sent }: Own): boolean {
    const seen = sendings[0]?.seen ?? null;
    return (
        seen !== null && isSatisfied(change, seen) && sendings.every(({ stored }) => !sent.mayHaveArrived(stored.id))
    );
}

/** Not a thing has changed in Planner since the person looked; what they saw differs by edits of their own that have left. Notes have an etag of their own. */
function isUnchanged({ kind }: TaskChange, seen: SeenTask | null, { etag }: Own): boolean {
    return seen?.etag === etag && kind !== "setNotes";
}

/** What the person saw before the first of the edits, and before any that does not rest on the one before it. */
function foundations(sendings: readonly Sending[]): (SeenTask | null)[] {
    return sendings.flatMap(({ seen }, index) => {
        const before = sendings[index - 1];
        if (!before) return [seen];
        return seen === null || isSatisfied(before.change, seen) ? [] : [seen];
    });
}

// An earlier edit that was sent without an answer may yet arrive, and would then have the last word.
function satisfied({ sendings, change }: Piece, now: TaskState, { sent, me }: Own): EditOutcome {
    const notArrived = sendingsOf({ sendings, change }).filter((sending) => !isSatisfied(sending.change, now));
    const lookInMs = Math.max(0, ...notArrived.map(({ stored }) => sent.mayArriveForMs(stored.id)));
    if (lookInMs > 0) return { kind: "later", problem: null, lookInMs };
    sent.noteStanding(change);
    return { kind: "accepted", notice: completedByOther(change, now.task, me) };
}

/** What Planner holds is what an earlier edit of the worker says, sent or not. Of who finished a task Planner tells. */
function isOwnDoing(change: TaskChange, now: TaskState, me: UserId | null): boolean {
    return isSatisfied(change, now) && completedByOther(change, now.task, me) === null;
}

// Nothing that was typed is lost with a tick or a place.
function isItemGone(change: TaskChange, { details }: TaskState): boolean {
    if (change.kind !== "tickItem" && change.kind !== "moveItem") return false;
    return !details?.checklist.some(({ id }) => id === change.itemId);
}
