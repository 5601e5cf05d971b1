import { requirePlanner } from "../auth/permissions";
import { accessDenied, invalidIdentifier, itemNotFound } from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import { isPlannerId } from "../values/plannerId";
import type { Membership } from "../world/directoryTypes";
import type { Entity } from "../world/Entity";
import type { Bucket, Plan, Task } from "../world/plannerTypes";

/** What the caller wants to do. */
export type Intent = "plannerRead" | "plannerWrite";

/* Asked in this order: permission of the token, form of the id, existence, membership of the group. */

/** The plan, if the caller may have it: 403, 400, 404 or 403 otherwise. */
export function findPlan(call: Call, id: string, intent: Intent): Entity<Plan> {
    requirePlanner(call.caller, intent);
    const plan = lookUp(call.world.plans, id, "Plan");
    requireGroupAccess(call, plan.value.groupId);
    return plan;
}

/** The bucket, if the caller may have it. */
export function findBucket(call: Call, id: string, intent: Intent): Entity<Bucket> {
    requirePlanner(call.caller, intent);
    const bucket = lookUp(call.world.buckets, id, "Bucket");
    findPlan(call, bucket.value.planId, intent);
    return bucket;
}

/** The task, if the caller may have it. */
export function findTask(call: Call, id: string, intent: Intent): Entity<Task> {
    requirePlanner(call.caller, intent);
    const task = lookUp(call.world.tasks, id, "Task");
    findPlan(call, task.value.planId, intent);
    return task;
}

/** Throws 403 unless the caller is an application, or a member of the group. Being its owner is not enough (documented). */
export function requireGroupAccess(call: Call, groupId: string): void {
    if (call.caller.kind === "app") return;
    const membership = call.world.groups.get(groupId)?.members[call.caller.userId];
    if (membership === undefined || !plannerSees(call, membership)) throw accessDenied();
}

/** Planner hears of members that come and go after a lag (switch). */
function plannerSees(call: Call, membership: Membership): boolean {
    const lagMs = call.switches.membershipLagSeconds * 1000;
    const now = call.clock.trueMs();
    if (now < membership.sinceMs + lagMs) return false;
    return membership.untilMs === null || now < membership.untilMs + lagMs;
}

/** An entity by id: 400 for an id the service cannot have made, 404 for one it did not. */
export function lookUp<Value extends object>(
    entities: ReadonlyMap<string, Entity<Value>>,
    id: string,
    entity: string,
): Entity<Value> {
    const found = entities.get(id);
    if (found) return found;
    throw isPlannerId(id) ? itemNotFound() : invalidIdentifier("Id", entity);
}
