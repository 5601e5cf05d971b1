import { requirePlanner } from "../auth/permissions";
import { fieldMissing, schemaFailure } from "../errors/plannerFailures";
import { notEmulated } from "../errors/graphFailures";
import { param, type Answer, type Call, type Params } from "../http/Call";
import { isJsonObject, type JsonObject } from "../values/json";
import { isGuid } from "../values/random";
import { newPlannerId } from "../values/plannerId";
import { formatTicks } from "../values/ticks";
import type { Entity } from "../world/Entity";
import type { Plan } from "../world/plannerTypes";
import { newEntity, plansOfGroup, putEntity, removePlan, type World } from "../world/World";
import { findPlan, requireGroupAccess } from "./access";
import { callerIdentity, renderIdentity } from "./identity";
import { refuseStaleDelete } from "./ifMatch";
import { limitNewPlan } from "./limits";
import { emptyPlanDetails } from "./planDetails";
import { changesOf, bodyObject, ignored, readOnly, readOnlyRules, type Rules } from "./properties/rules";
import { requiredText } from "./properties/scalars";
import { etagOf, listAnswer, singleBody } from "./render";
import { applyChanges } from "./change";
import type { Resource } from "./Resource";
import { requireGroup } from "./requireGroup";

const rules: Rules<Plan> = {
    title: requiredText(),
    ...readOnlyRules<Plan>("id", "createdBy", "createdDateTime", "owner", "container"),
};
const rulesOfNew: Rules<Plan> = { ...rules, owner: ignored(), container: ignored(), createdBy: readOnly() };

/** plannerPlan: only its title changes. */
export const planResource: Resource<Plan> = {
    entityName: "Plan",
    typeName: "plannerPlan",
    context: () => "planner/plans/$entity",
    find: findPlan,
    render: renderPlan,
    rules,
};

function renderPlan(call: Call, plan: Entity<Plan>): JsonObject {
    const { title, groupId, createdDateTime, createdBy } = plan.value;
    return {
        ...etagOf(plan),
        createdDateTime,
        owner: groupId,
        title,
        id: plan.id,
        createdBy: renderIdentity(createdBy),
        container: { containerId: groupId, type: "group", url: `https://graph.microsoft.com/v1.0/groups/${groupId}` },
        ...(call.version === "beta" ? { creationSource: null, isArchived: false } : {}),
    };
}

/** GET /groups/{id}/planner/plans. */
export function listPlansOfGroup(call: Call, params: Params): Answer {
    requirePlanner(call.caller, "plannerRead");
    const group = requireGroup(call, param(params, "groupId"));
    requireGroupAccess(call, group.id);
    return listAnswer(call, planResource, plansOfGroup(call.world, group.id));
}

/** POST /planner/plans: in a group whose member the caller is. The plan has no buckets. */
export function createPlan(call: Call): Answer {
    requirePlanner(call.caller, "plannerWrite");
    const body = bodyObject(call);
    const groupId = containerGroup(call, body);
    if (body["title"] === undefined) throw fieldMissing("Title", "Plan");
    const group = requireGroup(call, groupId);
    requireGroupAccess(call, group.id);
    limitNewPlan(call, group.id);

    const createdDateTime = formatTicks(call.clock.nextTicks());
    const value: Plan = { title: "", groupId: group.id, createdDateTime, createdBy: callerIdentity(call) };
    applyChanges(value, changesOf(body, rulesOfNew, { call, entityName: "Plan", typeName: "plannerPlan", value }));
    const plan = addPlan(call.world, { id: newPlannerId(call.random), madeAtMs: call.clock.trueMs() }, value);
    const location = `${call.url.origin}/${call.version}/planner/plans('${plan.id}')`;
    const answer = singleBody(call, planResource.context(plan.id), renderPlan(call, plan));
    return { status: 201, body: answer, headers: { Location: location } };
}

/** Puts a plan and its empty details into the world. */
export function addPlan(
    world: World,
    identity: { readonly id: string; readonly madeAtMs: number },
    value: Plan,
): Entity<Plan> {
    const plan = newEntity(world, { kind: "Plan", ...identity }, value);
    const details = newEntity(world, { kind: "PlanDetails", ...identity }, emptyPlanDetails());
    putEntity(world, plan);
    putEntity(world, details);
    return plan;
}

/** DELETE /planner/plans/{id}. */
export function deletePlan(call: Call, params: Params): Answer {
    const plan = findPlan(call, param(params, "id"), "plannerWrite");
    refuseStaleDelete(call, plan);
    removePlan(call.world, plan.id);
    return { status: 204 };
}

/** The group that `owner` or `container` names; throws 400 when neither does, or when they are not a group. */
function containerGroup(call: Call, body: JsonObject): string {
    const container = body["container"];
    const owner = body["owner"];
    if (isJsonObject(container)) return groupOfContainer(call, container);
    if (typeof owner !== "string") throw fieldMissing("Container", "Plan");
    if (!isGuid(owner)) throw schemaFailure("Owner", "Plan", "The specified identifier is invalid.");
    return owner;
}

function groupOfContainer(call: Call, container: JsonObject): string {
    const { url, containerId, type } = container;
    if (type !== undefined && type !== "group") throw notEmulated(call.method, `${call.url.pathname} (container type)`);
    const fromUrl = typeof url === "string" ? /\/groups\/([^/]+)$/.exec(url)?.[1] : undefined;
    const id = typeof containerId === "string" ? containerId : fromUrl;
    if (id === undefined || !isGuid(id))
        throw schemaFailure("Container", "Plan", "The specified identifier is invalid.");
    return id;
}
