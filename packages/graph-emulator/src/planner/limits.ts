import { limitExceeded } from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import type { Limits } from "../Switches";
import { bucketsOfPlan, plansOfGroup, tasksOfPlan } from "../world/World";
import type { PlanDetails, Task, TaskDetails } from "../world/plannerTypes";

function atMost(count: number, call: Call, limit: keyof Limits, code: string): void {
    if (count > call.switches.limits[limit]) throw limitExceeded(code);
}

/** Limits that a new plan would break. */
export function limitNewPlan(call: Call, groupId: string): void {
    const plans = plansOfGroup(call.world, groupId).length + 1;
    atMost(plans, call, "plansOwnedByGroup", "MaximumProjectsOwnedByUser");
}

/** Limits that a new bucket would break. */
export function limitNewBucket(call: Call, planId: string): void {
    const buckets = bucketsOfPlan(call.world, planId).length + 1;
    atMost(buckets, call, "bucketsInPlan", "MaximumBucketsInProject");
}

/** Limits that a new task would break. */
export function limitNewTask(call: Call, task: Task): void {
    const siblings = tasksOfPlan(call.world, task.planId);
    atMost(siblings.length + 1, call, "tasksInPlan", "MaximumTasksInProject");
    limitActive(call, task, undefined);
    limitAssignees(call, task, undefined);
    const creator = task.createdBy.user.id;
    if (creator === null) return;
    const created = [...call.world.tasks.values()].filter((other) => other.value.createdBy.user.id === creator).length;
    atMost(created + 1, call, "tasksCreatedByUser", "MaximumTasksCreatedByUser");
}

/** Limits that a changed task would break: reopening counts as one more active task, a new assignee as one more of theirs. */
export function limitChangedTask(call: Call, after: Task, before: Task): void {
    limitActive(call, after, before);
    limitAssignees(call, after, before);
}

function limitActive(call: Call, after: Task, before: Task | undefined): void {
    const becomesActive = after.percentComplete < 100 && (before === undefined || before.percentComplete === 100);
    if (!becomesActive) return;
    const active = tasksOfPlan(call.world, after.planId).filter((task) => task.value.percentComplete < 100).length;
    atMost(active + 1, call, "activeTasksInPlan", "MaximumActiveTasksInProject");
}

function limitAssignees(call: Call, after: Task, before: Task | undefined): void {
    const assignees = Object.keys(after.assignments);
    const added = assignees.filter((userId) => before?.assignments[userId] === undefined);
    if (added.length === 0) return;
    atMost(assignees.length, call, "assigneesOnTask", "MaximumAssigneesInTasks");
    const tasks = [...call.world.tasks.values()];
    for (const userId of added) {
        const assigned = tasks.filter((task) => task.value.assignments[userId] !== undefined).length;
        atMost(assigned + 1, call, "tasksAssignedToUser", "MaximumTasksAssignedToUser");
    }
}

/** Limits that changed task details would break. Lists that do not grow are left alone. */
export function limitTaskDetails(call: Call, after: TaskDetails, before: TaskDetails): void {
    const items = Object.keys(after.checklist).length;
    if (items > Object.keys(before.checklist).length) {
        atMost(items, call, "checklistItemsOnTask", "MaximumChecklistItemsOnTask");
    }
    const links = Object.keys(after.references).length;
    if (links > Object.keys(before.references).length) {
        atMost(links, call, "referencesOnTask", "MaximumReferencesOnTask");
    }
}

/** Limits that changed plan details would break. */
export function limitPlanDetails(call: Call, after: PlanDetails, before: PlanDetails): void {
    const added = Object.keys(after.sharedWith).filter((userId) => before.sharedWith[userId] === undefined);
    if (added.length === 0) return;
    atMost(Object.keys(after.sharedWith).length, call, "usersSharedWithPlan", "MaximumUsersSharedWithProject");
    const all = [...call.world.planDetails.values()];
    for (const userId of added) {
        const shared = all.filter((details) => details.value.sharedWith[userId] !== undefined).length;
        atMost(shared + 1, call, "plansSharedWithUser", "MaximumProjectsSharedWithUser");
    }
}
