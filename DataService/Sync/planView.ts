import { applyEdit } from "../Model/applyEdit";
import type { Plan } from "../Model/Plan";
import type { Delivery, MissingRight, OutboxEntry, PlanView, TaskView } from "../Model/PlanView";
import type { TaskDetails, TaskId } from "../Model/Task";
import { taskFromDraft } from "../Model/taskState";
import type { TaskState } from "../Model/taskState";
import { conflictTexts } from "./conflictTexts";
import type { StoredDetails, StoredEdit } from "./ports/Database";
import type { KnownTask } from "./ports/PlannerGateway";

/** A task of Planner under the id it has on the screen. */
export interface LocalTask {
    readonly known: KnownTask;
    readonly shown: TaskView;
}

/** What the view is computed from; keys are the ids on the screen. */
export interface ViewSource {
    readonly plan: Plan;
    readonly readAt: number | null;
    readonly tasks: ReadonlyMap<TaskId, LocalTask>;
    readonly details: ReadonlyMap<TaskId, StoredDetails>;
    readonly edits: readonly StoredEdit[];
    readonly missing: readonly MissingRight[];
}

interface EditedTask extends TaskState {
    readonly delivery: Delivery;
    readonly shown: TaskView;
}

/**
 * What a register shows: Planner's last state with the waiting edits on top. Edits that were refused or are in conflict
 * are not on top, save a `create`, which is nowhere else. What has not changed is the same object as last time.
 */
export function planView(source: ViewSource): PlanView {
    const edited = editedTasks(source);
    const details = new Map<TaskId, TaskDetails>();
    for (const [id, stored] of source.details) details.set(id, stored.details);
    for (const [id, task] of edited) if (task.details) details.set(id, task.details);
    return {
        plan: source.plan,
        tasks: [...newTasks(source, edited), ...knownTasks(source, edited)],
        details,
        outbox: source.edits.map((stored) => outboxEntry(stored, source)),
        readAt: source.readAt,
        missing: source.missing,
    };
}

function editedTasks(source: ViewSource): Map<TaskId, EditedTask> {
    const edited = new Map<TaskId, EditedTask>();
    for (const stored of source.edits) {
        const id = stored.edit.taskId;
        const after = afterEdit(edited.get(id) ?? baseOf(id, source), stored);
        if (after) edited.set(id, after);
    }
    return edited;
}

// A thousand waiting edits are not applied anew at each change: neither edits nor what they rest on ever change in place.
const BASES = new WeakMap<LocalTask, EditedTask>();
const AFTER = new WeakMap<StoredEdit, { readonly before: EditedTask | null; readonly after: EditedTask | null }>();
const ENTRIES = new WeakMap<StoredEdit, OutboxEntry>();

function baseOf(id: TaskId, source: ViewSource): EditedTask | null {
    const task = source.tasks.get(id);
    if (!task) return null;
    const details = source.details.get(id)?.details ?? null;
    const known = BASES.get(task);
    if (known?.details === details) return known;
    const base: EditedTask = { task: task.shown, details, delivery: "delivered", shown: task.shown };
    BASES.set(task, base);
    return base;
}

function afterEdit(before: EditedTask | null, stored: StoredEdit): EditedTask | null {
    const known = AFTER.get(stored);
    if (known?.before === before) return known.after;
    const state = withEdit(before, stored);
    const delivery = worse(before?.delivery ?? "delivered", stored.state.kind);
    const after = state && { ...state, delivery, shown: { ...state.task, delivery } };
    AFTER.set(stored, { before, after });
    return after;
}

function withEdit(before: TaskState | null, stored: StoredEdit): TaskState | null {
    const made = { by: stored.madeBy, at: stored.madeAt };
    const { edit } = stored;
    if (edit.kind === "create") {
        const draft = taskFromDraft(edit.taskId, edit.draft, made);
        if (!before) return draft;
        if (stored.state.kind !== "waiting") return before;
        // Planner knows the task, but its notes are still on their way.
        const hasNotes = before.task.hasNotes || draft.task.hasNotes;
        return {
            task: { ...before.task, hasNotes },
            details: before.details ? withNotes(before.details, edit.draft.notes) : draft.details,
        };
    }
    return before && stored.state.kind === "waiting" ? applyEdit(before, edit, made) : before;
}

// What a colleague wrote first is a conflict, and stays on the screen until the person decides.
function withNotes(details: TaskDetails, notes: string): TaskDetails {
    return details.notes === "" ? { ...details, notes } : details;
}

function* knownTasks(source: ViewSource, edited: ReadonlyMap<TaskId, EditedTask>): Iterable<TaskView> {
    for (const [id, { shown }] of source.tasks) {
        const change = edited.get(id);
        yield change ? change.shown : shown;
    }
}

function* newTasks(source: ViewSource, edited: ReadonlyMap<TaskId, EditedTask>): Iterable<TaskView> {
    for (const [id, { shown }] of edited) if (!source.tasks.has(id)) yield shown;
}

function worse(before: Delivery, state: StoredEdit["state"]["kind"]): Delivery {
    const order: readonly Delivery[] = ["delivered", "waiting", "refused", "conflict"];
    return order.indexOf(state) > order.indexOf(before) ? state : before;
}

function outboxEntry(stored: StoredEdit, source: ViewSource): OutboxEntry {
    const { id, edit, madeAt, madeBy, state } = stored;
    const title = titleOf(stored, source);
    if (state.kind === "conflict") {
        const texts = conflictTexts(stored, baseOf(edit.taskId, source), source.plan);
        return { id, edit, title, madeAt, madeBy, state: { kind: "conflict", ...texts } };
    }
    const known = ENTRIES.get(stored);
    if (known?.title === title) return known;
    const entry: OutboxEntry = { id, edit, title, madeAt, madeBy, state };
    ENTRIES.set(stored, entry);
    return entry;
}

function titleOf({ edit, seen }: StoredEdit, source: ViewSource): string {
    if (edit.kind === "create") return edit.draft.title;
    return source.tasks.get(edit.taskId)?.shown.title ?? seen?.task.title ?? "";
}
