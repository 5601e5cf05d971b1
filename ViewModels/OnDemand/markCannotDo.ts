import type { TaskEdit, TaskView } from "../../DataService/api";
import { cannotDoEdits } from "../cannotDo";
import type { LivePlan } from "../LivePlan";

/** What it takes to mark tasks as "cannot do", and to take that back. */
export interface CannotDoPlan {
    readonly edits: readonly TaskEdit[];
    readonly undo: readonly TaskEdit[];
    readonly done: readonly TaskView[];
    /** Tasks whose notes could not be read now, so that a reason cannot be added without losing them. */
    readonly unread: readonly TaskView[];
}

/** Plans it: a reason in the notes, the label, and finished. Notes that nobody has read yet are read first. */
export async function planCannotDo(tasks: readonly TaskView[], reason: string, plan: LivePlan): Promise<CannotDoPlan> {
    const label = plan.cannotDoLabel.peek();
    const line = lineOf(reason, plan);
    const known = await Promise.all(tasks.map(async (task) => ({ task, notes: await notesOf(task, plan) })));
    const ready = known.flatMap(({ task, notes }) => (notes === null ? [] : [{ task, notes }]));
    return {
        edits: ready.flatMap(({ task, notes }) => cannotDoEdits(task, notes, { line, label })),
        undo: ready.flatMap(({ task, notes }): TaskEdit[] => [
            { kind: "setProgress", taskId: task.id, progress: task.progress },
            { kind: "setLabel", taskId: task.id, label, isOn: task.labels.includes(label) },
            { kind: "setNotes", taskId: task.id, notes },
        ]),
        done: ready.map(({ task }) => task),
        unread: known.flatMap(({ task, notes }) => (notes === null ? [task] : [])),
    };
}

/** `Not applicable: no shop window (Fatima El Amrani, Fri 27 Nov 18:00)`. */
function lineOf(reason: string, plan: LivePlan): string {
    const { texts, time, session } = plan;
    const { date, time: clock } = time.at();
    const when = `${time.dateText(date)} ${time.timeText(clock)}`;
    return texts.get("storeTasks_cannotDoLine", reason.trim().replace(/\s+/g, " "), session.worker.name, when);
}

async function notesOf(task: TaskView, plan: LivePlan): Promise<string | null> {
    if (!task.hasNotes) return plan.view.peek().details.get(task.id)?.notes ?? "";
    const details = await plan.session.service.openDetails(task.id);
    return details.ok ? details.value.notes : null;
}
