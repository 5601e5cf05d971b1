import type { BucketId, Due, OutboxEntry, TaskDetails, TaskEdit, TaskState, TaskView } from "../../DataService/api";
import { bucketsInOrder } from "../bucketsInOrder";
import type { LivePlan } from "../LivePlan";
import type { TaskFormInput } from "../TaskFormInput";
import { readNotes } from "./notesLines";

/** What the form is about. */
export type FormSubject =
    /** A new task; `typed` is what somebody had typed before. */
    | { readonly kind: "new"; readonly typed: TaskFormInput | null }
    /** A task that exists; `details` is null when they could not be read. */
    | { readonly kind: "task"; readonly task: TaskView; readonly details: TaskDetails | null }
    /** A change that Planner refused: another value for it. */
    | { readonly kind: "refused"; readonly entry: OutboxEntry };

/** A field of the form, or some that belong together. */
export type FormField = "title" | "due" | "start" | "assignees" | "bucketId" | "priority" | "notes" | "more";

const ALL_FIELDS: readonly FormField[] = [
    "title",
    "due",
    "start",
    "assignees",
    "bucketId",
    "priority",
    "notes",
    "more",
];

/** The fields that a subject needs: one for a refused change of one field, else all. */
export function fieldsOf(subject: FormSubject): readonly FormField[] {
    const field = subject.kind === "refused" ? FIELD_OF[subject.entry.edit.kind] : undefined;
    return field ?? ALL_FIELDS;
}

const FIELD_OF: Readonly<Partial<Record<TaskEdit["kind"], readonly FormField[]>>> = {
    // Labels, contact and link of a new task are edits of their own.
    create: ALL_FIELDS.filter((field) => field !== "start" && field !== "more"),
    rename: ["title"],
    setDue: ["due"],
    setStart: ["start"],
    setPriority: ["priority"],
    move: ["bucketId"],
    setNotes: ["notes"],
};

/** What a person looks at while the form is open; undefined where there is no task yet. */
export function lookedAt(subject: FormSubject, plan: LivePlan): TaskState | undefined {
    if (subject.kind === "task") return { task: subject.task, details: subject.details };
    if (subject.kind === "new") return undefined;
    const { tasks, details } = plan.view.peek();
    const task = tasks.find(({ id }) => id === subject.entry.edit.taskId);
    return task && { task, details: details.get(task.id) ?? null };
}

/** What stands in the form at first, had nobody typed anything. */
export function inputOf(subject: FormSubject, plan: LivePlan): TaskFormInput {
    switch (subject.kind) {
        case "new":
            return emptyInput(plan);
        case "task":
            return inputOfTask(subject.task, subject.details, plan);
        case "refused":
            return inputOfEdit(subject.entry.edit, plan);
    }
}

/** The input of a new task that takes up what was typed for one that is gone. */
export function inputAnew(entries: readonly OutboxEntry[], plan: LivePlan): TaskFormInput {
    return entries.reduce<TaskFormInput>((input, { edit, title }) => {
        if (edit.kind === "rename") return { ...input, title: edit.title };
        const named = input.title === "" ? { ...input, title } : input;
        return edit.kind === "setNotes" ? { ...named, ...notesInput(edit.notes) } : named;
    }, emptyInput(plan));
}

function emptyInput(plan: LivePlan): TaskFormInput {
    const [first] = bucketsInOrder(plan);
    return {
        title: "",
        date: plan.time.dayFromToday(0),
        time: "",
        start: "",
        assignees: [],
        bucketId: first?.id ?? "",
        priority: "medium",
        progress: "notStarted",
        labels: [],
        ...notesInput(""),
    };
}

function inputOfTask(task: TaskView, details: TaskDetails | null, plan: LivePlan): TaskFormInput {
    return {
        title: task.title,
        ...dueInput(task.due),
        start: task.start ?? "",
        assignees: task.assignees,
        bucketId: task.bucketId ?? "",
        priority: task.priority,
        progress: task.progress,
        labels: task.labels.filter((key) => key !== plan.cannotDoLabel.peek()),
        ...notesInput(details?.notes ?? ""),
    };
}

function inputOfEdit(edit: TaskEdit, plan: LivePlan): TaskFormInput {
    const empty = emptyInput(plan);
    switch (edit.kind) {
        case "create": {
            const { due, notes, ...draft } = edit.draft;
            const bucketId = knownBucket(draft.bucketId, plan);
            // As they are: contact and link are not on this form, so their lines must not be lost.
            return { ...empty, ...draft, notes, ...dueInput(due), bucketId };
        }
        case "rename":
            return { ...empty, title: edit.title };
        case "setDue":
            return { ...empty, ...dueInput(edit.due) };
        case "setStart":
            return { ...empty, start: edit.start ?? "" };
        case "setPriority":
            return { ...empty, priority: edit.priority };
        case "move":
            return { ...empty, bucketId: knownBucket(edit.bucketId, plan) };
        case "setNotes":
            return { ...empty, notes: edit.notes };
        default:
            return empty;
    }
}

function dueInput(due: Due | null): Pick<TaskFormInput, "date" | "time"> {
    return { date: due?.date ?? "", time: due?.time ?? "" };
}

/** The form has room for one place in POS; more of them stay in the notes. */
function notesInput(notes: string): Pick<TaskFormInput, "notes" | "contact" | "linkKind" | "linkValue"> {
    const { text, links, contact } = readNotes(notes);
    const [link, ...others] = links;
    if (!link || others.length > 0)
        return { notes: others.length > 0 ? notes : text, contact: others.length > 0 ? "" : contact, ...NO_LINK };
    return { notes: text, contact, linkKind: link.kind, linkValue: link.kind === "page" ? link.page : link.account };
}

const NO_LINK = { linkKind: "none", linkValue: "" } as const;

/** A list that was deleted meanwhile gives way to the first one. */
function knownBucket(id: BucketId | null, plan: LivePlan): BucketId {
    const buckets = bucketsInOrder(plan);
    return (buckets.find((bucket) => bucket.id === id) ?? buckets[0])?.id ?? "";
}
