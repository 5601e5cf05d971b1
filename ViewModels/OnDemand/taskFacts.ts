import type { TaskView, UserId } from "../../DataService/api";
import { isCannotDo } from "../cannotDo";
import type { LivePlan } from "../LivePlan";
import { isFromHeadOffice } from "../origin";
import { priorityText } from "../taskText";

/** A task in words, as the detail pane shows it. */
export interface TaskFacts {
    readonly dueText: string;
    readonly isOverdue: boolean;
    /** Empty without a start date. */
    readonly startText: string;
    readonly listName: string;
    readonly priorityText: string;
    readonly labelNames: readonly string[];
    readonly createdText: string;
    /** Empty as long as the task is open. */
    readonly completedText: string;
    readonly isCannotDo: boolean;
    readonly isFromHeadOffice: boolean;
}

/** The facts of a task that is not there any more. */
export const NO_FACTS: TaskFacts = {
    dueText: "",
    isOverdue: false,
    startText: "",
    listName: "",
    priorityText: "",
    labelNames: [],
    createdText: "",
    completedText: "",
    isCannotDo: false,
    isFromHeadOffice: false,
};

/** What is known of a task, in words. Asked anew every minute. */
export function taskFacts(task: TaskView, plan: LivePlan): TaskFacts {
    plan.minute();
    const { texts, time } = plan;
    const cannotDo = plan.cannotDoLabel();
    return {
        dueText: task.due === null ? texts.get("storeTasks_noDueDate") : time.dueText(task.due),
        isOverdue: task.progress !== "completed" && time.groupOf(task.due) === "overdue",
        startText: task.start === undefined ? "" : time.dayText(task.start),
        listName: plan.bucketName(task.bucketId),
        priorityText: priorityText(texts, task.priority),
        labelNames: task.labels.flatMap((key) => (key === cannotDo ? [] : [plan.labelName(key)])),
        createdText: whenByWhom(task.createdAt, task.createdBy, plan),
        completedText: completedText(task, plan),
        isCannotDo: isCannotDo(task, plan),
        isFromHeadOffice: isFromHeadOffice(task, plan),
    };
}

function completedText({ progress, completedAt, completedBy }: TaskView, plan: LivePlan): string {
    return progress !== "completed" || completedAt === null ? "" : whenByWhom(completedAt, completedBy, plan);
}

function whenByWhom(at: number, by: UserId | null, plan: LivePlan): string {
    const when = plan.time.momentText(at);
    return by === null ? when : plan.texts.get("storeTasks_whenByWhom", when, plan.personName(by));
}
