import type { EtagType } from "../values/etag";
import type { Group, RegisteredApp, User } from "./directoryTypes";
import type { Entity } from "./Entity";
import type { Journal } from "./Journal";
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
    /** Remembers the latest changes; null while a world is made, and for one that is only read. */
    journal: Journal | null;
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
        journal: null,
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

/** Makes version 1 of an entity. `putEntity` then gives it its place. */
export function newEntity<Value extends object>(
    world: World,
    identity: { readonly kind: EtagType; readonly id: string; readonly madeAtMs: number },
    value: Value,
): Entity<Value> {
    world.sequence += 1;
    world.revision += 1;
    return { ...identity, sequence: world.sequence, version: 1, changedAt: {}, value };
}

const MAPS: Readonly<Record<EtagType, (world: World) => Map<string, Entity<object>>>> = {
    Plan: (world) => world.plans,
    PlanDetails: (world) => world.planDetails,
    Bucket: (world) => world.buckets,
    Task: (world) => world.tasks,
    TaskDetails: (world) => world.taskDetails,
    AssignedToTaskBoardFormat: (world) => world.assignedToFormats,
    BucketTaskBoardFormat: (world) => world.bucketFormats,
    ProgressTaskBoardFormat: (world) => world.progressFormats,
};

/** The map that holds the entities of a kind. */
export function entitiesOf(world: World, kind: EtagType): Map<string, Entity<object>> {
    return MAPS[kind](world);
}

/** Puts a new entity into the world. */
export function putEntity(world: World, entity: Entity<object>): void {
    world.journal?.note(entity.kind, entity.id, undefined);
    entitiesOf(world, entity.kind).set(entity.id, entity);
}

/** Takes one entity out of the world, if it is there. */
export function dropEntity(world: World, kind: EtagType, id: string): void {
    const entities = entitiesOf(world, kind);
    const entity = entities.get(id);
    if (!entity) return;
    world.journal?.note(kind, id, entity);
    entities.delete(id);
}

/** The kinds that share the id of a task. */
const TASK_KINDS: readonly EtagType[] = [
    "Task",
    "TaskDetails",
    "AssignedToTaskBoardFormat",
    "BucketTaskBoardFormat",
    "ProgressTaskBoardFormat",
];

/** Accepts a new value: one version on, the given paths remembered as changed. */
export function commit<Value extends object>(
    world: World,
    entity: Entity<Value>,
    value: Value,
    paths: readonly string[],
): void {
    world.journal?.note(entity.kind, entity.id, entity);
    entity.version += 1;
    entity.value = value;
    for (const path of paths) entity.changedAt[path] = entity.version;
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
    for (const kind of TASK_KINDS) dropEntity(world, kind, taskId);
}

/** Removes a plan with its details, buckets and tasks. */
export function removePlan(world: World, planId: string): void {
    for (const task of tasksOfPlan(world, planId)) removeTask(world, task.id);
    for (const bucket of bucketsOfPlan(world, planId)) dropEntity(world, "Bucket", bucket.id);
    dropEntity(world, "Plan", planId);
    dropEntity(world, "PlanDetails", planId);
    world.revision += 1;
}
