import type { Due } from "./Due";
import type { Task, TaskDetails, TaskDraft, TaskId, UserId } from "./Task";

/** All that is known of a task: what lists show, and its details once somebody opened it. */
export interface TaskState {
    readonly task: Task;
    readonly details: TaskDetails | null;
}

/** Who made an edit, and when (milliseconds since 1970). */
export interface Made {
    readonly by: UserId | null;
    readonly at: number;
}

/** A task that Planner does not know yet, as the screen shows it: newest first, as Planner will sort it. */
export function taskFromDraft(id: TaskId, draft: TaskDraft, made: Made): TaskState {
    const task: Task = {
        id,
        title: draft.title,
        bucketId: draft.bucketId,
        progress: "notStarted",
        priority: draft.priority,
        due: draft.due,
        assignees: draft.assignees,
        labels: [],
        orderHint: " !",
        hasNotes: draft.notes !== "",
        checklistTotal: 0,
        checklistOpen: 0,
        linkCount: 0,
        createdBy: made.by,
        createdAt: made.at,
        completedBy: null,
        completedAt: null,
    };
    return { task, details: { notes: draft.notes, checklist: [], links: [] } };
}

/** True when two due dates mean the same day and time. */
export function sameDue(a: Due | null, b: Due | null): boolean {
    return a?.date === b?.date && (a?.time ?? null) === (b?.time ?? null);
}
