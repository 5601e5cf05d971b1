import type { Progress, TaskEdit, TaskView } from "../DataService/api";
import { isCannotDo } from "./cannotDo";
import type { LivePlan } from "./LivePlan";

/** What gives a task another status. One that was marked as "cannot do" loses the mark when it is opened again. */
export function progressEdits(task: TaskView, progress: Progress, plan: LivePlan): readonly TaskEdit[] {
    const taskId = task.id;
    const changed: TaskEdit = { kind: "setProgress", taskId, progress };
    return isCannotDo(task, plan) ? [changed, label(task, plan, false)] : [changed];
}

/** What gives a task the status back that it had. */
export function progressBackEdits(task: TaskView, plan: LivePlan): readonly TaskEdit[] {
    const taskId = task.id;
    const changed: TaskEdit = { kind: "setProgress", taskId, progress: task.progress };
    return isCannotDo(task, plan) ? [changed, label(task, plan, true)] : [changed];
}

function label({ id: taskId }: TaskView, plan: LivePlan, isOn: boolean): TaskEdit {
    return { kind: "setLabel", taskId, label: plan.cannotDoLabel(), isOn };
}
