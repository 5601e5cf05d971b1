import { isOfDetails } from "../Model/applyEdit";
import { touchedField } from "../Model/mergeEdit";
import type { TaskChange } from "../Model/mergeEdit";
import type { TaskEdit } from "../Model/TaskEdit";

/** The resource of Planner that an edit changes: each has an etag and a request of its own. */
export type Resource = "task" | "details";

/** Which resource an edit changes. */
export function resourceOf(change: TaskChange): Resource {
    return isOfDetails(change) ? "details" : "task";
}

/**
 * The parts of a task that an edit touches. Edits that share none of them may overtake each other: assignees, labels, links and
 * lines of the checklist count one by one, and a `create` touches all.
 */
export function touchedParts(edit: TaskEdit): readonly string[] {
    switch (edit.kind) {
        case "create":
            return [EVERYTHING];
        case "assign":
        case "unassign":
            return edit.userIds.map((userId) => `assignee ${userId}`);
        case "setLabel":
            return [`label ${edit.label}`];
        case "tickItem":
            return [`item ${edit.itemId}`];
        case "moveItem":
            return [`place ${edit.itemId}`];
        case "addItem":
            return [`item ${edit.item.id}`, `place ${edit.item.id}`];
        case "removeItem":
            return [`item ${edit.itemId}`, `place ${edit.itemId}`];
        case "addLink":
            return [`link ${edit.link.url}`];
        case "removeLink":
            return [`link ${edit.url}`];
        default:
            return [touchedField(edit)];
    }
}

/** The part that shares with all others. */
export const EVERYTHING = "everything";
