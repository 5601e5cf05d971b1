import { requirePlanner } from "../auth/permissions";
import { accessDenied, filterNeeded, itemNotFound } from "../errors/plannerFailures";
import { meNeedsUser } from "../errors/graphFailures";
import { param, type Answer, type Call, type Handler, type Params } from "../http/Call";
import { findUserByKey } from "../directory/findUser";
import type { User } from "../world/directoryTypes";
import { bucketResource, listBuckets } from "./buckets";
import { listPlansOfGroup, planResource } from "./plans";
import { listAnswer } from "./render";
import { listTasksOfPlan, taskResource } from "./tasks";

/** GET /me/planner/tasks, /users/{id}/planner/tasks: what is assigned to the person, in all plans. */
export function listTasksOfUser(call: Call, params: Params): Answer {
    const user = requireOwnList(call, params);
    const tasks = [...call.world.tasks.values()].filter((task) => task.value.assignments[user.id] !== undefined);
    return listAnswer(call, taskResource, tasks);
}

/** GET /me/planner/plans, /users/{id}/planner/plans: what is shared with the person, not every plan of their groups. */
export function listPlansOfUser(call: Call, params: Params): Answer {
    const user = requireOwnList(call, params);
    if (call.caller.kind === "app") throw accessDenied();
    const plans = [...call.world.plans.values()].filter(
        (plan) => call.world.planDetails.get(plan.id)?.value.sharedWith[user.id] === true,
    );
    return listAnswer(call, planResource, plans);
}

/** A person may ask for their own list only; an application for anybody's. */
function requireOwnList(call: Call, params: Params): User {
    requirePlanner(call.caller, "plannerRead");
    const key = params["userId"];
    if (call.caller.kind === "app" && key === undefined) throw meNeedsUser();
    const callerId = call.caller.kind === "delegated" ? call.caller.userId : "";
    const user = findUserByKey(call.world, key === undefined ? callerId : param(params, "userId"));
    if (call.caller.kind === "delegated" && user?.id !== callerId) throw accessDenied();
    if (!user) throw itemNotFound();
    return user;
}

/** GET /planner/plans, /planner/tasks, /planner/buckets: answered only with the filter that makes them a list of one plan or group. */
export const rootLists: Readonly<Record<"plans" | "tasks" | "buckets", Handler>> = {
    plans: (call) => listPlansOfGroup(call, { groupId: filteredBy(call, "owner", planResource.typeName) }),
    tasks: (call) => listTasksOfPlan(call, { id: filteredBy(call, "planId", taskResource.typeName) }),
    buckets: (call) => listBuckets(call, { id: filteredBy(call, "planId", bucketResource.typeName) }),
};

function filteredBy(call: Call, property: string, typeName: string): string {
    requirePlanner(call.caller, "plannerRead");
    const filter = call.url.searchParams.get("$filter") ?? "";
    const value = new RegExp(`^\\s*${property} eq '([^']+)'\\s*$`, "i").exec(filter)?.[1];
    if (value === undefined) throw filterNeeded(call.switches.missingFilterStatus, `${typeName}/${property}`);
    return value;
}
