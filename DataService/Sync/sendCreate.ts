import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDraft } from "../Model/Task";
import { taskFromDraft } from "../Model/taskState";
import { tasksLike } from "./claimLostCreates";
import type { LocalPlan } from "./LocalPlan";
import type { SeenTask, StoredEdit } from "./ports/Database";
import type { PlannerGateway } from "./ports/PlannerGateway";
import { sendChange } from "./sendChange";
import { outcomeOfProblem } from "./sendOutcome";
import type { SendOutcome } from "./sendOutcome";

/**
 * Makes a task in Planner, then writes its notes. A create whose answer was lost must have been looked for since
 * (`claimLostCreates`); when it was found, only the notes are left to do.
 */
export async function sendCreate(
    stored: StoredEdit,
    draft: TaskDraft,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<SendOutcome> {
    const screenId = stored.edit.taskId;
    if (local.plannerId(screenId) === null) {
        const marked = await markFirstAttempt(stored, draft, local, gateway);
        if (!marked.ok) return outcomeOfProblem(marked.problem);
        // Given up in the meantime.
        if (!local.edits.some(({ id }) => id === stored.id)) return { kind: "accepted", change: {}, notice: null };
        const made = await gateway.createTask(draft);
        if (!made.ok) return outcomeOfProblem(made.problem);
        await local.record({ aliases: [{ screenId, plannerId: made.value.task.id }], tasks: [made.value] });
    }
    if (draft.notes === "") return { kind: "accepted", change: {}, notice: null };
    const notes = { kind: "setNotes", taskId: screenId, notes: draft.notes } as const;
    return sendChange({ ...stored, seen: stored.seen ?? withoutNotes(stored, draft) }, notes, local, gateway);
}

/** Without the mark on disk a crash during the attempt could make the task twice. */
async function markFirstAttempt(
    stored: StoredEdit,
    draft: TaskDraft,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<Result<void, Problem>> {
    const { now, uncertaintyMs } = gateway.serviceTime();
    const isFirst = stored.firstSentAt === null;
    const mark = isFirst ? { firstSentAt: now - uncertaintyMs, alreadyThere: tasksLike(draft, local) } : {};
    const marked = await local.record({ edits: [{ ...stored, ...mark }] });
    return marked.ok ? marked : failure({ kind: "unavailable", status: 0 });
}

// A task begins without notes; notes that are there when ours arrive are a colleague's.
function withoutNotes({ edit, madeAt, madeBy }: StoredEdit, draft: TaskDraft): SeenTask {
    return { ...taskFromDraft(edit.taskId, { ...draft, notes: "" }, { by: madeBy, at: madeAt }), etag: null };
}
