import type { EtagType } from "../values/etag";
import type { Group, RegisteredApp, User } from "./directoryTypes";
import type { Entity } from "./Entity";
import type { AssignedToFormat, Bucket, OrderFormat, Plan, PlanDetails, Task, TaskDetails } from "./plannerTypes";

/**
 * Everything the emulator keeps, by id. A task and its details and board formats share an id, as do a plan and its
 * details. A group is the container of its plans. Deleting a plan takes all that belongs to it.
 */
export interface World {
    readonly tenantId: string;
    readonly domain: string;
    /** Number of the entity made last. */
    sequence: number;
    /** Counts accepted changes of any kind, so that a journal knows when to write. */
    revision: number;
    readonly users: Map<string, User>;
    readonly groups: Map<string, Group>;
    readonly apps: Map<string, RegisteredApp>;
    readonly plans: Map<string, Entity<Plan>>;
    readonly planDetails: Map<string, Entity<PlanDetails>>;
    readonly buckets: Map<string, Entity<Bucket>>;
    readonly tasks: Map<string, Entity<Task>>;
    readonly taskDetails: Map<string, Entity<TaskDetails>>;
    readonly assignedToFormats: Map<string, Entity<AssignedToFormat>>;
    readonly bucketFormats: Map<string, Entity<OrderFormat>>;
    readonly progressFormats: Map<string, Entity<OrderFormat>>;
}

/** A world with nothing in it. */
export function emptyWorld(tenantId: string, domain: string): World {
    return {
        tenantId,
        domain,
        sequence: 0,
        revision: 0,
        users: new Map(),
        groups: new Map(),
        apps: new Map(),
        plans: new Map(),
        planDetails: new Map(),
        buckets: new Map(),
        tasks: new Map(),
        taskDetails: new Map(),
        assignedToFormats: new Map(),
        bucketFormats: new Map(),
        progressFormats: new Map(),
    };
}

/** Makes version 1 of an entity. The caller puts it into its map. */
export function newEntity<Value extends object>(
    world: World,
    identity: { readonly kind: EtagType; readonly id: string; readonly madeAtMs: number },
    value: Value,
): Entity<Value> {
    world.sequence += 1;
    world.revision += 1;
    return { ...identity, sequence: world.sequence, version: 1, changedAt: {}, value };
}

/** The tasks of a plan, in order of creation. */
export function tasksOfPlan(world: World, planId: string): Entity<Task>[] {
    return [...world.tasks.values()].filter((task) => task.value.planId === planId);
}

/** The buckets of a plan, in order of creation. */
export function bucketsOfPlan(world: World, planId: string): Entity<Bucket>[] {
    return [...world.buckets.values()].filter((bucket) => bucket.value.planId === planId);
}

/** The plans of a group, in order of creation. */
export function plansOfGroup(world: World, groupId: string): Entity<Plan>[] {
    return [...world.plans.values()].filter((plan) => plan.value.groupId === groupId);
}

/** Removes a task with everything that shares its id. */
export function removeTask(world: World, taskId: string): void {
    world.revision += 1;
    world.tasks.delete(taskId);
    world.taskDetails.delete(taskId);
    world.assignedToFormats.delete(taskId);
    world.bucketFormats.delete(taskId);
    world.progressFormats.delete(taskId);
}

/** Removes a plan with its details, buckets and tasks. */
export function removePlan(world: World, planId: string): void {
    for (const task of tasksOfPlan(world, planId)) removeTask(world, task.id);
    for (const bucket of bucketsOfPlan(world, planId)) world.buckets.delete(bucket.id);
    world.plans.delete(planId);
    world.planDetails.delete(planId);
    world.revision += 1;
}
