import type { TaskEdit } from "../../DataService/api";
import type { LivePlan } from "../LivePlan";
import { PRIORITY_VALUES, PROGRESS_VALUES, priorityText, progressText } from "../taskText";

/** One side of a conflict in words. `value` is what the outbox gives: progress, priority and dates as in `Task`. */
export function conflictText(kind: TaskEdit["kind"], value: string | null, plan: LivePlan): string {
    const { texts } = plan;
    if (value === null) return texts.get("storeTasks_theirsNotRead");
    switch (kind) {
        case "setDue":
            return dueText(value, plan);
        case "setProgress": {
            const progress = PROGRESS_VALUES.find((known) => known === value);
            return progress ? progressText(texts, progress) : value;
        }
        case "setPriority": {
            const priority = PRIORITY_VALUES.find((known) => known === value);
            return priority ? priorityText(texts, priority) : value;
        }
        case "move":
            return value === "" ? texts.get("storeTasks_noList") : value;
        default:
            return value.trim() === "" ? texts.get("storeTasks_noNotes") : value;
    }
}

/** What the two sides of a conflict are about: `Due date`. */
export function conflictField(kind: TaskEdit["kind"], plan: LivePlan): string {
    return plan.texts.get(FIELD_TEXTS[kind] ?? "storeTasks_fieldNotes");
}

/** All that can clash of a new task is its notes; people and checklist lines never clash. */
const FIELD_TEXTS: Readonly<Partial<Record<TaskEdit["kind"], string>>> = {
    rename: "storeTasks_fieldTitle",
    setProgress: "storeTasks_columnStatus",
    setDue: "storeTasks_fieldDueDate",
    setPriority: "storeTasks_fieldPriority",
    move: "storeTasks_fieldList",
};

function dueText(value: string, plan: LivePlan): string {
    const [date = "", time = null] = value.split(" ");
    return date === "" ? plan.texts.get("storeTasks_noDueDate") : plan.time.dueText({ date, time });
}
