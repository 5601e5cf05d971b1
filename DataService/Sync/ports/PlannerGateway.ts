import type { Plan } from "../../Model/Plan";
import type { Problem } from "../../Model/Problem";
import type { Result } from "../../Model/Result";
import type { Task, TaskDetails, TaskDraft, TaskId, UserId } from "../../Model/Task";
import type { TaskChange } from "../../Model/mergeEdit";

/** A task as the service holds it. `task.id` is the service's own id. */
export interface KnownTask {
    readonly task: Task;
    /** Changes whenever the task does; goes back with an edit so that nothing unseen is overwritten. */
    readonly etag: string;
}

/** Details of a task as the service holds them. They have an etag of their own. */
export interface KnownDetails {
    readonly details: TaskDetails;
    readonly etag: string;
}

/** One complete reading of the plan. */
export interface PlanReading {
    readonly plan: Plan;
    readonly tasks: readonly KnownTask[];
}

/** The service's clock, in milliseconds since 1970, and how far off the true value may be. */
export interface ServiceTime {
    readonly now: number;
    readonly uncertaintyMs: number;
}

/**
 * Where the tasks really are. Each call is one attempt: nothing is repeated, save once after a renewed token.
 * Task ids are the service's. `conflict` means that what was passed as known is no longer so: read again.
 */
export interface PlannerGateway {
    /** Reads lists, members, labels and all tasks of the plan. */
    readPlan(): Promise<Result<PlanReading, Problem>>;
    /** Makes a task, without its notes. Any problem but `refused` may hide that the task was made. */
    createTask(draft: TaskDraft): Promise<Result<KnownTask, Problem>>;
    readTask(id: TaskId): Promise<Result<KnownTask, Problem>>;
    readDetails(id: TaskId): Promise<Result<KnownDetails, Problem>>;
    /** Changes what `known` shows of a task; answers with the task as it is then. */
    changeTask(known: KnownTask, change: TaskChange): Promise<Result<KnownTask, Problem>>;
    /** Changes notes or checklist; answers with the details as they are then. */
    changeDetails(id: TaskId, known: KnownDetails, change: TaskChange): Promise<Result<KnownDetails, Problem>>;
    /** The signed-on worker's id in the service; null before the first answer. */
    userId(): UserId | null;
    serviceTime(): ServiceTime;
    /** Ends what is under way and forgets the token. */
    close(): void;
}
