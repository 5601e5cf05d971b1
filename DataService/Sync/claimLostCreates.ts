import type { TaskDraft, UserId } from "../Model/Task";
import { sameDue } from "../Model/taskState";
import type { LocalPlan } from "./LocalPlan";
import type { StoredAlias, StoredEdit } from "./ports/Database";
import type { KnownTask } from "./ports/PlannerGateway";

/** A `create` that may have reached Planner, although no answer came back. */
interface LostCreate {
    readonly draft: TaskDraft;
    readonly screenId: string;
    readonly firstSentAt: number;
}

/** The creates whose answer was lost. While there are some, the plan must be read before anything is sent. */
export function lostCreates(local: LocalPlan): LostCreate[] {
    return local.edits.flatMap((stored) => lostCreate(stored, local));
}

/**
 * Finds the tasks that lost creates have made: by me, with the same title, list and due date, made since the first
 * attempt, and made by no other edit of this register. Equal creates claim one task each, oldest first.
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

function lostCreate({ edit, state, firstSentAt }: StoredEdit, local: LocalPlan): LostCreate[] {
    if (edit.kind !== "create" || state.kind !== "waiting" || firstSentAt === null) return [];
    return local.plannerId(edit.taskId) === null ? [{ draft: edit.draft, screenId: edit.taskId, firstSentAt }] : [];
}

function isMadeBy({ draft, firstSentAt }: LostCreate, { task }: KnownTask): boolean {
    const isSame = task.title === draft.title && task.bucketId === draft.bucketId && sameDue(task.due, draft.due);
    return isSame && task.createdAt >= firstSentAt;
}
