import type { Plan } from "./Plan";
import type { Problem } from "./Problem";
import type { Task, TaskDetails, TaskId, UserId } from "./Task";
import type { TaskEdit } from "./TaskEdit";

/** Whether what stands on the screen has reached Planner. */
export type Delivery = "delivered" | "waiting" | "refused" | "conflict";

/** A task on the screen. */
export interface TaskView extends Task {
    readonly delivery: Delivery;
}

/** What the administrator has not consented to, or the team does not allow. The rest works. */
export type MissingRight =
    /** The team's people: names, and whom to assign. */
    | "members"
    /** Changing tasks. */
    | "writing";

/** What a register shows: the last known state of Planner with the waiting edits on top. */
export interface PlanView {
    readonly plan: Plan;
    readonly tasks: readonly TaskView[];
    /** Details of the tasks that were opened so far, waiting edits on top. */
    readonly details: ReadonlyMap<TaskId, TaskDetails>;
    /** Edits that have not been accepted, oldest first, of the worker signed on. */
    readonly outbox: readonly OutboxEntry[];
    /** When Planner was last read, in milliseconds since 1970; null when this is a first, empty view. */
    readonly readAt: number | null;
    /** As the last reading found it; missing where nothing is. */
    readonly missing?: readonly MissingRight[];
}

/** An edit on its way. It leaves only after the service has accepted it or a person has discarded it. */
export interface OutboxEntry {
    readonly id: string;
    readonly edit: TaskEdit;
    /** Of the task, as far as this register knows it; the task itself may be gone. */
    readonly title: string;
    /** Milliseconds since 1970. */
    readonly madeAt: number;
    readonly madeBy: UserId;
    readonly state:
        | { readonly kind: "waiting" }
        | { readonly kind: "refused"; readonly problem: Problem }
        /**
         * The same field was changed on both sides; `theirs` is what Planner holds now, null while that was not read in
         * this session. Titles, notes and names of lists as they are; progress and priority as in `Task`; a due date as `2026-11-24` or `2026-11-24 09:00`, none as "".
         * Who changed it there and when (milliseconds since 1970) is null where Planner does not tell, which is the rule.
         */
        | {
              readonly kind: "conflict";
              readonly mine: string;
              readonly theirs: string | null;
              readonly theirsBy: UserId | null;
              readonly theirsAt: number | null;
          };
}

/** How the register and Planner stand to each other. */
export interface SyncStatus {
    readonly busy: boolean;
    /** Milliseconds since 1970 of the last complete read; null before the first. */
    readonly readAt: number | null;
    /** Why the last attempt did not come through; null when it did. */
    readonly problem: Problem | null;
}

/** Something that happened during sync and that a person should hear once. */
export type Notice =
    /** The worker's edit was already satisfied by a colleague. */
    | {
          readonly kind: "alreadyCompleted";
          readonly title: string;
          readonly by: UserId | null;
          readonly at: number | null;
      }
    /**
     * The task was deleted in Teams while edits waited here. `kept`: somebody typed one of them, which stays in the
     * outbox, refused as `gone`. All others are dropped.
     */
    | { readonly kind: "taskGone"; readonly title: string; readonly kept: boolean }
    /** The line of the checklist that was ticked here was deleted in Teams; the tick is dropped. */
    | { readonly kind: "itemGone"; readonly title: string }
    /** The service refused `count` edits for good, for one reason; they stay in the outbox. `title`: the first one's task. */
    | { readonly kind: "editRefused"; readonly title: string; readonly count: number; readonly problem: Problem }
    /** So many records on this register could not be read; they are set aside on it, for support, and not sent. */
    | { readonly kind: "recordsDamaged"; readonly count: number }
    /** Nothing that this register keeps can be read for now; until it can be, no edit is taken, so that none overtakes another. */
    | { readonly kind: "storageUnreadable" };
