import type { Json, JsonObject } from "../../values/json";
import { defaultOrderHint, formatTicks } from "../../values/ticks";
import type { ChecklistItem, TaskDetails } from "../../world/plannerTypes";
import type { Change } from "../change";
import { callerIdentity } from "../identity";
import { openEntries, typedEntry } from "./openTypes";
import { wrongType, type Rule, type Scope } from "./rules";
import { orderHintValue } from "./scalars";

const KNOWN = ["isChecked", "title", "orderHint", "lastModifiedDateTime", "lastModifiedBy"];

/** Checklist items by key, any text: an entry makes or changes one, null removes it, those not named stay. */
export const checklist: Rule<TaskDetails> = (name, input, scope) =>
    openEntries(name, input, "plannerChecklistItems").flatMap(([key, entry]) => {
        if (entry === null) return [{ path: [name, key], value: undefined }];
        const item = readItem(typedEntry(key, entry, "plannerChecklistItem", KNOWN), scope);
        const keep = scope.call.switches.checklistItemPatch === "merge" && scope.value.checklist[key] !== undefined;
        return keep ? partChanges(key, item, scope) : [{ path: [name, key], value: newItem(item, scope) }];
    });

type ItemParts = Partial<Pick<ChecklistItem, "isChecked" | "title" | "orderHint">>;

function readItem(entry: JsonObject, scope: Scope<TaskDetails>): ItemParts {
    const { isChecked, title, orderHint } = entry;
    return {
        ...(isChecked === undefined ? {} : { isChecked: booleanPart("isChecked", isChecked) }),
        ...(title === undefined ? {} : { title: textPart("title", title) }),
        ...(orderHint === undefined ? {} : { orderHint: orderHintValue(scope.call, textPart("orderHint", orderHint)) }),
    };
}

function booleanPart(name: string, value: Json): boolean {
    if (typeof value !== "boolean") throw wrongType(name, "Edm.Boolean");
    return value;
}

function textPart(name: string, value: Json): string {
    if (typeof value !== "string") throw wrongType(name, "Edm.String");
    return value;
}

function partChanges(key: string, item: ItemParts, scope: Scope<TaskDetails>): Change[] {
    const path = ["checklist", key];
    const parts = Object.entries(item).map(([part, value]): Change => ({ path: [...path, part], value }));
    const stamps = Object.entries(stampsOf(scope)).map(([part, value]): Change => {
        return { path: [...path, part], value, soft: true };
    });
    return parts.length === 0 ? [] : [...parts, ...stamps];
}

function newItem(item: ItemParts, scope: Scope<TaskDetails>): ChecklistItem {
    const orderHint = defaultOrderHint(scope.call.clock.nextTicks());
    return { isChecked: false, title: "", orderHint, ...item, ...stampsOf(scope) };
}

function stampsOf(scope: Scope<TaskDetails>): Pick<ChecklistItem, "lastModifiedDateTime" | "lastModifiedBy"> {
    return {
        lastModifiedDateTime: formatTicks(scope.call.clock.nextTicks()),
        lastModifiedBy: callerIdentity(scope.call),
    };
}
