import type { Due, TaskDraft } from "../../DataService/api";
import type { DraftChoice } from "./History";
import { ASSIGNABLE } from "./people";

/** The lists of the plan. */
export const LISTS = ["Vandaag", "Deze week"] as const;
const PRIORITIES = ["urgent", "important", "medium", "low"] as const;
const PROGRESS = ["notStarted", "inProgress", "completed"] as const;

/** The mark in a title that tells who made the task; twins have the same. A rename keeps it. */
export function markOf(title: string): string {
    return title.split(" ")[0] ?? "";
}

/** What somebody fills in. `mark` begins the title. */
export function draftOf(choice: DraftChoice, mark: string, buckets: readonly string[]): TaskDraft {
    return {
        title: `${mark} vloer dweilen`,
        bucketId: bucketOf(choice.bucket, buckets),
        due: dueOf(choice.due),
        assignees: Array.from({ length: choice.assignees }, (_, index) => assigneeOf(index + choice.due)),
        priority: priorityOf(choice.priority),
        notes: choice.notes ? `Notitie bij ${mark}` : "",
    };
}

/** A due date, or none. */
export function dueOf(value: number): Due | null {
    return value % 4 === 0 ? null : { date: `2026-11-${String(24 + (value % 4)).padStart(2, "0")}`, time: null };
}

/** A day to begin on, or none: never after the earliest due date, which Planner would refuse. */
export function startOf(value: number): string | null {
    return value % 3 === 0 ? null : `2026-11-${String(20 + (value % 3)).padStart(2, "0")}`;
}

/** A label of the plan. */
export function labelOf(value: number): string {
    return `category${1 + (value % 3)}`;
}

/** An address. */
export function linkOf(value: number): string {
    return `https://contoso.example/${value % 3}?a=1#b`;
}

/** A list, or none. */
export function bucketOf(value: number, buckets: readonly string[]): string | null {
    return buckets[value % (buckets.length + 1)] ?? null;
}

/** Somebody of the store. */
export function assigneeOf(value: number): string {
    return ASSIGNABLE[value % ASSIGNABLE.length] ?? "";
}

/** A priority. */
export function priorityOf(value: number): (typeof PRIORITIES)[number] {
    return PRIORITIES[value % PRIORITIES.length] ?? "medium";
}

/** A progress. */
export function progressOf(value: number): (typeof PROGRESS)[number] {
    return PROGRESS[value % PROGRESS.length] ?? "notStarted";
}

/** What Teams writes for the same. */
export const PERCENT = { notStarted: 0, inProgress: 50, completed: 100 } as const;
export const PRIORITY_NUMBER = { urgent: 1, important: 3, medium: 5, low: 9 } as const;

/** An instant as Planner's own apps write a day. */
export function dueInstant(due: Due | null): string | null {
    return due && `${due.date}T10:00:00Z`;
}
