import type { Clock } from "../Model/Clock";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import { lostCreates } from "./claimLostCreates";
import { openDetails } from "./openDetails";
import { concernsOneTask, pushEdits } from "./pushEdits";
import type { PushParts } from "./pushEdits";
import { readPlan } from "./readPlan";

/** What a round needs. */
export interface RoundParts extends PushParts {
    readonly clock: Clock;
    /** The task whose details somebody opened last; they are read again when the task has changed. */
    readonly openedTask: () => TaskId | null;
}

/** Push, then pull. A create without an answer must be able to find itself, so then the plan is read before, too. */
export async function syncRound(parts: RoundParts): Promise<Problem | null> {
    const { local, gateway, clock } = parts;
    if (lostCreates(local).length > 0) {
        const unread = await readPlan(local, gateway, clock);
        if (unread) return unread;
    }
    const unsent = await pushEdits(parts);
    if (local.closed || (unsent && !concernsOneTask(unsent))) return unsent;
    const unread = await readPlan(local, gateway, clock);
    const opened = parts.openedTask();
    if (!unread && opened !== null && local.details(opened)) await openDetails(opened, local, gateway);
    return unread ?? unsent;
}
