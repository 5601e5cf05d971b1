import type { Call } from "../http/Call";
import type { JsonObject } from "../values/json";
import type { Entity } from "../world/Entity";
import type { PlanDetails } from "../world/plannerTypes";
import { findPlan, lookUp } from "./access";
import { limitPlanDetails } from "./limits";
import { CATEGORY_NAMES, categoryDescriptions, sharedWith } from "./properties/categories";
import { readOnlyRules } from "./properties/rules";
import { etagOf } from "./render";
import type { Resource } from "./Resource";

/** Details of a new plan: no label has a name, nobody shares it. */
export function emptyPlanDetails(): PlanDetails {
    return {
        sharedWith: {},
        categoryDescriptions: Object.fromEntries(CATEGORY_NAMES.map((name) => [name, null])),
    };
}

/** plannerPlanDetails: the names of the labels, and with whom the plan is shared. */
export const planDetailsResource: Resource<PlanDetails> = {
    entityName: "PlanDetails",
    typeName: "plannerPlanDetails",
    context: (id) => `planner/plans('${id}')/details/$entity`,
    find: (call, id, intent) => {
        findPlan(call, id, intent);
        return lookUp(call.world.planDetails, id, "PlanDetails");
    },
    render: renderPlanDetails,
    rules: { sharedWith, categoryDescriptions, ...readOnlyRules<PlanDetails>("id") },
    settle: (call, { before, after }) => {
        limitPlanDetails(call, after, before);
    },
};

function renderPlanDetails(_call: Call, details: Entity<PlanDetails>): JsonObject {
    return {
        ...etagOf(details),
        id: details.id,
        sharedWith: { ...details.value.sharedWith },
        categoryDescriptions: { ...details.value.categoryDescriptions },
    };
}
