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
    const problem = await readDetails(screenId, local, gateway);
    const details = local.view.value.details.get(screenId);
    return details ? success(details) : failure(problem ?? { kind: "refused", reason: "gone", code: "" });
}

async function readDetails(screenId: TaskId, local: LocalPlan, gateway: PlannerGateway): Promise<Problem | null> {
    const task = local.known.task(screenId);
    const before = local.known.details(screenId);
    if (!task || before?.taskEtag === task.etag) return null;
    const [read] = await gateway.together([(tasks) => tasks.readDetails(task.task.id)]);
    if (!read) return null;
    if (!read.ok) return read.problem;
    // What a push has brought meanwhile is newer, and the task may have been deleted.
    const isNews = local.known.task(screenId) !== null && local.known.details(screenId) === before;
    if (isNews) await local.record({ details: [{ ...read.value, id: task.task.id, taskEtag: task.etag }] });
    return null;
}
