import type { TaskId } from "../Model/Task";
import type { KeptReadings, StoredAlias, StoredEdit } from "../Sync/ports/Database";

/** What counts of an alias: `madeAt` is missing where it is not known. */
type Named = Pick<StoredAlias, "screenId" | "madeAt">;

/**
 * Which of the aliases, by the id on the screen, are not needed any more. A create whose answer was lost needs all of them:
 * they tell which tasks like it are those of other edits.
 */
export function spareAliases(
    aliases: readonly Named[],
    edits: readonly StoredEdit[],
    { aliasesSince }: KeptReadings = { aliasesSince: Infinity },
): TaskId[] {
    const known = new Set(aliases.map(({ screenId }) => screenId));
    const isSearching = edits.some(
        ({ edit, firstSentAt }) => edit.kind === "create" && firstSentAt !== null && !known.has(edit.taskId),
    );
    if (isSearching) return [];
    const named = new Set(edits.map(({ edit }) => edit.taskId));
    const spare = aliases.filter(({ screenId, madeAt = 0 }) => !named.has(screenId) && madeAt < aliasesSince);
    return spare.map(({ screenId }) => screenId);
}
