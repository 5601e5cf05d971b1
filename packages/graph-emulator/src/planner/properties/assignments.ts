import { invalidIdentifier } from "../../errors/plannerFailures";
import type { Json } from "../../values/json";
import { isGuid } from "../../values/random";
import { defaultOrderHint, formatTicks } from "../../values/ticks";
import type { Task } from "../../world/plannerTypes";
import type { Change } from "../change";
import { callerIdentity } from "../identity";
import { openEntries, typedEntry } from "./openTypes";
import { wrongType, type Rule, type Scope } from "./rules";
import { orderHintValue } from "./scalars";

const KNOWN = ["orderHint", "assignedBy", "assignedDateTime"];

/** Assignees by user id: an entry assigns, null unassigns, those not named stay. */
export const assignments: Rule<Task> = (name, input, scope) =>
    openEntries(name, input, "plannerAssignments").flatMap(([userId, entry]) => {
        if (!isGuid(userId)) throw invalidIdentifier("Assignments", "Task");
        return entry === null ? unassign(userId) : assign(userId, entry, scope);
    });

function unassign(userId: string): Change[] {
    return [{ path: ["assignments", userId], value: undefined }];
}

function assign(userId: string, input: Json, scope: Scope<Task>): Change[] {
    const entry = typedEntry(userId, input, "plannerAssignment", KNOWN);
    const hint = entry["orderHint"];
    if (hint !== undefined && typeof hint !== "string") throw wrongType("orderHint", "Edm.String");
    const value = hint === undefined ? undefined : orderHintValue(scope.call, hint);
    if (scope.value.assignments[userId] !== undefined) {
        return value === undefined ? [] : [{ path: ["assignments", userId, "orderHint"], value, soft: true }];
    }
    const ticks = scope.call.clock.nextTicks();
    const assignment = {
        assignedDateTime: formatTicks(ticks),
        orderHint: value ?? defaultOrderHint(ticks),
        assignedBy: callerIdentity(scope.call),
    };
    return [{ path: ["assignments", userId], value: assignment }];
}
