import type { TaskDraft, TaskId, UserId } from "../Model/Task";
import { sameDue } from "../Model/taskState";
import { LATE_ARRIVAL_MS, LEAVES_WITHIN_MS } from "./lateArrival";
import type { LocalPlan } from "./LocalPlan";
import type { StoredAlias, StoredChange, StoredEdit } from "./ports/Database";
import type { KnownTask, ServiceTime } from "./ports/PlannerGateway";
import type { SentEdits } from "./SentEdits";

/** How far off a register's clock may be where the service does not show its own: twice what a Windows domain puts up with. */
const CLOCK_TOLERANCE_MS = 10 * 60_000;

/** A `create` that may have reached Planner, although no answer came back. */
interface LostCreate {
    readonly stored: StoredEdit;
    readonly draft: TaskDraft;
    readonly firstSentAt: number;
}

/** The creates whose answer was lost. While there are some, the plan must be read before anything is sent. */
export function lostCreates(local: LocalPlan): StoredEdit[] {
    return searched(local).map(({ stored }) => stored);
}

/**
 * How long a create may still turn up, in milliseconds: its answer was lost, and the plan has not been read since its last
 * attempt must show, had it been carried out. `searchedAt` is when the last reading began, by `Clock.elapsed`. Of what an
 * earlier session sent it counts from the beginning of this one: the clock may have been set in between.
 */
export function uncertainMs({ id, lastSentAt, firstSentAt }: StoredEdit, searchedAt: number, sent: SentEdits): number {
    return firstSentAt === null || lastSentAt === null ? 0 : sent.mayBeMadeForMs(id, searchedAt);
}

/**
 * Finds the tasks that lost creates have made: by me, with the same title, list and due date, made since the first
 * attempt and before the last can have been carried out, not there before, and made by no other edit of this register. What
 * a colleague has moved to another list or day since is still known by its title. Equal creates claim one task each. A
 * create without notes is done then.
 */
export function claimLostCreates(
    local: LocalPlan,
    tasks: readonly KnownTask[],
    me: UserId | null,
): Required<Pick<StoredChange, "aliases" | "changedEdits" | "removedEdits">> {
    const lost = searched(local);
    const free = lost.length === 0 ? [] : claimable(local, tasks, me);
    const aliases: StoredAlias[] = [];
    const removedEdits: string[] = [];
    const matches = matched(lost, free);
    for (const { create, found } of matches) {
        aliases.push({ screenId: create.stored.edit.taskId, plannerId: found.task.id });
        if (create.draft.notes === "") removedEdits.push(create.stored.id);
    }
    return { aliases, changedEdits: stillWaiting(lost, matches), removedEdits };
}

/**
 * Of equal creates nobody can tell whose task was found: the last attempt of the one that took it may be another one's. So
 * the others wait as if they had been sent by now.
 */
function stillWaiting(lost: readonly LostCreate[], matches: readonly Match[]): StoredEdit[] {
    return lost.flatMap((create) => {
        if (matches.some((match) => match.create === create)) return [];
        const equal = matches.find((match) => match.create.draft.title === create.draft.title);
        const { stored } = create;
        return equal ? [{ ...stored, lastSentAt: stored.lastSentAt ?? equal.create.stored.lastSentAt }] : [];
    });
}

interface Match {
    readonly create: LostCreate;
    readonly found: KnownTask;
}

/**
 * What is equal in all goes first, so that it is not taken by what is equal in title alone. Where the service's clock is not
 * known, what is equal in all need not be made in time: the register's clock may be off by any amount.
 */
function matched(lost: readonly LostCreate[], free: readonly KnownTask[]): Match[] {
    const exact = pairs(lost, free, (create, known) => {
        const isTimely = isInTime(create, known) || create.stored.isClockKnown !== true;
        return isTimely && isMadeBy(create, known) && isUnmoved(create.draft, known);
    });
    const creates = lost.filter((create) => !exact.some((match) => match.create === create));
    const left = free.filter((known) => !exact.some((match) => match.found === known));
    return [...exact, ...pairs(creates, left, (create, known) => isMadeBy(create, known) && isInTime(create, known))];
}

/** Task by task, oldest first, each to the create that had to be carried out soonest: so none is left without its own. */
function pairs(
    lost: readonly LostCreate[],
    free: readonly KnownTask[],
    fits: (create: LostCreate, known: KnownTask) => boolean,
): Match[] {
    let left = [...lost].sort((a, b) => deadlineOf(a) - deadlineOf(b));
    return free.flatMap((found) => {
        const create = left.find((one) => fits(one, found));
        left = left.filter((one) => one !== create);
        return create ? [{ create, found }] : [];
    });
}

function deadlineOf({ stored }: LostCreate): number {
    return stored.latestMadeAt ?? Number.MAX_SAFE_INTEGER;
}

/** When a create is sent. */
export interface Attempt {
    /** By the register's clock. */
    readonly registerMs: number;
    readonly service: ServiceTime;
}

/** What is written down before a create is sent. Without it on disk a crash during the attempt could make the task twice. */
export function attempted(stored: StoredEdit, local: LocalPlan, at: Attempt): StoredEdit {
    const { now, uncertaintyMs } = at.service;
    const isFirst = stored.firstSentAt === null;
    const offMs = Number.isFinite(uncertaintyMs) ? uncertaintyMs : CLOCK_TOLERANCE_MS;
    return {
        ...stored,
        lastSentAt: at.registerMs,
        latestMadeAt: now + offMs + LEAVES_WITHIN_MS + LATE_ARRIVAL_MS,
        isClockKnown: Number.isFinite(uncertaintyMs) && (isFirst || stored.isClockKnown === true),
        ...(isFirst && stored.edit.kind === "create"
            ? { firstSentAt: now - offMs, alreadyThere: tasksLike(stored.edit.draft, local) }
            : {}),
    };
}

function searched(local: LocalPlan): LostCreate[] {
    return local.edits.flatMap((stored) => {
        const { edit, state, firstSentAt } = stored;
        if (edit.kind !== "create" || state.kind !== "waiting" || firstSentAt === null) return [];
        return local.known.plannerId(edit.taskId) === null ? [{ stored, draft: edit.draft, firstSentAt }] : [];
    });
}

function claimable(local: LocalPlan, tasks: readonly KnownTask[], me: UserId | null): KnownTask[] {
    return tasks
        .filter(({ task }) => task.createdBy === me && !local.known.isClaimed(task.id))
        .sort((a, b) => a.task.createdAt - b.task.createdAt);
}

function isMadeBy({ draft, stored }: LostCreate, { task }: KnownTask): boolean {
    return task.title === draft.title && !stored.alreadyThere.includes(task.id);
}

function isInTime({ firstSentAt, stored }: LostCreate, { task }: KnownTask): boolean {
    return task.createdAt >= firstSentAt && task.createdAt <= (stored.latestMadeAt ?? Infinity);
}

/** Planner's ids of the tasks that a create has not made, although they look as if. */
function tasksLike(draft: TaskDraft, local: LocalPlan): TaskId[] {
    return [...local.known.tasks.values()]
        .filter(({ known }) => known.task.title === draft.title)
        .map(({ known }) => known.task.id);
}

function isUnmoved(draft: TaskDraft, { task }: KnownTask): boolean {
    return task.bucketId === draft.bucketId && sameDue(task.due, draft.due);
}
