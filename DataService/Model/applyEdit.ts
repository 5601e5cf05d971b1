import { compareOrderHints } from "./orderHints";
import type { ChecklistItem, Task, TaskDetails } from "./Task";
import type { TaskEdit } from "./TaskEdit";
import { taskFromDraft } from "./taskState";
import type { Made, TaskState } from "./taskState";

/** What a task looks like once the edit is done. A `create` replaces whatever was there. */
export function applyEdit(state: TaskState, edit: TaskEdit, made: Made): TaskState {
    if (edit.kind === "create") return taskFromDraft(edit.taskId, edit.draft, made);
    if (!isOfDetails(edit)) return { task: applyToTask(state.task, edit, made), details: state.details };
    const details = state.details && applyToDetails(state.details, edit);
    return { task: withCounts(state.task, { edit, before: state.details, after: details }), details };
}

/** An edit of what is read only when somebody opens a task. */
export type DetailsEdit = Extract<
    TaskEdit,
    { kind: "setNotes" | "tickItem" | "addItem" | "removeItem" | "moveItem" | "addLink" | "removeLink" }
>;

/** True for an edit of notes, checklist or links, which Planner keeps apart from the task. */
export function isOfDetails(edit: TaskEdit): edit is DetailsEdit {
    return DETAILS_EDITS.has(edit.kind);
}

const DETAILS_EDITS: ReadonlySet<string> = new Set<DetailsEdit["kind"]>([
    "setNotes",
    "tickItem",
    "addItem",
    "removeItem",
    "moveItem",
    "addLink",
    "removeLink",
]);

function applyToTask(task: Task, edit: Exclude<TaskEdit, { kind: "create" } | DetailsEdit>, made: Made): Task {
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
        case "setStart":
            return edit.start === null ? withoutStart(task) : { ...task, start: edit.start };
        case "setLabel": {
            const others = task.labels.filter((label) => label !== edit.label);
            return { ...task, labels: edit.isOn ? [...others, edit.label] : others };
        }
    }
}

function withoutStart(task: Task): Task {
    const { start, ...others } = task;
    return others;
}

function completion(task: Task, completed: boolean, made: Made): Pick<Task, "completedBy" | "completedAt"> {
    if (!completed) return { completedBy: null, completedAt: null };
    if (task.progress === "completed") return { completedBy: task.completedBy, completedAt: task.completedAt };
    return { completedBy: made.by, completedAt: made.at };
}

interface DetailsChange {
    readonly edit: DetailsEdit;
    readonly before: TaskDetails | null;
    readonly after: TaskDetails | null;
}

/** The numbers that a row shows. Of details that nobody has read only the notes can be told. */
function withCounts(task: Task, { edit, before, after }: DetailsChange): Task {
    if (edit.kind === "setNotes") return { ...task, hasNotes: edit.notes !== "" };
    if (!before || !after) return task;
    const open = (items: readonly ChecklistItem[]): number => items.filter(({ checked }) => !checked).length;
    return {
        ...task,
        checklistTotal: task.checklistTotal + after.checklist.length - before.checklist.length,
        checklistOpen: task.checklistOpen + open(after.checklist) - open(before.checklist),
        linkCount: task.linkCount + after.links.length - before.links.length,
    };
}

/** What notes, checklist and links look like once the edit is done. */
export function applyToDetails(details: TaskDetails, edit: DetailsEdit): TaskDetails {
    switch (edit.kind) {
        case "setNotes":
            return { ...details, notes: edit.notes };
        case "addLink":
            return { ...details, links: [...details.links.filter(({ url }) => url !== edit.link.url), edit.link] };
        case "removeLink":
            return { ...details, links: details.links.filter(({ url }) => url !== edit.url) };
        default:
            return { ...details, checklist: applyToChecklist(details.checklist, edit) };
    }
}

type ChecklistEdit = Extract<DetailsEdit, { kind: "tickItem" | "addItem" | "removeItem" | "moveItem" }>;

function applyToChecklist(items: readonly ChecklistItem[], edit: ChecklistEdit): readonly ChecklistItem[] {
    const change = (itemId: string, what: Partial<ChecklistItem>): ChecklistItem[] =>
        items.map((item) => (item.id === itemId ? { ...item, ...what } : item));
    switch (edit.kind) {
        case "tickItem":
            return change(edit.itemId, { checked: edit.checked });
        case "addItem":
            if (items.some(({ id }) => id === edit.item.id)) return items;
            return inOrder([...items, edit.item]);
        case "removeItem":
            return items.filter(({ id }) => id !== edit.itemId);
        case "moveItem":
            return inOrder(change(edit.itemId, { orderHint: edit.orderHint }));
    }
}

function inOrder(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
    return [...items].sort((left, right) => compareOrderHints(left.orderHint, right.orderHint));
}
