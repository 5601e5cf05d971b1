import type { Call } from "../http/Call";
import type { JsonObject } from "../values/json";
import type { Entity } from "../world/Entity";
import type { Assignment, Task } from "../world/plannerTypes";
import { renderIdentity } from "./identity";
import { etagOf } from "./render";
import { taskDetailsResource } from "./taskDetails";

/** A task as it was last shown, for as long as it stays at this version. A change of its details is one of the task too. */
interface Shown {
    readonly version: number;
    readonly beta: boolean;
    readonly body: JsonObject;
}

const lastShown = new WeakMap<Entity<Task>, Shown>();

/** A task as v1.0 shows it; beta adds what v1.0 hides. Showing takes most of a read's time, so an unchanged task gives the same object again: not to be altered. */
export function renderTask(call: Call, task: Entity<Task>): JsonObject {
    if (call.switches.expandDetails) return freshlyRendered(call, task);
    const beta = call.version === "beta";
    const known = lastShown.get(task);
    if (known?.version === task.version && known.beta === beta) return known.body;
    const body = freshlyRendered(call, task);
    lastShown.set(task, { version: task.version, beta, body });
    return body;
}

/** In the order of observed payloads. */
function freshlyRendered(call: Call, task: Entity<Task>): JsonObject {
    const value = task.value;
    const assignees = Object.entries(value.assignments).map(([id, one]) => [id, renderAssignment(one)] as const);
    return {
        ...etagOf(task),
        planId: value.planId,
        bucketId: value.bucketId,
        title: value.title,
        orderHint: value.orderHint,
        assigneePriority: value.assigneePriority,
        percentComplete: value.percentComplete,
        startDateTime: value.startDateTime,
        createdDateTime: value.createdDateTime,
        dueDateTime: value.dueDateTime,
        ...previewAndCounts(call, task),
        completedDateTime: value.completedDateTime,
        completedBy: value.completedBy === null ? null : renderIdentity(value.completedBy),
        conversationThreadId: value.conversationThreadId,
        priority: value.priority,
        id: task.id,
        createdBy: renderIdentity(value.createdBy),
        appliedCategories: { ...value.appliedCategories },
        assignments: Object.fromEntries(assignees),
        ...(call.version === "beta" ? betaProperties(value) : {}),
        ...expandedDetails(call, task),
    };
}

function previewAndCounts(call: Call, task: Entity<Task>): JsonObject {
    const details = call.world.taskDetails.get(task.id)?.value;
    const items = Object.values(details?.checklist ?? {});
    return {
        hasDescription: (details?.description ?? "") !== "",
        previewType: details?.previewType ?? "automatic",
        referenceCount: Object.keys(details?.references ?? {}).length,
        checklistItemCount: items.length,
        activeChecklistItemCount: items.filter((item) => !item.isChecked).length,
    };
}

/** What the answer to a POST or PATCH shows before the service has counted (switch). */
export const UNCOUNTED: JsonObject = {
    hasDescription: false,
    referenceCount: 0,
    checklistItemCount: 0,
    activeChecklistItemCount: 0,
};

function renderAssignment(assignment: Assignment): JsonObject {
    return {
        "@odata.type": "#microsoft.graph.plannerAssignment",
        assignedDateTime: assignment.assignedDateTime,
        orderHint: assignment.orderHint,
        assignedBy: renderIdentity(assignment.assignedBy),
    };
}

function betaProperties(task: Task): JsonObject {
    const { published, recurrence, checklistRequired } = task.marks;
    return {
        isArchived: false,
        hasChat: false,
        isOnMyDay: false,
        specifiedCompletionRequirements: checklistRequired === true ? "checklistCompletion" : "none",
        creationSource:
            published === undefined
                ? null
                : {
                      "@odata.type": "#microsoft.graph.plannerTeamsPublicationInfo",
                      creationSourceKind: "publication",
                      publicationName: published.publicationName,
                      publishingTeamName: published.publishingTeamName,
                      publishedToPlanId: task.planId,
                  },
        recurrence:
            recurrence === undefined ? null : { seriesId: recurrence.seriesId, occurrenceId: recurrence.occurrenceId },
    };
}

function expandedDetails(call: Call, task: Entity<Task>): JsonObject {
    if (!call.switches.expandDetails || call.url.searchParams.get("$expand") !== "details") return {};
    const details = call.world.taskDetails.get(task.id);
    return details === undefined ? {} : { details: taskDetailsResource.render(call, details) };
}
