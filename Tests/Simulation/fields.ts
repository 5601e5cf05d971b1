import type { TaskDetails, TaskEdit, TaskView } from "../../DataService/api";

/** One value of one part of a task, as text. `name` is `title`, `progress`, `assignee:<user>`, `tick:<line>`, ... */
export interface FieldValue {
    readonly name: string;
    readonly value: string;
}

/** Parts that merge one by one in Planner, where the last writer wins and nobody has to choose. */
export function isMergedOneByOne(name: string): boolean {
    return name.startsWith("assignee:") || name.startsWith("tick:");
}

/** What an edit asks for. A `create` asks for its notes; the rest of it goes out with the task. */
export function fieldsOfEdit(edit: TaskEdit): readonly FieldValue[] {
    switch (edit.kind) {
        case "create":
            return edit.draft.notes === "" ? [] : [{ name: "notes", value: edit.draft.notes }];
        case "setProgress":
            return [{ name: "progress", value: edit.progress }];
        case "rename":
            return [{ name: "title", value: edit.title }];
        case "setDue":
            return [{ name: "due", value: edit.due?.date ?? "" }];
        case "setPriority":
            return [{ name: "priority", value: edit.priority }];
        case "move":
            return [{ name: "bucket", value: edit.bucketId ?? "" }];
        case "assign":
        case "unassign":
            return edit.userIds.map((id) => ({ name: `assignee:${id}`, value: yesNo(edit.kind === "assign") }));
        case "setNotes":
            return [{ name: "notes", value: edit.notes }];
        case "tickItem":
            return [{ name: `tick:${edit.itemId}`, value: yesNo(edit.checked) }];
    }
}

/** What a person sees of one part of a task on a screen. */
export function fieldOnScreen(task: TaskView | undefined, details: TaskDetails | undefined, name: string): string {
    const [part, key] = name.split(":");
    switch (part) {
        case "notes":
            return details?.notes ?? "";
        case "tick":
            return yesNo(details?.checklist.find(({ id }) => id === key)?.checked === true);
        case "assignee":
            return yesNo(task?.assignees.includes(key ?? "") === true);
        default:
            return task ? (plainField(task, part ?? "") ?? "") : "";
    }
}

/** A task's plain parts. */
export const PLAIN_FIELDS = ["title", "progress", "priority", "due", "bucket"] as const;

function plainField(task: TaskView, part: string): string | null | undefined {
    switch (part) {
        case "title":
            return task.title;
        case "progress":
            return task.progress;
        case "priority":
            return task.priority;
        case "due":
            return task.due?.date;
        case "bucket":
            return task.bucketId;
        default:
            throw new Error(`A task has no part '${part}'.`);
    }
}

/** How a yes or no is written. */
export function yesNo(value: boolean): string {
    return value ? "yes" : "no";
}
