import type { TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import { EVERYTHING, touchedParts } from "./touchedParts";

/** Which parts of which tasks have an edit that stays behind in this push, so that later edits of them wait, too. */
export class HeldBack {
    readonly #parts = new Map<TaskId, Set<string>>();

    /** What touches the same parts of the task stays behind as well. */
    add(edit: TaskEdit): void {
        for (const part of touchedParts(edit)) this.#add(edit.taskId, part);
    }

    /** Nothing more of this task is sent in this push. */
    addTask(taskId: TaskId): void {
        this.#add(taskId, EVERYTHING);
    }

    holds(edit: TaskEdit): boolean {
        const parts = this.#parts.get(edit.taskId);
        return parts !== undefined && (parts.has(EVERYTHING) || touchedParts(edit).some((part) => parts.has(part)));
    }

    #add(taskId: TaskId, part: string): void {
        this.#parts.set(taskId, (this.#parts.get(taskId) ?? new Set()).add(part));
    }
}
