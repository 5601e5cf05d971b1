import type { Due, TaskEdit } from "../../../DataService/api";
import { TIME_ZONE } from "../support/openRegister";

/** One field of a task and what it is to be, both as text: `assignee <id>` is `yes` or `no`, `item <key>` `true` or `false`. */
export type Field = readonly [name: string, value: string];

/** What an edit asks of the fields of a task, in the words of Planner. */
export function fieldsOfEdit(edit: TaskEdit): Field[] {
    switch (edit.kind) {
        case "create":
            return [["title", edit.draft.title], ...(edit.draft.notes === "" ? [] : [notesOf(edit.draft.notes)])];
        case "assign":
        case "unassign":
            return edit.userIds.map((id) => [`assignee ${id}`, edit.kind === "assign" ? "yes" : "no"]);
        default:
            return [fieldOfEdit(edit)];
    }
}

function fieldOfEdit(edit: Exclude<TaskEdit, { readonly kind: "create" | "assign" | "unassign" }>): Field {
    switch (edit.kind) {
        case "rename":
            return ["title", edit.title];
        case "setDue":
            return ["due", dayOf(edit.due)];
        case "setPriority":
            return ["priority", String(PRIORITY[edit.priority])];
        case "setProgress":
            return ["progress", String(PERCENT[edit.progress])];
        case "move":
            return ["list", edit.bucketId ?? ""];
        case "setNotes":
            return notesOf(edit.notes);
        case "tickItem":
            return [`item ${edit.itemId}`, String(edit.checked)];
        default:
            throw new Error(`The afternoon of the bench has no ${edit.kind}.`);
    }
}

function dayOf(due: Due | null): string {
    return due?.date ?? "";
}

function notesOf(notes: string): Field {
    return ["notes", notes];
}

/** A task or its details as Planner's JSON has them, whole or as the body of a change. */
export interface WireFields {
    readonly title?: string;
    readonly dueDateTime?: string | null;
    readonly priority?: number;
    readonly percentComplete?: number;
    readonly bucketId?: string | null;
    readonly assignments?: Readonly<Record<string, unknown>>;
    readonly description?: string | null;
    readonly checklist?: Readonly<Record<string, { readonly isChecked?: boolean } | null>>;
}

/** The fields that a body of Planner's names. */
export function fieldsOfWire(body: WireFields): Field[] {
    const { title, dueDateTime, priority, percentComplete, bucketId, description } = body;
    return [
        ...one("title", title),
        ...one("due", dueDateTime === undefined ? undefined : dateOf(dueDateTime)),
        ...one("priority", priority),
        ...one("progress", percentComplete),
        ...one("list", bucketId === null ? "" : bucketId),
        ...one("notes", description === null ? "" : description),
        ...Object.entries(body.assignments ?? {}).map(([id, value]): Field => [`assignee ${id}`, value ? "yes" : "no"]),
        ...Object.entries(body.checklist ?? {}).map(([key, item]): Field => [`item ${key}`, String(item?.isChecked)]),
    ];
}

function one(name: string, value: string | number | undefined): Field[] {
    return value === undefined ? [] : [[name, String(value)]];
}

/** The day in the store of an instant. */
function dateOf(instant: string | null): string {
    return instant === null ? "" : new Date(instant).toLocaleDateString("sv-SE", { timeZone: TIME_ZONE });
}

const PERCENT = { notStarted: 0, inProgress: 50, completed: 100 };
const PRIORITY = { urgent: 1, important: 3, medium: 5, low: 9 };
