import { isOfDetails } from "./applyEdit";
import type { DetailsEdit } from "./applyEdit";
import { compareOrderHints } from "./orderHints";
import type { TaskDetails } from "./Task";
import type { TaskEdit } from "./TaskEdit";
import { sameDue } from "./taskState";
import type { TaskState } from "./taskState";

/** An edit of a task that exists. */
export type TaskChange = Exclude<TaskEdit, { kind: "create" }>;

/** The one part of a task that an edit touches. Two edits that touch different parts never disturb each other. */
export type TouchedField =
    | "progress"
    | "title"
    | "due"
    | "start"
    | "priority"
    | "bucketId"
    | "assignees"
    | "labels"
    | "notes"
    | "checklist"
    | "links";

/** What to do with an edit, given what the person saw and what Planner holds now. */
export type MergeDecision = "send" | "alreadyDone" | "conflict";

/** Which field an edit touches. */
export function touchedField(edit: TaskChange): TouchedField {
    return FIELD_OF[edit.kind];
}

/** True when the edit would change nothing. Details that are not known satisfy no edit. */
export function isSatisfied(edit: TaskChange, { task, details }: TaskState): boolean {
    if (isOfDetails(edit)) return details !== null && isSatisfiedInDetails(edit, details);
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
        case "setStart":
            return (task.start ?? null) === edit.start;
        case "setLabel":
            return task.labels.includes(edit.label) === edit.isOn;
    }
}

/**
 * Three-way decision. `seen` is what was on the screen when the person acted, null when that is not known. Assignees, labels,
 * checklist items and links merge one by one in Planner, so they never conflict.
 */
export function mergeEdit(edit: TaskChange, seen: TaskState | null, now: TaskState): MergeDecision {
    if (isSatisfied(edit, now)) return "alreadyDone";
    return seen === null || sameField(touchedField(edit), seen, now) ? "send" : "conflict";
}

function sameField(field: TouchedField, seen: TaskState, now: TaskState): boolean {
    switch (field) {
        case "assignees":
        case "labels":
        case "checklist":
        case "links":
            return true;
        case "due":
            return sameDue(seen.task.due, now.task.due);
        case "notes":
            return (seen.details?.notes ?? "") === (now.details?.notes ?? "");
        default:
            return seen.task[field] === now.task[field];
    }
}

function isSatisfiedInDetails(edit: DetailsEdit, { notes, checklist, links }: TaskDetails): boolean {
    switch (edit.kind) {
        case "setNotes":
            return notes === edit.notes;
        case "tickItem":
            return checklist.find(({ id }) => id === edit.itemId)?.checked === edit.checked;
        case "addItem":
            return checklist.some(({ id }) => id === edit.item.id);
        case "removeItem":
            return !checklist.some(({ id }) => id === edit.itemId);
        case "moveItem":
            return isBetween(edit, checklist);
        case "addLink":
            return links.some(({ url }) => url === edit.link.url);
        case "removeLink":
            return !links.some(({ url }) => url === edit.url);
    }
}

/** Planner answers with a hint of its own; whether the wish is met shows by the line's place. */
function isBetween(
    { itemId, orderHint }: Extract<DetailsEdit, { kind: "moveItem" }>,
    checklist: TaskDetails["checklist"],
): boolean {
    const item = checklist.find(({ id }) => id === itemId);
    if (!item || item.orderHint === orderHint) return item !== undefined;
    const others = checklist.filter(({ id }) => id !== itemId);
    const wanted = others.filter((other) => compareOrderHints(other.orderHint, orderHint) < 0).length;
    return wanted === others.filter((other) => compareOrderHints(other.orderHint, item.orderHint) < 0).length;
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
    setStart: "start",
    setLabel: "labels",
    tickItem: "checklist",
    addItem: "checklist",
    removeItem: "checklist",
    moveItem: "checklist",
    addLink: "links",
    removeLink: "links",
};
