import { invalidIdentifier } from "../errors/plannerFailures";
import type { JsonObject } from "../values/json";
import { isGuid } from "../values/random";
import type { Entity } from "../world/Entity";
import type { AssignedToFormat, OrderFormat } from "../world/plannerTypes";
import type { World } from "../world/World";
import { findTask, lookUp } from "./access";
import { openEntries } from "./properties/openTypes";
import { readOnlyRules, wrongType, type Rule } from "./properties/rules";
import { orderHint, orderHintValue } from "./properties/scalars";
import { etagOf } from "./render";
import type { Resource } from "./Resource";

/** Hints by assignee; entries can be set but not taken away (documented). */
const orderHintsByAssignee: Rule<AssignedToFormat> = (name, input, scope) =>
    openEntries(name, input, "plannerOrderHintsByAssignee").flatMap(([userId, hint]) => {
        if (!isGuid(userId)) throw invalidIdentifier("OrderHintsByAssignee", scope.entityName);
        if (hint === null) return [];
        if (typeof hint !== "string") throw wrongType(userId, "Edm.String");
        return [{ path: [name, userId], value: orderHintValue(scope.call, hint) }];
    });

/** plannerAssignedToTaskBoardTaskFormat: the order on the board by assignee. */
export const assignedToFormatResource: Resource<AssignedToFormat> = {
    entityName: "AssignedToTaskBoardFormat",
    typeName: "plannerAssignedToTaskBoardTaskFormat",
    context: (id) => `planner/tasks('${id}')/assignedToTaskBoardFormat/$entity`,
    find: (call, id, intent) => {
        findTask(call, id, intent);
        return lookUp(call.world.assignedToFormats, id, "AssignedToTaskBoardFormat");
    },
    render: (_call, format): JsonObject => ({
        ...etagOf(format),
        id: format.id,
        unassignedOrderHint: format.value.unassignedOrderHint,
        orderHintsByAssignee: { ...format.value.orderHintsByAssignee },
    }),
    rules: {
        unassignedOrderHint: orderHint(),
        orderHintsByAssignee,
        ...readOnlyRules<AssignedToFormat>("id"),
    },
};

/** plannerBucketTaskBoardTaskFormat: the order within a bucket on the default board, apart from the task's own hint. */
export const bucketFormatResource = orderFormatResource("bucket", (world) => world.bucketFormats);

/** plannerProgressTaskBoardTaskFormat: the order within a progress column. */
export const progressFormatResource = orderFormatResource("progress", (world) => world.progressFormats);

function orderFormatResource(
    board: "bucket" | "progress",
    formats: (world: World) => ReadonlyMap<string, Entity<OrderFormat>>,
): Resource<OrderFormat> {
    const capital = board === "bucket" ? "Bucket" : "Progress";
    return {
        entityName: `${capital}TaskBoardFormat`,
        typeName: `planner${capital}TaskBoardTaskFormat`,
        context: (id) => `planner/tasks('${id}')/${board}TaskBoardFormat/$entity`,
        find: (call, id, intent) => {
            findTask(call, id, intent);
            return lookUp(formats(call.world), id, `${capital}TaskBoardFormat`);
        },
        render: (_call, format): JsonObject => ({
            ...etagOf(format),
            id: format.id,
            orderHint: format.value.orderHint,
        }),
        rules: { orderHint: orderHint(), ...readOnlyRules<OrderFormat>("id") },
    };
}
