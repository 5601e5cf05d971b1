import type { Problem } from "../Model/Problem";
import { failure } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDraft } from "../Model/Task";
import type { LocalPlan } from "./LocalPlan";
import type { StoredEdit } from "./ports/Database";
import type { KnownTask, PlannerGateway } from "./ports/PlannerGateway";
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
        const made = await make(stored, draft, local, gateway);
        if (!made.ok) return outcomeOfProblem(made.problem);
        await local.record({ aliases: [{ screenId, plannerId: made.value.task.id }], tasks: [made.value] });
    }
    if (draft.notes === "") return { kind: "accepted", change: {}, notice: null };
    return sendChange(stored, { kind: "setNotes", taskId: screenId, notes: draft.notes }, local, gateway);
}

async function make(
    stored: StoredEdit,
    draft: TaskDraft,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<Result<KnownTask, Problem>> {
    const time = gateway.serviceTime();
    const firstSentAt = stored.firstSentAt ?? time.now - time.uncertaintyMs;
    const marked = await local.keep({ edits: [{ ...stored, firstSentAt }] });
    // Without the mark on disk a crash now could make the task twice.
    return marked.ok ? gateway.createTask(draft) : failure({ kind: "unavailable", status: 0 });
}
