import type { TaskDraft, TaskId, UserId } from "../Model/Task";
import { sameDue } from "../Model/taskState";
import { LATE_ARRIVAL_MS } from "./lateArrival";
import type { LocalPlan } from "./LocalPlan";
import type { StoredAlias, StoredChange, StoredEdit } from "./ports/Database";
import type { KnownTask, ServiceTime } from "./ports/PlannerGateway";

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
 * attempt can have been carried out. `searchedAt` is when the last reading began, by the register's clock.
 */
export function uncertainMs({ lastSentAt, firstSentAt }: StoredEdit, searchedAt: number): number {
    if (firstSentAt === null || lastSentAt === null) return 0;
    return Math.max(0, LATE_ARRIVAL_MS - (searchedAt - lastSentAt));
}

/**
 * Finds the tasks that lost creates have made: by me, with the same title, list and due date, made since the first
 * attempt and before the last can have been carried out, not there before, and made by no other edit of this register. What
 * a colleague has moved to another list or day since is still known by its title, where the times are certain. Equal creates claim one task each, oldest first. A create without notes
 * is done then.
 */
export function claimLostCreates(
    local: LocalPlan,
    tasks: readonly KnownTask[],
    me: UserId | null,
): Required<Pick<StoredChange, "aliases" | "removedEdits">> {
    const lost = searched(local);
    const free = lost.length === 0 ? [] : claimable(local, tasks, me);
    const aliases: StoredAlias[] = [];
    const removedEdits: string[] = [];
    for (const { create, found } of matched(lost, free)) {
        aliases.push({ screenId: create.stored.edit.taskId, plannerId: found.task.id });
        if (create.draft.notes === "") removedEdits.push(create.stored.id);
    }
    return { aliases, removedEdits };
}

interface Match {
    readonly create: LostCreate;
    readonly found: KnownTask;
}

/** What is equal in all goes first, so that it is not taken by what is equal in title alone. */
function matched(lost: readonly LostCreate[], free: readonly KnownTask[]): Match[] {
    const exact = pairs(lost, free, (create, known) => isMadeBy(create, known) && isUnmoved(create.draft, known));
    const creates = lost.filter((create) => !exact.some((match) => match.create === create));
    const left = free.filter((known) => !exact.some((match) => match.found === known));
    const timed = creates.filter(({ stored }) => stored.latestMadeAt !== undefined);
    return [...exact, ...pairs(timed, left, isMadeBy)];
}

function pairs(
    lost: readonly LostCreate[],
    free: readonly KnownTask[],
    fits: (create: LostCreate, known: KnownTask) => boolean,
): Match[] {
    const left = [...free];
    return lost.flatMap((create) => {
        const index = left.findIndex((known) => fits(create, known));
        return left.splice(index, index < 0 ? 0 : 1).map((found) => ({ create, found }));
    });
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
    const latestMadeAt = now + uncertaintyMs + LATE_ARRIVAL_MS;
    const marked: Writable<StoredEdit> = { ...stored, lastSentAt: at.registerMs };
    if (Number.isFinite(latestMadeAt)) marked.latestMadeAt = latestMadeAt;
    else delete marked.latestMadeAt;
    if (stored.firstSentAt !== null || stored.edit.kind !== "create") return marked;
    const firstSentAt = Math.max(0, now - uncertaintyMs);
    return { ...marked, firstSentAt, alreadyThere: tasksLike(stored.edit.draft, local) };
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function searched(local: LocalPlan): LostCreate[] {
    return local.edits.flatMap((stored) => {
        const { edit, state, firstSentAt } = stored;
        if (edit.kind !== "create" || state.kind !== "waiting" || firstSentAt === null) return [];
        return local.plannerId(edit.taskId) === null ? [{ stored, draft: edit.draft, firstSentAt }] : [];
    });
}

function claimable(local: LocalPlan, tasks: readonly KnownTask[], me: UserId | null): KnownTask[] {
    return tasks
        .filter(({ task }) => task.createdBy === me && !local.isClaimed(task.id))
        .sort((a, b) => a.task.createdAt - b.task.createdAt);
}

function isMadeBy({ draft, firstSentAt, stored }: LostCreate, known: KnownTask): boolean {
    const { id, createdAt } = known.task;
    if (createdAt > (stored.latestMadeAt ?? Infinity)) return false;
    return known.task.title === draft.title && createdAt >= firstSentAt && !stored.alreadyThere.includes(id);
}

/** Planner's ids of the tasks that a create has not made, although they look as if. */
function tasksLike(draft: TaskDraft, local: LocalPlan): TaskId[] {
    return [...local.tasks].filter(({ known }) => known.task.title === draft.title).map(({ known }) => known.task.id);
}

function isUnmoved(draft: TaskDraft, { task }: KnownTask): boolean {
    return task.bucketId === draft.bucketId && sameDue(task.due, draft.due);
}
