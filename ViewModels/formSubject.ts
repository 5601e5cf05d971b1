import type {
    BucketId,
    Due,
    OutboxEntry,
    TaskDetails,
    TaskDraft,
    TaskEdit,
    TaskState,
    TaskView,
} from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import type { TaskFormInput } from "./TaskFormInput";

/** What the form is about. */
export type FormSubject =
    /** A new task; `typed` is what somebody had typed before. */
    | { readonly kind: "new"; readonly typed: TaskFormInput | null }
    /** A task that exists; `details` is null when they could not be read. */
    | { readonly kind: "task"; readonly task: TaskView; readonly details: TaskDetails | null }
    /** A change that Planner refused: another value for it. */
    | { readonly kind: "refused"; readonly entry: OutboxEntry };

/** A field of the form, or two that belong together. */
export type FormField = "title" | "due" | "assignees" | "bucketId" | "priority" | "notes";

const ALL_FIELDS: readonly FormField[] = ["title", "due", "assignees", "bucketId", "priority", "notes"];

/** The fields that a subject needs: one for a refused change of one field, else all. */
export function fieldsOf(subject: FormSubject): readonly FormField[] {
    const field = subject.kind === "refused" ? FIELD_OF[subject.entry.edit.kind] : undefined;
    return field ? [field] : ALL_FIELDS;
}

const FIELD_OF: Readonly<Partial<Record<TaskEdit["kind"], FormField>>> = {
    rename: "title",
    setDue: "due",
    setPriority: "priority",
    move: "bucketId",
    setNotes: "notes",
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
            return inputOfTask(subject.task, subject.details);
        case "refused":
            return inputOfEdit(subject.entry.edit, plan);
    }
}

/** The edit with what stands in the form now in the place of its value. */
export function corrected(edit: TaskEdit, draft: TaskDraft): TaskEdit {
    switch (edit.kind) {
        case "create":
            return { ...edit, draft };
        case "rename":
            return { ...edit, title: draft.title };
        case "setDue":
            return { ...edit, due: draft.due };
        case "setPriority":
            return { ...edit, priority: draft.priority };
        case "move":
            return { ...edit, bucketId: draft.bucketId };
        case "setNotes":
            return { ...edit, notes: draft.notes };
        default:
            return edit;
    }
}

/** The input of a new task that takes up what was typed for one that is gone. */
export function inputAnew(entries: readonly OutboxEntry[], plan: LivePlan): TaskFormInput {
    return entries.reduce<TaskFormInput>((input, { edit, title }) => {
        if (edit.kind === "rename") return { ...input, title: edit.title };
        const named = input.title === "" ? { ...input, title } : input;
        return edit.kind === "setNotes" ? { ...named, notes: edit.notes } : named;
    }, emptyInput(plan));
}

function emptyInput(plan: LivePlan): TaskFormInput {
    const [first] = bucketsInOrder(plan);
    return {
        title: "",
        date: plan.time.dayFromToday(0),
        time: "",
        assignees: [],
        bucketId: first?.id ?? "",
        priority: "medium",
        notes: "",
    };
}

function inputOfTask(task: TaskView, details: TaskDetails | null): TaskFormInput {
    return {
        title: task.title,
        ...dueInput(task.due),
        assignees: task.assignees,
        bucketId: task.bucketId ?? "",
        priority: task.priority,
        notes: details?.notes ?? "",
    };
}

function inputOfEdit(edit: TaskEdit, plan: LivePlan): TaskFormInput {
    const empty = emptyInput(plan);
    switch (edit.kind) {
        case "create": {
            const { due, ...draft } = edit.draft;
            return { ...draft, ...dueInput(due), bucketId: knownBucket(draft.bucketId, plan) };
        }
        case "rename":
            return { ...empty, title: edit.title };
        case "setDue":
            return { ...empty, ...dueInput(edit.due) };
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

/** A list that was deleted meanwhile gives way to the first one. */
function knownBucket(id: BucketId | null, plan: LivePlan): BucketId {
    const buckets = bucketsInOrder(plan);
    return (buckets.find((bucket) => bucket.id === id) ?? buckets[0])?.id ?? "";
}

/** The store's lists, the one for ad-hoc tasks first. */
export function bucketsInOrder(plan: LivePlan): readonly { readonly id: BucketId; readonly name: string }[] {
    const isAdHoc = (name: string): boolean => /^ad[\s-]?hoc/i.test(name);
    return [...plan.view.peek().plan.buckets].sort(
        (left, right) =>
            Number(isAdHoc(right.name)) - Number(isAdHoc(left.name)) || (left.orderHint < right.orderHint ? -1 : 1),
    );
}
