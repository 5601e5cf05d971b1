import type { TaskDraft, TaskId, UserId } from "../Model/Task";
import { sameDue } from "../Model/taskState";
import type { LocalPlan } from "./LocalPlan";
import type { StoredAlias, StoredEdit } from "./ports/Database";
import type { KnownTask } from "./ports/PlannerGateway";

/** A `create` that may have reached Planner, although no answer came back. */
interface LostCreate {
    readonly draft: TaskDraft;
    readonly screenId: string;
    readonly firstSentAt: number;
    readonly alreadyThere: readonly TaskId[];
}

/** The creates whose answer was lost. While there are some, the plan must be read before anything is sent. */
export function lostCreates(local: LocalPlan): LostCreate[] {
    return local.edits.flatMap((stored) => lostCreate(stored, local));
}

/**
 * Finds the tasks that lost creates have made: by me, with the same title, list and due date, made since the first
 * attempt, not there before it, and made by no other edit of this register. Equal creates claim one task each, oldest first.
 */
export function claimLostCreates(local: LocalPlan, tasks: readonly KnownTask[], me: UserId | null): StoredAlias[] {
    const lost = lostCreates(local);
    if (lost.length === 0) return [];
    const free = tasks
        .filter(({ task }) => task.createdBy === me && !local.isClaimed(task.id))
        .sort((a, b) => a.task.createdAt - b.task.createdAt);
    return lost.flatMap((create) => {
        const index = free.findIndex((known) => isMadeBy(create, known));
        return free
            .splice(index, index < 0 ? 0 : 1)
            .map(({ task }) => ({ screenId: create.screenId, plannerId: task.id }));
    });
}

/** Planner's ids of the tasks that a create has not made, although they look as if. */
export function tasksLike(draft: TaskDraft, local: LocalPlan): TaskId[] {
    return [...local.tasks].filter(({ known }) => isLike(draft, known)).map(({ known }) => known.task.id);
}

function lostCreate({ edit, state, firstSentAt, alreadyThere }: StoredEdit, local: LocalPlan): LostCreate[] {
    if (edit.kind !== "create" || state.kind !== "waiting" || firstSentAt === null) return [];
    if (local.plannerId(edit.taskId) !== null) return [];
    return [{ draft: edit.draft, screenId: edit.taskId, firstSentAt, alreadyThere }];
}

function isMadeBy({ draft, firstSentAt, alreadyThere }: LostCreate, known: KnownTask): boolean {
    const { id, createdAt } = known.task;
    return isLike(draft, known) && createdAt >= firstSentAt && !alreadyThere.includes(id);
}

function isLike(draft: TaskDraft, { task }: KnownTask): boolean {
    return task.title === draft.title && task.bucketId === draft.bucketId && sameDue(task.due, draft.due);
}
