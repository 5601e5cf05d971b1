import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDetails, TaskId } from "../Model/Task";
import type { LocalPlan } from "./LocalPlan";
import type { PlannerGateway } from "./ports/PlannerGateway";

/**
 * Reads the details of a task, unless those at hand are of the task's present state. Without an answer, what is at hand
 * must do. The result has the waiting edits on top.
 */
export async function openDetails(
    screenId: TaskId,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<Result<TaskDetails, Problem>> {
    const shown = (): TaskDetails | undefined => local.view.value.details.get(screenId);
    const id = local.plannerId(screenId);
    const task = local.task(screenId);
    if (id !== null && local.details(screenId)?.taskEtag !== task?.etag) {
        const read = await gateway.readDetails(id);
        if (read.ok && task) await local.record({ details: [{ ...read.value, id, taskEtag: task.etag }] });
        if (!read.ok && !shown()) return read;
    }
    const details = shown();
    return details ? success(details) : failure({ kind: "refused", reason: "gone", code: "" });
}
