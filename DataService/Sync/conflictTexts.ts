import { applyEdit } from "../Model/applyEdit";
import type { Due } from "../Model/Due";
import { touchedField } from "../Model/mergeEdit";
import type { TouchedField } from "../Model/mergeEdit";
import type { Plan } from "../Model/Plan";
import type { BucketId, Task, UserId } from "../Model/Task";
import type { TaskState } from "../Model/taskState";
import type { StoredEdit } from "./ports/Database";

/** What a person has to choose between. */
export interface ConflictTexts {
    readonly mine: string;
    /** Null while it was not read in this session. */
    readonly theirs: string | null;
    readonly theirsBy: UserId | null;
    readonly theirsAt: number | null;
}

/**
 * Both values of the field an edit is about. Lists by name; progress, priority and dates as in `Task`. `now` is null as long
 * as the task was not read in this session.
 */
export function conflictTexts(
    { edit, seen }: Pick<StoredEdit, "edit" | "seen">,
    now: TaskState | null,
    plan: Plan,
): ConflictTexts {
    // All that can clash of a new task is its notes, which go out on their own.
    if (edit.kind === "create") return { mine: edit.draft.notes, theirs: notesIn(now), ...UNKNOWN };
    if (edit.kind === "setNotes") return { mine: edit.notes, theirs: notesIn(now), ...UNKNOWN };
    const field = touchedField(edit);
    const before = now ?? seen;
    return {
        mine: before ? TEXT_OF[field](applyEdit(before, edit, { by: null, at: 0 }).task, plan) : "",
        theirs: now && TEXT_OF[field](now.task, plan),
        ...(now ? changeOf(field, now) : UNKNOWN),
    };
}

function notesIn(now: TaskState | null): string | null {
    if (now?.details) return now.details.notes;
    return now?.task.hasNotes === false ? "" : null;
}

// Planner tells who finished a task, and of nothing else who changed it.
function changeOf(field: TouchedField, { task }: TaskState): Pick<ConflictTexts, "theirsBy" | "theirsAt"> {
    if (field !== "progress" || task.progress !== "completed") return UNKNOWN;
    return { theirsBy: task.completedBy, theirsAt: task.completedAt };
}

const UNKNOWN = { theirsBy: null, theirsAt: null };

function bucketName(bucketId: BucketId | null, plan: Plan): string {
    return plan.buckets.find(({ id }) => id === bucketId)?.name ?? "";
}

function dueText(due: Due | null): string {
    if (!due) return "";
    return due.time === null ? due.date : `${due.date} ${due.time}`;
}

/** What merges one by one never conflicts; of notes the details tell. */
const TEXT_OF: Readonly<Record<TouchedField, (task: Task, plan: Plan) => string>> = {
    title: ({ title }) => title,
    progress: ({ progress }) => progress,
    priority: ({ priority }) => priority,
    due: ({ due }) => dueText(due),
    start: ({ start }) => start ?? "",
    bucketId: ({ bucketId }, plan) => bucketName(bucketId, plan),
    notes: () => "",
    assignees: () => "",
    labels: () => "",
    checklist: () => "",
    links: () => "",
};
