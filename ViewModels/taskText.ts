import type { Priority, Progress } from "../DataService/api";
import type { Texts } from "./text";

/** Statuses in the order people go through them. */
export const PROGRESS_VALUES: readonly Progress[] = ["notStarted", "inProgress", "completed"];

/** Priorities, most pressing first. */
export const PRIORITY_VALUES: readonly Priority[] = ["urgent", "important", "medium", "low"];

/** A status in words. */
export function progressText(texts: Texts, progress: Progress): string {
    switch (progress) {
        case "notStarted":
            return texts.get("storeTasks_progressNotStarted");
        case "inProgress":
            return texts.get("storeTasks_progressInProgress");
        case "completed":
            return texts.get("storeTasks_progressCompleted");
    }
}

/** A priority in words. */
export function priorityText(texts: Texts, priority: Priority): string {
    switch (priority) {
        case "urgent":
            return texts.get("storeTasks_priorityUrgent");
        case "important":
            return texts.get("storeTasks_priorityImportant");
        case "medium":
            return texts.get("storeTasks_priorityMedium");
        case "low":
            return texts.get("storeTasks_priorityLow");
    }
}
