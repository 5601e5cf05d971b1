import type { TaskDraft } from "../Model/Task";
import type { StoredEdit } from "./ports/Database";
import type { MayLeave, TaskGateway } from "./ports/PlannerGateway";
import { outcomeOfProblem, Outcomes } from "./sendOutcome";
import type { RunOutcome } from "./sendOutcome";

/**
 * Makes a task in Planner; its notes go out in a later run. The attempt must have been written down before, and a create
 * whose answer was lost must have been looked for (`lostCreates`).
 */
export async function sendCreate(
    stored: StoredEdit,
    draft: TaskDraft,
    { tasks, mayLeave }: { readonly tasks: TaskGateway; readonly mayLeave: MayLeave },
): Promise<RunOutcome> {
    const outcomes = new Outcomes();
    const made = await tasks.createTask(draft, mayLeave);
    if (!made.ok) outcomes.set(stored.id, outcomeOfProblem(made.problem));
    else if (draft.notes === "") outcomes.set(stored.id, { kind: "accepted", notice: null });
    const alias = made.ok ? [{ screenId: stored.edit.taskId, plannerId: made.value.task.id }] : [];
    return { outcomes, learned: { aliases: alias, tasks: made.ok ? [made.value] : [] }, gone: null };
}
