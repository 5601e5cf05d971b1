import { requirePlanner } from "../auth/permissions";
import { accessDenied, fieldMissing } from "../errors/plannerFailures";
import { param, type Answer, type Call, type Params } from "../http/Call";
import type { JsonObject } from "../values/json";
import { newPlannerId } from "../values/plannerId";
import { defaultOrderHint, formatTicks } from "../values/ticks";
import type { Entity } from "../world/Entity";
import type { Task, TaskDetails } from "../world/plannerTypes";
import { removeTask, tasksOfPlan } from "../world/World";
import { findBucket, findPlan, findTask } from "./access";
import { addNextOccurrence, addTask } from "./addTask";
import { requirePlanId } from "./buckets";
import { applyChanges } from "./change";
import { callerIdentity } from "./identity";
import { refuseStaleDelete } from "./ifMatch";
import { limitNewTask } from "./limits";
import { bodyObject, changesOf } from "./properties/rules";
import { listAnswer, singleBody } from "./render";
import { renderTask, UNCOUNTED } from "./renderTask";
import type { Resource } from "./Resource";
import { emptyTaskDetails } from "./taskDetails";
import {
    followAssignees,
    followCompletion,
    newTaskRules,
    refuseDueBeforeStart,
    settleTask,
    taskRules,
} from "./taskRules";

/** plannerTask. */
export const taskResource: Resource<Task> = {
    entityName: "Task",
    typeName: "plannerTask",
    context: () => "planner/tasks/$entity",
    find: findTask,
    render: renderTask,
    rules: taskRules,
    settle: settleTask,
    afterChange: (call, { entity, before, after }) => {
        if (before.percentComplete < 100 && after.percentComplete === 100) recur(call, entity);
    },
    echo,
};

function echo(call: Call, body: JsonObject): JsonObject {
    return call.switches.staleCountsInEcho ? { ...body, ...UNCOUNTED } : body;
}

/** GET /planner/plans/{id}/tasks. */
export function listTasksOfPlan(call: Call, params: Params): Answer {
    const plan = findPlan(call, param(params, "id"), "plannerRead");
    return listAnswer(call, taskResource, tasksOfPlan(call.world, plan.id));
}

/** GET /planner/buckets/{id}/tasks. */
export function listTasksOfBucket(call: Call, params: Params): Answer {
    const bucket = findBucket(call, param(params, "id"), "plannerRead");
    const tasks = tasksOfPlan(call.world, bucket.value.planId).filter((task) => task.value.bucketId === bucket.id);
    return listAnswer(call, taskResource, tasks);
}

/** POST /planner/tasks. Two equal posts make two tasks. */
export function createTask(call: Call): Answer {
    requirePlanner(call.caller, "plannerWrite");
    const body = bodyObject(call);
    const plan = findPlan(call, requirePlanId(body, "Task"), "plannerWrite");
    if (body["title"] === undefined) throw fieldMissing("Title", "Task");

    const value = freshTask(call, plan.id);
    applyChanges(value, changesOf(body, newTaskRules, { call, entityName: "Task", typeName: "plannerTask", value }));
    refuseDueBeforeStart(value);
    limitNewTask(call, value);
    followCompletion(call, 0, value);
    placeForAssignees(call, value);

    const birth = { id: newPlannerId(call.random), madeAtMs: call.clock.trueMs(), details: detailsFor(body) };
    const task = addTask(call.world, birth, value);
    const location = `${call.url.origin}/${call.version}/planner/tasks('${task.id}')`;
    const answer = singleBody(call, taskResource.context(task.id), renderTask(call, task));
    return { status: 201, body: echo(call, answer), headers: { Location: location } };
}

function freshTask(call: Call, planId: string): Task {
    const ticks = call.clock.nextTicks();
    return {
        planId,
        bucketId: null,
        title: "",
        orderHint: defaultOrderHint(ticks),
        assigneePriority: "",
        percentComplete: 0,
        priority: 5,
        startDateTime: null,
        dueDateTime: null,
        conversationThreadId: null,
        createdDateTime: formatTicks(ticks),
        createdBy: callerIdentity(call),
        completedDateTime: null,
        completedBy: null,
        appliedCategories: {},
        assignments: {},
        marks: {},
    };
}

/** Created with assignees, a task has the same place in their lists as in the plan (observed). */
function placeForAssignees(call: Call, task: Task): void {
    if (task.assigneePriority === "" && Object.keys(task.assignments).length > 0)
        task.assigneePriority = task.orderHint;
    followAssignees(call, task);
}

function detailsFor(body: JsonObject): TaskDetails {
    const previewType = body["previewType"];
    return { ...emptyTaskDetails(), ...(typeof previewType === "string" ? { previewType } : {}) };
}

/** DELETE /planner/tasks/{id}. A published task stays; so may another person's (switch). */
export function deleteTask(call: Call, params: Params): Answer {
    const task = findTask(call, param(params, "id"), "plannerWrite");
    refuseStaleDelete(call, task);
    if (task.value.marks.published !== undefined) throw accessDenied();
    if (call.switches.blockDeleteTasksNotCreatedBySelf) refuseUnlessCreator(call, task);
    if (task.value.percentComplete < 100) recur(call, task);
    removeTask(call.world, task.id);
    return { status: 204 };
}

function refuseUnlessCreator(call: Call, task: Entity<Task>): void {
    if (call.caller.kind === "delegated" && task.value.createdBy.user.id !== call.caller.userId) throw accessDenied();
}

function recur(call: Call, task: Entity<Task>): void {
    const details = call.world.taskDetails.get(task.id)?.value ?? emptyTaskDetails();
    addNextOccurrence(
        call.world,
        { task: task.value, details },
        {
            random: call.random,
            madeAtMs: call.clock.trueMs(),
            createdDateTime: formatTicks(call.clock.nextTicks()),
        },
    );
}
