import type { Random } from "../Model/Clock";
import type { TaskId } from "../Model/Task";

const NEW_TASK = "new-";

/** An id that no other register makes: 100 bits and more. */
export function newId(random: Random): string {
    const part = (): string => Math.floor(random() * 2 ** 53).toString(36);
    return `${part()}-${part()}`;
}

/** The id on the screen of a task that is made here. */
export function newTaskId(random: Random): TaskId {
    return `${NEW_TASK}${newId(random)}`;
}

/** True for the id of a task that was made here, which means nothing to Planner. (Of Planner's own, one in 16 million looks so.) */
export function isNewTaskId(id: TaskId): boolean {
    return id.startsWith(NEW_TASK);
}
