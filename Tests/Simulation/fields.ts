import type { TaskDetails, TaskEdit, TaskView } from "../../DataService/api";

/** One value of one part of a task, as text. `name` is `title`, `progress`, `assignee:<user>`, `tick:<line>`, ... */
export interface FieldValue {
    readonly name: string;
    readonly value: string;
}

/** Parts that merge one by one in Planner, where the last writer wins and nobody has to choose. */
export function isMergedOneByOne(name: string): boolean {
    return ONE_BY_ONE.some((part) => name.startsWith(`${part}:`));
}

const ONE_BY_ONE = ["assignee", "label", "tick", "item", "line", "link"];

/** What an edit asks for. A `create` asks for its notes; the rest of it goes out with the task. */
export function fieldsOfEdit(edit: TaskEdit): readonly FieldValue[] {
    if (edit.kind === "create") return edit.draft.notes === "" ? [] : [{ name: "notes", value: edit.draft.notes }];
    if (edit.kind === "assign" || edit.kind === "unassign") {
        return edit.userIds.map((id) => ({ name: `assignee:${id}`, value: yesNo(edit.kind === "assign") }));
    }
    // Where a line stands among others is a wish that any answer of Planner may fulfil.
    if (edit.kind === "moveItem") return [];
    if (edit.kind === "addItem") return [fieldOfEdit(edit), { name: `line:${edit.item.id}`, value: edit.item.title }];
    return [fieldOfEdit(edit)];
}

function fieldOfEdit(
    edit: Exclude<TaskEdit, { readonly kind: "create" | "assign" | "unassign" | "moveItem" }>,
): FieldValue {
    switch (edit.kind) {
        case "tickItem":
            return { name: `tick:${edit.itemId}`, value: yesNo(edit.checked) };
        case "addItem":
            return { name: `item:${edit.item.id}`, value: yesNo(true) };
        case "removeItem":
            return { name: `item:${edit.itemId}`, value: yesNo(false) };
        case "addLink":
            return { name: `link:${edit.link.url}`, value: yesNo(true) };
        case "removeLink":
            return { name: `link:${edit.url}`, value: yesNo(false) };
        case "setLabel":
            return { name: `label:${edit.label}`, value: yesNo(edit.isOn) };
        case "setStart":
            return { name: "start", value: edit.start ?? "" };
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
    const part = name.split(":", 1)[0] ?? "";
    const key = name.slice(part.length + 1);
    if (name === "notes") return details?.notes ?? "";
    if (part === "line") return lineTitle(details, key);
    if (isMergedOneByOne(name)) return yesNo(has(part, key, { task, details }));
    return (task && plainField(task, part)) ?? "";
}

function lineTitle(details: TaskDetails | undefined, itemId: string): string {
    return details?.checklist.find(({ id }) => id === itemId)?.title ?? "";
}

interface Shown {
    readonly task: TaskView | undefined;
    readonly details: TaskDetails | undefined;
}

function has(part: string, key: string, { task, details }: Shown): boolean {
    switch (part) {
        case "assignee":
            return task?.assignees.includes(key) === true;
        case "label":
            return task?.labels.includes(key) === true;
        case "tick":
            return details?.checklist.find(({ id }) => id === key)?.checked === true;
        case "item":
            return details?.checklist.some(({ id }) => id === key) === true;
        default:
            return details?.links.some(({ url }) => url === key) === true;
    }
}

/** A task's plain parts. */
export const PLAIN_FIELDS = ["title", "progress", "priority", "due", "start", "bucket"] as const;

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
        case "start":
            return task.start;
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
