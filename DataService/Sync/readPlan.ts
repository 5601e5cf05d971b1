import type { Clock } from "../Model/Clock";
import type { Problem } from "../Model/Problem";
import { success } from "../Model/Result";
import type { Result } from "../Model/Result";
import { claimLostCreates } from "./lostCreates";
import type { LocalPlan } from "./LocalPlan";
import type { KnownTask, PlannerGateway, PlanReading } from "./ports/PlannerGateway";

/** Reads the plan and takes over what changed. The value is the number of requests that it took. */
export async function readPlan(
    local: LocalPlan,
    gateway: PlannerGateway,
    clock: Clock,
): Promise<Result<number, Problem>> {
    const reading = await gateway.readPlan();
    if (!reading.ok) return reading;
    local.missing = reading.value.missing;
    const { changed, removed } = differences(local, reading.value);
    const { members, labels, ...plan } = reading.value.plan;
    const before = local.view.value.plan;
    const me = gateway.userId();
    const claims = claimLostCreates(local, reading.value.tasks, me);
    local.sent.noteAttempts(claims.changedEdits.map(({ id }) => id));
    await local.record({
        plan: {
            plan: {
                ...plan,
                members: members ?? before.members,
                labels: labels ?? before.labels,
                ...(me !== null && { me }),
            },
            readAt: clock.now(),
        },
        tasks: changed,
        removedTasks: removed,
        ...claims,
    });
    return success(reading.value.requests);
}

function differences(
    local: LocalPlan,
    { tasks, unread = [] }: PlanReading,
): { changed: KnownTask[]; removed: string[] } {
    const known = new Map([...local.known.tasks.values()].map((task) => [task.known.task.id, task.known.etag]));
    const read = new Set([...tasks.map(({ task }) => task.id), ...unread]);
    return {
        changed: tasks.filter(({ task, etag }) => known.get(task.id) !== etag),
        removed: [...known.keys()].filter((id) => !read.has(id) && !local.known.isJustMade(local.known.screenId(id))),
    };
}
