import type { WireDetails, WireTask } from "../graph/wire";
import type { Change } from "../graph/PlannerPlan";
import { dayOf, dueDateTimeOf } from "./dueDate";
import { hintBetween } from "./orderHint";

const assignmentType = "#microsoft.graph.plannerAssignment";
const checklistType = "#microsoft.graph.plannerChecklistItem";

/** Finished, or open again. */
export function setDone(done: boolean): Change<WireTask> {
    return ({ percentComplete }) =>
        (percentComplete === 100) === done ? undefined : { percentComplete: done ? 100 : 0 };
}

/** Not started (0), in progress (50) or completed (100). */
export function setProgress(percentComplete: number): Change<WireTask> {
    return (task) => (task.percentComplete === percentComplete ? undefined : { percentComplete });
}

/** Another title. */
export function rename(title: string): Change<WireTask> {
    return (task) => (task.title === title ? undefined : { title });
}

/** Another list, between two neighbours there. */
export function move(bucketId: string, previous: string | undefined, next: string | undefined): Change<WireTask> {
    return () => ({ bucketId, orderHint: hintBetween(previous, next) });
}

/** Another day (YYYY-MM-DD), or none (""). */
export function setDueDay(day: string): Change<WireTask> {
    return ({ dueDateTime }) => (dayOf(dueDateTime) === day ? undefined : { dueDateTime: dueDateTimeOf(day) });
}

/** Somebody takes part, or no longer. */
export function setAssigned(userId: string, assigned: boolean): Change<WireTask> {
    return ({ assignments }) => {
        if (userId in assignments === assigned) return undefined;
        return { assignments: { [userId]: assigned ? { "@odata.type": assignmentType, orderHint: " !" } : null } };
    };
}

/** Other notes. */
export function setNotes(description: string): Change<WireDetails> {
    return (details) => ((details.description ?? "") === description ? undefined : { description });
}

/** An item of the checklist ticked or not. */
export function setTicked(itemId: string, isChecked: boolean): Change<WireDetails> {
    return ({ checklist }) => {
        const item = checklist[itemId];
        if (!item || item.isChecked === isChecked) return undefined;
        return { checklist: { [itemId]: { "@odata.type": checklistType, isChecked, title: item.title } } };
    };
}
