import { requirePlanner } from "../auth/permissions";
import { fieldMissing, invalidIdentifier } from "../errors/plannerFailures";
import { param, type Answer, type Call, type Params } from "../http/Call";
import type { JsonObject } from "../values/json";
import { isPlannerId, newPlannerId } from "../values/plannerId";
import { defaultOrderHint } from "../values/ticks";
import type { Entity } from "../world/Entity";
import type { Bucket } from "../world/plannerTypes";
import { bucketsOfPlan, commit, dropEntity, newEntity, putEntity, removeTask, tasksOfPlan } from "../world/World";
import { findBucket, findPlan } from "./access";
import { applyChanges } from "./change";
import { refuseStaleDelete } from "./ifMatch";
import { limitNewBucket } from "./limits";
import { bodyObject, changesOf, ignored, readOnlyRules, type Rules } from "./properties/rules";
import { orderHint, requiredText } from "./properties/scalars";
import { etagOf, listAnswer, singleBody } from "./render";
import type { Resource } from "./Resource";

const rules: Rules<Bucket> = {
    name: requiredText(),
    orderHint: orderHint(),
    ...readOnlyRules<Bucket>("id", "planId"),
};
const rulesOfNew: Rules<Bucket> = { ...rules, planId: ignored() };

/** plannerBucket: a list of a plan. Its plan never changes. */
export const bucketResource: Resource<Bucket> = {
    entityName: "Bucket",
    typeName: "plannerBucket",
    context: () => "planner/buckets/$entity",
    find: findBucket,
    render: renderBucket,
    rules,
};

function renderBucket(_call: Call, bucket: Entity<Bucket>): JsonObject {
    const { name, planId, orderHint: hint } = bucket.value;
    return { ...etagOf(bucket), name, planId, orderHint: hint, id: bucket.id };
}

/** GET /planner/plans/{id}/buckets. */
export function listBuckets(call: Call, params: Params): Answer {
    const plan = findPlan(call, param(params, "id"), "plannerRead");
    return listAnswer(call, bucketResource, bucketsOfPlan(call.world, plan.id));
}

/** POST /planner/buckets. */
export function createBucket(call: Call): Answer {
    requirePlanner(call.caller, "plannerWrite");
    const body = bodyObject(call);
    const plan = findPlan(call, requirePlanId(body, "Bucket"), "plannerWrite");
    if (body["name"] === undefined) throw fieldMissing("Name", "Bucket");
    limitNewBucket(call, plan.id);
    const value: Bucket = { name: "", planId: plan.id, orderHint: defaultOrderHint(call.clock.nextTicks()) };
    applyChanges(value, changesOf(body, rulesOfNew, { call, entityName: "Bucket", typeName: "plannerBucket", value }));
    const identity = { kind: "Bucket", id: newPlannerId(call.random), madeAtMs: call.clock.trueMs() } as const;
    const bucket = newEntity(call.world, identity, value);
    putEntity(call.world, bucket);
    const location = `${call.url.origin}/${call.version}/planner/buckets('${bucket.id}')`;
    const answer = singleBody(call, bucketResource.context(bucket.id), renderBucket(call, bucket));
    return { status: 201, body: answer, headers: { Location: location } };
}

/** The plan id that a new bucket or task must name; throws 400 when it is missing or malformed. */
export function requirePlanId(body: JsonObject, entityName: string): string {
    const planId = body["planId"];
    if (typeof planId !== "string" || planId === "") throw fieldMissing("PlanId", entityName);
    if (!isPlannerId(planId)) throw invalidIdentifier("PlanId", entityName);
    return planId;
}

/** DELETE /planner/buckets/{id}. Its tasks go with it (switch `bucketDelete`). */
export function deleteBucket(call: Call, params: Params): Answer {
    const bucket = findBucket(call, param(params, "id"), "plannerWrite");
    refuseStaleDelete(call, bucket);
    for (const task of tasksOfPlan(call.world, bucket.value.planId)) {
        if (task.value.bucketId !== bucket.id) continue;
        if (call.switches.bucketDelete === "deleteTasks") removeTask(call.world, task.id);
        else commit(call.world, task, { ...task.value, bucketId: null }, ["bucketId"]);
    }
    dropEntity(call.world, "Bucket", bucket.id);
    call.world.revision += 1;
    return { status: 204 };
}
