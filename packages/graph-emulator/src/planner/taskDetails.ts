import { accessDenied, itemNotFound } from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import type { JsonObject } from "../values/json";
import type { Entity } from "../world/Entity";
import type { ChecklistItem, ExternalReference, TaskDetails } from "../world/plannerTypes";
import { commit } from "../world/World";
import { findTask, lookUp, type Intent } from "./access";
import { renderIdentity } from "./identity";
import { limitTaskDetails } from "./limits";
import { checklist } from "./properties/checklist";
import { references } from "./properties/references";
import { readOnlyRules } from "./properties/rules";
import { nullableText, oneOf } from "./properties/scalars";
import { etagOf } from "./render";
import type { Resource, Settling } from "./Resource";

/** The words of previewType. */
export const PREVIEW_TYPES = ["automatic", "noPreview", "checklist", "description", "reference"];

/** Details of a new task. Notes never set are null (observed). */
export function emptyTaskDetails(): TaskDetails {
    return { description: null, previewType: "automatic", checklist: {}, references: {} };
}

/** plannerTaskDetails: notes, checklist, links. A change here is a change of the task too. */
export const taskDetailsResource: Resource<TaskDetails> = {
    entityName: "TaskDetails",
    typeName: "plannerTaskDetails",
    context: (id) => `planner/tasks('${id}')/details/$entity`,
    find: findTaskDetails,
    render: renderTaskDetails,
    rules: {
        description: nullableText(),
        previewType: oneOf("microsoft.taskServices.plannerPreviewType", ...PREVIEW_TYPES),
        checklist,
        references,
        ...readOnlyRules<TaskDetails>("id"),
    },
    settle: (call, change) => {
        limitTaskDetails(call, change.after, change.before);
        refuseLockedDetails(call, change);
    },
    afterChange: (call, { entity }) => {
        const task = call.world.tasks.get(entity.id);
        if (task) commit(call.world, task, task.value, []);
    },
};

/** The details of a task; for a while after its creation they may be missing (switch). */
function findTaskDetails(call: Call, id: string, intent: Intent): Entity<TaskDetails> {
    const task = findTask(call, id, intent);
    const readyAtMs = task.madeAtMs + call.switches.detailsLagSeconds * 1000;
    if (call.clock.trueMs() < readyAtMs) throw itemNotFound();
    return lookUp(call.world.taskDetails, id, "TaskDetails");
}

/** Of a published task, only ticks may change, and links be added. */
function refuseLockedDetails(call: Call, { entity, before, after }: Settling<TaskDetails>): void {
    if (call.world.tasks.get(entity.id)?.value.marks.published === undefined) return;
    const texts = (details: TaskDetails): string =>
        JSON.stringify([
            details.description,
            Object.entries(details.checklist).map(([key, item]) => [key, item.title]),
        ]);
    if (texts(before) !== texts(after)) throw accessDenied();
}

function renderTaskDetails(_call: Call, details: Entity<TaskDetails>): JsonObject {
    const { description, previewType, references: links, checklist: items } = details.value;
    return {
        ...etagOf(details),
        description,
        previewType,
        id: details.id,
        references: mapValues(links, renderReference),
        checklist: mapValues(items, renderItem),
    };
}

function renderItem(item: ChecklistItem): JsonObject {
    return {
        "@odata.type": "#microsoft.graph.plannerChecklistItem",
        isChecked: item.isChecked,
        title: item.title,
        orderHint: item.orderHint,
        lastModifiedDateTime: item.lastModifiedDateTime,
        lastModifiedBy: renderIdentity(item.lastModifiedBy),
    };
}

function renderReference(link: ExternalReference): JsonObject {
    return {
        "@odata.type": "#microsoft.graph.plannerExternalReference",
        alias: link.alias,
        type: link.type,
        previewPriority: link.previewPriority,
        lastModifiedDateTime: link.lastModifiedDateTime,
        lastModifiedBy: renderIdentity(link.lastModifiedBy),
    };
}

function mapValues<Value>(entries: Record<string, Value>, render: (value: Value) => JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, render(value)]));
}
