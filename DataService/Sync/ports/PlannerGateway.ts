import type { Plan } from "../../Model/Plan";
import type { MissingRight } from "../../Model/PlanView";
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

/** One reading of the plan. Members and labels are null when they could not be read. */
export interface PlanReading {
    readonly plan: Pick<Plan, "id" | "buckets"> & Nullable<Pick<Plan, "members" | "labels">>;
    /** All tasks of the plan but those in `unread`. */
    readonly tasks: readonly KnownTask[];
    /** Tasks that are in the plan but could not be understood: they are not gone. Missing where there are none. */
    readonly unread?: readonly TaskId[];
    /** What this worker may not do. */
    readonly missing: readonly MissingRight[];
    /** How many requests the reading took. */
    readonly requests: number;
}

type Nullable<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | null };

/**
 * The service's clock, in milliseconds since 1970, and how far off the true value may be: Infinity where the service does
 * not show it (browsers hide the Date header of another origin unless it is exposed) and the register's own clock must do.
 */
export interface ServiceTime {
    readonly now: number;
    readonly uncertaintyMs: number;
}

/** Asked at the last moment before a change leaves. When it says no the change is not sent: `unavailable`. */
export type MayLeave = () => boolean;

/**
 * Single tasks. Each call is one attempt: nothing is repeated, save once after a renewed token. Task ids are the
 * service's. `conflict` means that what was passed as known is no longer so: read again.
 */
export interface TaskGateway {
    /** Makes a task, without its notes. Any problem but `refused` may hide that the task was made. */
    createTask(draft: TaskDraft, mayLeave: MayLeave): Promise<Result<KnownTask, Problem>>;
    readTask(id: TaskId): Promise<Result<KnownTask, Problem>>;
    readDetails(id: TaskId): Promise<Result<KnownDetails, Problem>>;
    /** Changes what `known` shows of a task, all of it or nothing; answers with the task as it is then. */
    changeTask(
        known: KnownTask,
        changes: readonly TaskChange[],
        mayLeave: MayLeave,
    ): Promise<Result<KnownTask, Problem>>;
    /** Changes notes and checklist, all of it or nothing; answers with the details as they are then. */
    changeDetails(
        id: TaskId,
        known: KnownDetails,
        changes: readonly TaskChange[],
        mayLeave: MayLeave,
    ): Promise<Result<KnownDetails, Problem>>;
}

/** Where the tasks really are. */
export interface PlannerGateway {
    /** Reads lists, members, labels and all tasks of the plan. */
    readPlan(): Promise<Result<PlanReading, Problem>>;
    /** Does up to 20 jobs side by side. What they ask for at the same moment goes out as one request. */
    together<Outcome>(jobs: readonly ((tasks: TaskGateway) => Promise<Outcome>)[]): Promise<Outcome[]>;
    /** The signed-on worker's id in the service; null before the first answer. */
    userId(): UserId | null;
    serviceTime(): ServiceTime;
    /** Asks the worker to sign in: for a tap only. */
    signIn(): Promise<Result<void, Problem>>;
    /** Drops the token until the next call. */
    rest(): void;
    /** Ends what is under way and forgets the worker. */
    close(): void;
}
