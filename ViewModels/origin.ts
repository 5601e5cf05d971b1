import { THIS_WORKER } from "../DataService/api";
import type { TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";

/** A task counts as new for a day. */
const NEW_MS = 24 * 60 * 60 * 1000;

/** Made within a day by somebody else. */
export function isNew(task: TaskView, plan: LivePlan): boolean {
    if (task.createdBy === plan.me() || task.createdBy === THIS_WORKER) return false;
    return plan.time.clock.now() - task.createdAt < NEW_MS;
}

/** Head office made it within a day, and nobody has begun. */
export function isNewOfHeadOffice(task: TaskView, plan: LivePlan): boolean {
    return task.progress === "notStarted" && isNew(task, plan) && isFromHeadOffice(task, plan);
}

/**
 * Made by somebody who is not in the store's team. Graph v1.0 does not tell what was published (graph-planner.md 1.2), but who
 * publishes is in a team of head office; a task of somebody who has left the store looks the same. Decision 0008.
 */
export function isFromHeadOffice(task: TaskView, plan: LivePlan): boolean {
    const { createdBy } = task;
    return createdBy !== null && createdBy !== THIS_WORKER && plan.knowsTeam() && !plan.isMember(createdBy);
}
