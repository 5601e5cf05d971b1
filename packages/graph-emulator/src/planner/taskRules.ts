import { accessDenied, completionNotAllowed, dueBeforeStart } from "../errors/plannerFailures";
import {
    accessDeniedOrMissing,
    fieldMissing,
    invalidIdentifier,
    readOnlyField,
    schemaFailure,
} from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import { isPlannerId } from "../values/plannerId";
import { defaultOrderHint, formatTicks } from "../values/ticks";
import type { Task } from "../world/plannerTypes";
import { callerIdentity } from "./identity";
import { limitChangedTask } from "./limits";
import { assignments } from "./properties/assignments";
import { appliedCategories } from "./properties/categories";
import { ignored, readOnlyRules, wrongType, type Rule, type Rules } from "./properties/rules";
import { nullableDate, nullableText, oneOf, orderHint, titleText, wholeNumber } from "./properties/scalars";
import type { Settling } from "./Resource";
import { PREVIEW_TYPES } from "./taskDetails";

const bucketId: Rule<Task> = (name, input, scope) => {
    if (input === null) return [{ path: [name], value: null }];
    if (typeof input !== "string") throw wrongType(name, "Edm.String");
    if (!isPlannerId(input)) throw invalidIdentifier("BucketId", "Task");
    if (scope.call.world.buckets.get(input)?.value.planId === scope.value.planId)
        return [{ path: [name], value: input }];
    throw schemaFailure("BucketId", "Task", "The bucket must be in the plan of the task.");
};

/** A task stays in its plan (observed 403; switch). */
const planId: Rule<Task> = (name, input, scope) => {
    if (input === null) throw fieldMissing("PlanId", "Task");
    if (typeof input !== "string") throw wrongType(name, "Edm.String");
    if (input === scope.value.planId) return [];
    throw scope.call.switches.movePlanStatus === 403 ? accessDeniedOrMissing() : readOnlyField("PlanId", "Task");
};

/** `details` has no place in a task's body: ignored (observed) or refused (switch). */
const details: Rule<Task> = (_name, _input, scope) => {
    if (scope.call.switches.detailsInPost === "ignore") return [];
    throw readOnlyField("Details", "Task");
};

/** What a PATCH of a task may hold. */
export const taskRules: Rules<Task> = {
    title: titleText(),
    planId,
    bucketId,
    orderHint: orderHint(),
    assigneePriority: orderHint(),
    percentComplete: wholeNumber(0, 100),
    priority: wholeNumber(0, 10),
    startDateTime: nullableDate(),
    dueDateTime: nullableDate(),
    conversationThreadId: nullableText(),
    appliedCategories,
    assignments,
    ...readOnlyRules<Task>(
        "id",
        "details",
        "previewType",
        "createdDateTime",
        "createdBy",
        "completedDateTime",
        "completedBy",
        "hasDescription",
        "referenceCount",
        "checklistItemCount",
        "activeChecklistItemCount",
    ),
};

/** What a POST of a task may hold. previewType is kept in the details. */
export const newTaskRules: Rules<Task> = {
    ...taskRules,
    planId: ignored(),
    previewType: (name, input, scope) => {
        oneOf<Task>("microsoft.taskServices.plannerPreviewType", ...PREVIEW_TYPES)(name, input, scope);
        return [];
    },
    details,
};

/** Start may not be later than due, whichever of them the body names. */
export function refuseDueBeforeStart(task: Task): void {
    if (task.startDateTime === null || task.dueDateTime === null) return;
    if (Date.parse(task.dueDateTime) < Date.parse(task.startDateTime)) throw dueBeforeStart();
}

/** Checks a changed task, then sets what follows: completion, and the place in the first assignee's list. */
export function settleTask(call: Call, { entity, before, after }: Settling<Task>): void {
    refuseLockedChange(before, after);
    refuseDueBeforeStart(after);
    limitChangedTask(call, after, before);
    if (before.percentComplete < 100) refuseOpenRequirements(call, entity.id, after);
    followCompletion(call, before.percentComplete, after);
    followAssignees(call, after);
}

/** Completing stamps who and when; reopening clears both. */
export function followCompletion(call: Call, percentBefore: number, after: Task): void {
    if (after.percentComplete < 100) {
        after.completedDateTime = null;
        after.completedBy = null;
    } else if (percentBefore < 100) {
        after.completedDateTime = formatTicks(call.clock.nextTicks());
        after.completedBy = callerIdentity(call);
    }
}

/** An unassigned task has no place in anybody's list; the first assignment gives it the default one (observed). */
export function followAssignees(call: Call, after: Task): void {
    const assigned = Object.keys(after.assignments).length > 0;
    if (!assigned) after.assigneePriority = "";
    else if (after.assigneePriority === "") after.assigneePriority = defaultOrderHint(call.clock.nextTicks());
}

/** A published task: texts, dates and priority belong to the publisher. */
function refuseLockedChange(before: Task, after: Task): void {
    if (before.marks.published === undefined) return;
    const locked = ({ title, startDateTime, dueDateTime, priority }: Task): string =>
        JSON.stringify([title, startDateTime, dueDateTime, priority]);
    if (locked(before) !== locked(after)) throw accessDenied();
}

function refuseOpenRequirements(call: Call, taskId: string, after: Task): void {
    if (after.percentComplete < 100 || after.marks.checklistRequired !== true) return;
    const items = Object.values(call.world.taskDetails.get(taskId)?.value.checklist ?? {});
    if (items.some((item) => !item.isChecked)) throw completionNotAllowed(call.switches.completionRefusedStatus);
}
