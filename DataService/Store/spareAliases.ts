import type { TaskId } from "../Model/Task";
import type { StoredEdit } from "../Sync/ports/Database";

/**
 * Which of the aliases, by the id on the screen, no edit needs any more. A create whose answer was lost needs all of them:
 * they tell which tasks like it are those of other edits.
 */
export function spareAliases(screenIds: readonly TaskId[], edits: readonly StoredEdit[]): TaskId[] {
    const known = new Set(screenIds);
    const isSearching = edits.some(
        ({ edit, firstSentAt }) => edit.kind === "create" && firstSentAt !== null && !known.has(edit.taskId),
    );
    if (isSearching) return [];
    const named = new Set(edits.map(({ edit }) => edit.taskId));
    return screenIds.filter((id) => !named.has(id));
}
