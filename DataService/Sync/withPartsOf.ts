import { applyEdit } from "../Model/applyEdit";
import type { DetailsEdit } from "../Model/applyEdit";
import type { TaskChange } from "../Model/mergeEdit";
import type { TaskDetails } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { TaskState } from "../Model/taskState";
import type { SeenTask } from "./ports/Database";

/** A task as somebody knew it, with the parts that an edit touches as they are in another state of it. */
export function withPartsOf(known: SeenTask | null, edit: TaskEdit, other: SeenTask | null): SeenTask | null {
    if (!known || !other || edit.kind === "create") return other;
    const made = { by: other.task.completedBy, at: other.task.completedAt ?? 0 };
    const changes = changesTo(other, edit);
    return { ...changes.reduce<TaskState>((state, change) => applyEdit(state, change, made), known), etag: known.etag };
}

/** What makes the parts of a task that an edit touches as they are in `state`. */
function changesTo({ task, details }: TaskState, edit: TaskChange): TaskChange[] {
    const { taskId } = edit;
    switch (edit.kind) {
        case "setProgress":
            return [{ ...edit, progress: task.progress }];
        case "rename":
            return [{ ...edit, title: task.title }];
        case "setDue":
            return [{ ...edit, due: task.due }];
        case "setPriority":
            return [{ ...edit, priority: task.priority }];
        case "move":
            return [{ ...edit, bucketId: task.bucketId }];
        case "assign":
        case "unassign":
            return edit.userIds.map((userId) => {
                const kind = task.assignees.includes(userId) ? "assign" : "unassign";
                return { kind, taskId, userIds: [userId] };
            });
        case "setStart":
            return [{ ...edit, start: task.start ?? null }];
        case "setLabel":
            return [{ ...edit, isOn: task.labels.includes(edit.label) }];
        default:
            return details ? changesToDetails(details, edit) : [];
    }
}

function changesToDetails(details: TaskDetails, edit: DetailsEdit): TaskChange[] {
    const { taskId } = edit;
    switch (edit.kind) {
        case "setNotes":
            return [{ ...edit, notes: details.notes }];
        case "tickItem":
        case "moveItem":
            return details.checklist.flatMap((line) =>
                line.id === edit.itemId ? [{ ...edit, checked: line.checked, orderHint: line.orderHint }] : [],
            );
        case "addItem":
        case "removeItem": {
            const itemId = edit.kind === "addItem" ? edit.item.id : edit.itemId;
            const item = details.checklist.find(({ id }) => id === itemId);
            return [item ? { kind: "addItem", taskId, item } : { kind: "removeItem", taskId, itemId }];
        }
        case "addLink":
        case "removeLink": {
            const url = edit.kind === "addLink" ? edit.link.url : edit.url;
            const link = details.links.find((one) => one.url === url);
            return [link ? { kind: "addLink", taskId, link } : { kind: "removeLink", taskId, url }];
        }
    }
}
