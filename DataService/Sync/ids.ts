import type { Random } from "../Model/Clock";
import type { TaskId } from "../Model/Task";

const NEW_TASK = "new-";

/** An id that no other register makes: 100 bits and more. */
export function newId(random: Random): string {
    const part = (): string => Math.floor(random() * 2 ** 53).toString(36);
    return `${part()}-${part()}`;
}

/** A GUID of version 4, as Planner's documentation asks of those who name lines of a checklist. */
export function newGuid(random: Random): string {
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (place) => {
        const digit = Math.floor(random() * 16);
        return (place === "x" ? digit : (digit % 4) + 8).toString(16);
    });
}

/** The id on the screen of a task that is made here. */
export function newTaskId(random: Random): TaskId {
    return `${NEW_TASK}${newId(random)}`;
}

/** True for the id of a task that was made here, which means nothing to Planner. (Of Planner's own, one in 16 million looks so.) */
export function isNewTaskId(id: TaskId): boolean {
    return id.startsWith(NEW_TASK);
}
