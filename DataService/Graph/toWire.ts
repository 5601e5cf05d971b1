import type { TaskChange } from "../Model/mergeEdit";
import type { Due } from "../Model/Due";
import { instantFromDue } from "../Model/storeTime";
import type { Priority, Progress, TaskDetails, TaskDraft, UserId } from "../Model/Task";

/** A JSON object to send. */
export type WireBody = Readonly<Record<string, unknown>>;

/** Body of `POST /planner/tasks`. Notes are not part of it: Planner ignores details there. */
export function draftToWire(draft: TaskDraft, planId: string, zone: string): WireBody {
    return {
        planId,
        bucketId: draft.bucketId,
        title: draft.title,
        priority: PRIORITY[draft.priority],
        dueDateTime: dueToWire(draft.due, zone),
        assignments: assignmentsToWire(draft.assignees),
    };
}

/** Body of `PATCH /planner/tasks/{id}`. Says only what the person changed, so that everything else stays as it is. */
export function changesToWire(changes: readonly TaskChange[], zone: string): WireBody {
    return joined(changes.map((change) => changeToWire(change, zone)));
}

/** Body of `PATCH /planner/tasks/{id}/details`. */
export function detailsChangesToWire(changes: readonly TaskChange[], known: TaskDetails): WireBody {
    return joined(changes.map((change) => detailsChangeToWire(change, known)));
}

// Assignees and lines of the checklist are objects of their own, to which each change adds.
function joined(bodies: readonly WireBody[]): WireBody {
    const all: Record<string, unknown> = {};
    for (const [key, value] of bodies.flatMap((body) => Object.entries(body))) {
        const before = all[key];
        all[key] = isBody(before) && isBody(value) ? { ...before, ...value } : value;
    }
    return all;
}

function isBody(value: unknown): value is WireBody {
    return typeof value === "object" && value !== null;
}

function changeToWire(change: TaskChange, zone: string): WireBody {
    switch (change.kind) {
        case "setProgress":
            return { percentComplete: PERCENT[change.progress] };
        case "rename":
            return { title: change.title };
        case "setDue":
            return { dueDateTime: dueToWire(change.due, zone) };
        case "setPriority":
            return { priority: PRIORITY[change.priority] };
        case "move":
            return { bucketId: change.bucketId };
        case "assign":
            return { assignments: assignmentsToWire(change.userIds) };
        case "unassign":
            return { assignments: Object.fromEntries(change.userIds.map((userId) => [userId, null])) };
        case "setNotes":
        case "tickItem":
            throw new Error(`${change.kind} belongs to the details of a task.`);
    }
}

function detailsChangeToWire(change: TaskChange, known: TaskDetails): WireBody {
    if (change.kind === "setNotes") return { description: change.notes };
    if (change.kind !== "tickItem") throw new Error(`${change.kind} belongs to the task itself.`);
    // Whether Planner keeps a title that is not sent is disputed, so it goes along.
    const title = known.checklist.find(({ id }) => id === change.itemId)?.title ?? "";
    const item = { "@odata.type": "#microsoft.graph.plannerChecklistItem", isChecked: change.checked, title };
    return { checklist: { [change.itemId]: item } };
}

function assignmentsToWire(userIds: readonly UserId[]): WireBody {
    const assignment = { "@odata.type": "#microsoft.graph.plannerAssignment", orderHint: " !" };
    return Object.fromEntries(userIds.map((userId) => [userId, assignment]));
}

function dueToWire(due: Due | null, zone: string): string | null {
    return due && new Date(instantFromDue(due, zone)).toISOString();
}

const PERCENT: Readonly<Record<Progress, number>> = { notStarted: 0, inProgress: 50, completed: 100 };
/** What Planner's own apps write; the service takes 0-10. */
const PRIORITY: Readonly<Record<Priority, number>> = { urgent: 1, important: 3, medium: 5, low: 9 };
