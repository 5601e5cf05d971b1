import type { AddRoute } from "../http/router";
import { assignedToFormatResource, bucketFormatResource, progressFormatResource } from "./boardFormats";
import { bucketResource, createBucket, deleteBucket, listBuckets } from "./buckets";
import { planDetailsResource } from "./planDetails";
import { createPlan, deletePlan, listPlansOfGroup, planResource } from "./plans";
import { getHandler, patchHandler, type Resource } from "./Resource";
import { taskDetailsResource } from "./taskDetails";
import { createTask, deleteTask, listTasksOfBucket, listTasksOfPlan, taskResource } from "./tasks";
import { listPlansOfUser, listTasksOfUser, rootLists } from "./userLists";

/** Every route of Planner. */
export function plannerRoutes(add: AddRoute): void {
    add("GET", "/planner/plans", rootLists.plans);
    add("POST", "/planner/plans", createPlan);
    entity(add, "/planner/plans/:id", planResource);
    add("DELETE", "/planner/plans/:id", deletePlan);
    entity(add, "/planner/plans/:id/details", planDetailsResource);
    add("GET", "/planner/plans/:id/buckets", listBuckets);
    add("GET", "/planner/plans/:id/tasks", listTasksOfPlan);

    add("GET", "/planner/buckets", rootLists.buckets);
    add("POST", "/planner/buckets", createBucket);
    entity(add, "/planner/buckets/:id", bucketResource);
    add("DELETE", "/planner/buckets/:id", deleteBucket);
    add("GET", "/planner/buckets/:id/tasks", listTasksOfBucket);

    add("GET", "/planner/tasks", rootLists.tasks);
    add("POST", "/planner/tasks", createTask);
    entity(add, "/planner/tasks/:id", taskResource);
    add("DELETE", "/planner/tasks/:id", deleteTask);
    entity(add, "/planner/tasks/:id/details", taskDetailsResource);
    entity(add, "/planner/tasks/:id/assignedToTaskBoardFormat", assignedToFormatResource);
    entity(add, "/planner/tasks/:id/bucketTaskBoardFormat", bucketFormatResource);
    entity(add, "/planner/tasks/:id/progressTaskBoardFormat", progressFormatResource);

    add("GET", "/groups/:groupId/planner/plans", listPlansOfGroup);
    for (const person of ["/me", "/users/:userId"]) {
        add("GET", `${person}/planner/tasks`, listTasksOfUser);
        add("GET", `${person}/planner/plans`, listPlansOfUser);
    }
}

function entity<Value extends object>(add: AddRoute, path: string, resource: Resource<Value>): void {
    add("GET", path, getHandler(resource));
    add("PATCH", path, patchHandler(resource));
}
