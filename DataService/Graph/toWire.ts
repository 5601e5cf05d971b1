import type { TaskChange } from "../Model/mergeEdit";
import type { DateText, Due } from "../Model/Due";
import { applyToDetails, isOfDetails } from "../Model/applyEdit";
import type { DetailsEdit } from "../Model/applyEdit";
import { instantFromDue } from "../Model/storeTime";
import type { ChecklistItem, Priority, Progress, TaskDetails, TaskDraft, TaskLink, UserId } from "../Model/Task";
import { keyFromLink } from "./linkKey";

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
    const state = { details: known };
    return joined(
        changes.map((change) => {
            const body = detailsChangeToWire(change, state.details);
            // A line says all of itself in each change, so each must know of those before it.
            if (isOfDetails(change)) state.details = applyToDetails(state.details, change);
            return body;
        }),
    );
}

// Assignees, lines of the checklist and links are objects of their own, to which each change adds.
function joined(bodies: readonly WireBody[]): WireBody {
    const all: Record<string, unknown> = {};
    for (const [key, value] of bodies.flatMap((body) => Object.entries(body))) {
        const before = all[key];
        all[key] = isBody(before) && isBody(value) ? joined([before, value]) : value;
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
        case "setStart":
            return { startDateTime: change.start === null ? null : startToWire(change.start, zone) };
        case "setLabel":
            return { appliedCategories: { [change.label]: change.isOn } };
        default:
            throw new Error(`${change.kind} belongs to the details of a task.`);
    }
}

function detailsChangeToWire(change: TaskChange, known: TaskDetails): WireBody {
    if (!isOfDetails(change)) throw new Error(`${change.kind} belongs to the task itself.`);
    switch (change.kind) {
        case "setNotes":
            return { description: change.notes };
        case "addLink":
            return { references: { [keyFromLink(change.link.url)]: linkToWire(change.link) } };
        case "removeLink":
            return { references: { [keyFromLink(change.url)]: null } };
        default:
            return { checklist: itemToWire(change, known) };
    }
}

type ItemChange = Extract<DetailsEdit, { kind: "tickItem" | "addItem" | "removeItem" | "moveItem" }>;

function itemToWire(change: ItemChange, { checklist }: TaskDetails): WireBody {
    if (change.kind === "addItem")
        return { [change.item.id]: { ...lineToWire(change.item), orderHint: change.item.orderHint } };
    const { itemId } = change;
    if (change.kind === "removeItem") return { [itemId]: null };
    // Whether Planner keeps what is not sent of a line is disputed, so it goes along.
    const line = checklist.find(({ id }) => id === itemId) ?? { title: "", checked: false };
    if (change.kind === "tickItem") return { [itemId]: lineToWire({ ...line, checked: change.checked }) };
    return { [itemId]: { ...lineToWire(line), orderHint: change.orderHint } };
}

function lineToWire({ title, checked }: Pick<ChecklistItem, "title" | "checked">): WireBody {
    return { "@odata.type": "#microsoft.graph.plannerChecklistItem", isChecked: checked, title };
}

function linkToWire({ alias }: TaskLink): WireBody {
    return { "@odata.type": "#microsoft.graph.plannerExternalReference", alias, type: "Other", previewPriority: " !" };
}

/** The beginning of the day in the store, so that it is never later than a due time of the same day, which Planner refuses. */
function startToWire(start: DateText, zone: string): string {
    return new Date(instantFromDue({ date: start, time: "00:00" }, zone)).toISOString();
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
