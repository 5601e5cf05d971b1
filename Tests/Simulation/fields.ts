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
    if (edit.kind === "create") return edit.draft.notes === "" ? [] : [{ name: "notes", value: edit.draft.notes }];
    if (edit.kind === "assign" || edit.kind === "unassign") {
        return edit.userIds.map((id) => ({ name: `assignee:${id}`, value: yesNo(edit.kind === "assign") }));
    }
    if (edit.kind === "tickItem") return [{ name: `tick:${edit.itemId}`, value: yesNo(edit.checked) }];
    return [fieldOfEdit(edit)];
}

function fieldOfEdit(
    edit: Exclude<TaskEdit, { readonly kind: "create" | "assign" | "unassign" | "tickItem" }>,
): FieldValue {
    switch (edit.kind) {
        case "setProgress":
            return { name: "progress", value: edit.progress };
        case "rename":
            return { name: "title", value: edit.title };
        case "setDue":
            return { name: "due", value: edit.due?.date ?? "" };
        case "setPriority":
            return { name: "priority", value: edit.priority };
        case "move":
            return { name: "bucket", value: edit.bucketId ?? "" };
        case "setNotes":
            return { name: "notes", value: edit.notes };
    }
}

/** What a person sees of one part of a task on a screen. */
export function fieldOnScreen(task: TaskView | undefined, details: TaskDetails | undefined, name: string): string {
    const [part = "", key = ""] = name.split(":");
    if (part === "notes" || part === "tick") return fieldOfDetails(details, part, key);
    if (!task) return part === "assignee" ? yesNo(false) : "";
    return part === "assignee" ? yesNo(task.assignees.includes(key)) : (plainField(task, part) ?? "");
}

function fieldOfDetails(details: TaskDetails | undefined, part: "notes" | "tick", key: string): string {
    return part === "notes" ? (details?.notes ?? "") : yesNo(isTicked(details, key));
}

function isTicked(details: TaskDetails | undefined, itemId: string): boolean {
    return details?.checklist.find(({ id }) => id === itemId)?.checked === true;
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
