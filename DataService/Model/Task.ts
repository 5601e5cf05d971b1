import type { DateText, Due } from "./Due";

/** A task's identity at this register. It stays the same when a task made offline gets its Planner id. */
export type TaskId = string;
/** An Entra object id, or `THIS_WORKER`. */
export type UserId = string;
/** The worker signed on, while no answer of Graph has told their id. */
export const THIS_WORKER: UserId = "me";
/** A Planner bucket id. */
export type BucketId = string;
/** `category1` ... `category25`. */
export type LabelKey = string;

/** Planner keeps a percentage: 0, 1-99, 100. */
export type Progress = "notStarted" | "inProgress" | "completed";
/** Planner keeps a number 0-10: 0-1, 2-4, 5-7, 8-10. */
export type Priority = "urgent" | "important" | "medium" | "low";

/** A task as a register shows it. What it says is what Planner said last, with the edits that wait on top. */
export interface Task {
    readonly id: TaskId;
    readonly title: string;
    readonly bucketId: BucketId | null;
    readonly progress: Progress;
    readonly priority: Priority;
    readonly due: Due | null;
    /** The day on which work on it begins; missing where nobody set one. */
    readonly start?: DateText;
    readonly assignees: readonly UserId[];
    readonly labels: readonly LabelKey[];
    /** Sorts as on the Planner board: compare as text, ordinally. */
    readonly orderHint: string;
    readonly hasNotes: boolean;
    readonly checklistTotal: number;
    readonly checklistOpen: number;
    readonly linkCount: number;
    readonly createdBy: UserId | null;
    /** Milliseconds since 1970. */
    readonly createdAt: number;
    readonly completedBy: UserId | null;
    /** Milliseconds since 1970. */
    readonly completedAt: number | null;
}

/** The part of a task that is read only when somebody opens it. */
export interface TaskDetails {
    readonly notes: string;
    readonly checklist: readonly ChecklistItem[];
    readonly links: readonly TaskLink[];
}

/** One line of a task's checklist. */
export interface ChecklistItem {
    readonly id: string;
    readonly title: string;
    readonly checked: boolean;
    readonly orderHint: string;
}

/** A link on a task. `url` may be anything that came from Planner: show it as a link only when it is http(s). */
export interface TaskLink {
    readonly url: string;
    readonly alias: string;
}

/** What a person fills in to make a task. */
export interface TaskDraft {
    readonly title: string;
    readonly bucketId: BucketId | null;
    readonly due: Due | null;
    readonly assignees: readonly UserId[];
    readonly priority: Priority;
    readonly notes: string;
}
