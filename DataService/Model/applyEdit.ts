import type { Task, TaskDetails } from "./Task";
import type { TaskEdit } from "./TaskEdit";
import { taskFromDraft } from "./taskState";
import type { Made, TaskState } from "./taskState";

/** What a task looks like once the edit is done. A `create` replaces whatever was there. */
export function applyEdit(state: TaskState, edit: TaskEdit, made: Made): TaskState {
    if (edit.kind === "create") return taskFromDraft(edit.taskId, edit.draft, made);
    return { task: applyToTask(state, edit, made), details: state.details && applyToDetails(state.details, edit) };
}

function applyToTask({ task, details }: TaskState, edit: Exclude<TaskEdit, { kind: "create" }>, made: Made): Task {
    switch (edit.kind) {
        case "setProgress":
            return { ...task, progress: edit.progress, ...completion(task, edit.progress === "completed", made) };
        case "rename":
            return { ...task, title: edit.title };
        case "setDue":
            return { ...task, due: edit.due };
        case "setPriority":
            return { ...task, priority: edit.priority };
        case "move":
            return { ...task, bucketId: edit.bucketId };
        case "assign":
            return { ...task, assignees: [...new Set([...task.assignees, ...edit.userIds])] };
        case "unassign":
            return { ...task, assignees: task.assignees.filter((userId) => !edit.userIds.includes(userId)) };
        case "setNotes":
            return { ...task, hasNotes: edit.notes !== "" };
        case "tickItem":
            return { ...task, checklistOpen: task.checklistOpen + openItemsAdded(details, edit) };
    }
}

function completion(task: Task, completed: boolean, made: Made): Pick<Task, "completedBy" | "completedAt"> {
    if (!completed) return { completedBy: null, completedAt: null };
    if (task.progress === "completed") return { completedBy: task.completedBy, completedAt: task.completedAt };
    return { completedBy: made.by, completedAt: made.at };
}

function openItemsAdded(details: TaskDetails | null, edit: { itemId: string; checked: boolean }): number {
    const item = details?.checklist.find(({ id }) => id === edit.itemId);
    if (!item || item.checked === edit.checked) return 0;
    return edit.checked ? -1 : 1;
}

function applyToDetails(details: TaskDetails, edit: TaskEdit): TaskDetails {
    if (edit.kind === "setNotes") return { ...details, notes: edit.notes };
    if (edit.kind !== "tickItem") return details;
    const checklist = details.checklist.map((item) =>
        item.id === edit.itemId ? { ...item, checked: edit.checked } : item,
    );
    return { ...details, checklist };
}
