import { applyEdit } from "../Model/applyEdit";
import type { Due } from "../Model/Due";
import { touchedField } from "../Model/mergeEdit";
import type { TouchedField } from "../Model/mergeEdit";
import type { Plan } from "../Model/Plan";
import type { BucketId, UserId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { TaskState } from "../Model/taskState";

/** What a person has to choose between. */
export interface ConflictTexts {
    readonly mine: string;
    readonly theirs: string;
    readonly theirsBy: UserId | null;
    readonly theirsAt: number | null;
}

/** Both values of the field an edit is about. Lists by name; progress, priority and dates as in `Task`. */
export function conflictTexts(edit: TaskEdit, now: TaskState | null, plan: Plan): ConflictTexts {
    if (!now) return { mine: "", theirs: "", ...UNKNOWN };
    // All that can clash of a new task is its notes, which go out on their own.
    if (edit.kind === "create") return { mine: edit.draft.notes, theirs: now.details?.notes ?? "", ...UNKNOWN };
    const field = touchedField(edit);
    const mine = applyEdit(now, edit, { by: null, at: 0 });
    return { mine: TEXT_OF[field](mine, plan), theirs: TEXT_OF[field](now, plan), ...changeOf(field, now) };
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

/** Assignees and checklist items merge one by one and so never conflict. */
const TEXT_OF: Readonly<Record<TouchedField, (state: TaskState, plan: Plan) => string>> = {
    title: ({ task }) => task.title,
    progress: ({ task }) => task.progress,
    priority: ({ task }) => task.priority,
    due: ({ task }) => dueText(task.due),
    bucketId: ({ task }, plan) => bucketName(task.bucketId, plan),
    notes: ({ details }) => details?.notes ?? "",
    assignees: () => "",
    checklist: () => "",
};
