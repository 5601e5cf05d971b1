import { findUserByKey } from "../directory/findUser";
import type { TaskMarks } from "./plannerTypes";
import { commit, type World } from "./World";

/* Changes that happen outside of what Graph lets a client do here; for tests and demos. */

/** Gives a task what v1.0 does not show: published, recurring, checklist required. False when there is no such task. */
export function markTask(world: World, taskId: string, marks: TaskMarks): boolean {
    const task = world.tasks.get(taskId);
    if (!task) return false;
    world.journal?.open();
    commit(world, task, { ...task.value, marks }, []);
    world.revision += 1;
    return true;
}

/** Makes somebody a member of a group, or no longer one. The user is named by id or sign-in name. False when either is unknown. */
export function setMembership(
    world: World,
    change: { readonly groupId: string; readonly userKey: string; readonly member: boolean; readonly atMs: number },
): boolean {
    const group = world.groups.get(change.groupId);
    const user = findUserByKey(world, change.userKey);
    if (!group || !user) return false;
    world.revision += 1;
    const current = group.members[user.id];
    if (change.member) {
        const stays = current?.untilMs === null;
        if (!stays) group.members[user.id] = { sinceMs: change.atMs, untilMs: null };
    } else if (current?.untilMs === null) {
        group.members[user.id] = { sinceMs: current.sinceMs, untilMs: change.atMs };
    }
    return true;
}
