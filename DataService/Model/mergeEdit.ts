import type { TaskDetails } from "./Task";
import type { TaskEdit } from "./TaskEdit";
import { sameDue } from "./taskState";
import type { TaskState } from "./taskState";

/** An edit of a task that exists. */
export type TaskChange = Exclude<TaskEdit, { kind: "create" }>;

/** The one part of a task that an edit touches. Two edits that touch different parts never disturb each other. */
export type TouchedField = "progress" | "title" | "due" | "priority" | "bucketId" | "assignees" | "notes" | "checklist";

/** What to do with an edit, given what the person saw and what Planner holds now. */
export type MergeDecision = "send" | "alreadyDone" | "conflict";

/** Which field an edit touches. */
export function touchedField(edit: TaskChange): TouchedField {
    return FIELD_OF[edit.kind];
}

/** True when the edit would change nothing. Details that are not known satisfy no edit. */
export function isSatisfied(edit: TaskChange, { task, details }: TaskState): boolean {
    switch (edit.kind) {
        case "setProgress":
            return task.progress === edit.progress;
        case "rename":
            return task.title === edit.title;
        case "setDue":
            return sameDue(task.due, edit.due);
        case "setPriority":
            return task.priority === edit.priority;
        case "move":
            return task.bucketId === edit.bucketId;
        case "assign":
            return edit.userIds.every((userId) => task.assignees.includes(userId));
        case "unassign":
            return !edit.userIds.some((userId) => task.assignees.includes(userId));
        case "setNotes":
        case "tickItem":
            return isSatisfiedInDetails(edit, details);
    }
}

/**
 * Three-way decision. `seen` is what was on the screen when the person acted, null when that is not known. Assignees
 * and checklist items merge one by one in Planner, so they never conflict.
 */
export function mergeEdit(edit: TaskChange, seen: TaskState | null, now: TaskState): MergeDecision {
    if (isSatisfied(edit, now)) return "alreadyDone";
    return seen === null || sameField(touchedField(edit), seen, now) ? "send" : "conflict";
}

function sameField(field: TouchedField, seen: TaskState, now: TaskState): boolean {
    switch (field) {
        case "assignees":
        case "checklist":
            return true;
        case "due":
            return sameDue(seen.task.due, now.task.due);
        case "notes":
            return (seen.details?.notes ?? "") === (now.details?.notes ?? "");
        default:
            return seen.task[field] === now.task[field];
    }
}

function isSatisfiedInDetails(
    edit: Extract<TaskChange, { kind: "setNotes" | "tickItem" }>,
    details: TaskDetails | null,
): boolean {
    if (edit.kind === "setNotes") return details?.notes === edit.notes;
    return details?.checklist.find(({ id }) => id === edit.itemId)?.checked === edit.checked;
}

const FIELD_OF: Readonly<Record<TaskChange["kind"], TouchedField>> = {
    setProgress: "progress",
    rename: "title",
    setDue: "due",
    setPriority: "priority",
    move: "bucketId",
    assign: "assignees",
    unassign: "assignees",
    setNotes: "notes",
    tickItem: "checklist",
};
