import { itemNotFound } from "../errors/plannerFailures";
import type { Call } from "../http/Call";
import type { Group } from "../world/directoryTypes";

/** The group as Planner looks for it: 404 in Planner's words when it does not exist. */
export function requireGroup(call: Call, id: string): Group {
    const group = call.world.groups.get(id.toLowerCase());
    if (!group) throw itemNotFound();
    return group;
}
