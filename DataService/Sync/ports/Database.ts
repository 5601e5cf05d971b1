import type { Plan } from "../../Model/Plan";
import type { Problem } from "../../Model/Problem";
import type { Result } from "../../Model/Result";
import type { StorageProblem } from "../../Model/StorageProblem";
import type { TaskId, UserId } from "../../Model/Task";
import type { TaskEdit } from "../../Model/TaskEdit";
import type { TaskState } from "../../Model/taskState";
import type { KnownDetails, KnownTask } from "./PlannerGateway";

/** An edit as it lies in the outbox. It says what a person did and what that person saw; never a URL or a token. */
export interface StoredEdit {
    readonly id: string;
    /** Edits are sent by rising sequence. */
    readonly sequence: number;
    readonly edit: TaskEdit;
    /** Milliseconds since 1970, by the register's clock. */
    readonly madeAt: number;
    readonly madeBy: UserId;
    /** What was on the screen; null for a `create`. */
    readonly seen: SeenTask | null;
    readonly state: StoredEditState;
    /** Only for a `create`: earliest service time at which the task can have been made; null before the first attempt. */
    readonly firstSentAt: number | null;
    /** Only for a `create`: when it was last sent without an answer, by the register's clock; null when nothing is on its way. */
    readonly lastSentAt: number | null;
    /** Only for a `create`: latest service time at which the last attempt can have been carried out. */
    readonly latestMadeAt?: number;
    /** Only for a `create`: both times above are by the service's clock, not by that of the register. */
    readonly isClockKnown?: boolean;
    /** Only for a `create`: tasks like it that were there before the first attempt (Planner's ids). */
    readonly alreadyThere: readonly TaskId[];
}

/** What the person looked at, with the etag it had; null for a task that Planner did not know. */
export interface SeenTask extends TaskState {
    readonly etag: string | null;
}

/** Where an edit stands. */
export type StoredEditState =
    | { readonly kind: "waiting" }
    | { readonly kind: "refused"; readonly problem: Problem }
    | { readonly kind: "conflict" };

/** The plan without its tasks, and when it was read (milliseconds since 1970). */
export interface StoredPlan {
    readonly plan: Plan;
    readonly readAt: number;
}

/** Details that somebody opened, and the etag of the task at that time. */
export interface StoredDetails extends KnownDetails {
    readonly id: TaskId;
    readonly taskEtag: string;
}

/** The Planner id of a task that was made on this register. */
export interface StoredAlias {
    readonly screenId: TaskId;
    readonly plannerId: TaskId;
    /** When this register learned of it, by its own clock; missing in what version 1 wrote. */
    readonly madeAt?: number;
}

/** All that a partition holds. Ids of tasks and details are Planner's. */
export interface StoredContent {
    readonly plan: StoredPlan | null;
    readonly tasks: readonly KnownTask[];
    readonly details: readonly StoredDetails[];
    /** By rising sequence. */
    readonly edits: readonly StoredEdit[];
    readonly aliases: readonly StoredAlias[];
    /**
     * Edits and aliases that could not be used at this load. They are set aside and never come again; only those that the
     * device could not read at all stay where they are, and count again.
     */
    readonly damaged: number;
    /** Nothing could be read this time, so this says nothing of what is there. */
    readonly isUnreadable?: true;
}

/** What to put and remove. What is put replaces what has the same id. Tasks are removed before any is put, edits after. */
export interface StoredChange {
    readonly plan?: StoredPlan;
    readonly tasks?: readonly KnownTask[];
    readonly removedTasks?: readonly TaskId[];
    readonly details?: readonly StoredDetails[];
    readonly edits?: readonly StoredEdit[];
    /** Put only where the edit is still there: what a person has given up meanwhile, in this or another window, does not come back. */
    readonly changedEdits?: readonly StoredEdit[];
    readonly removedEdits?: readonly string[];
    /**
     * A create and the edits that rest on it: removed together, or not at all when the create is no longer there or there is
     * an alias for its task, which another window has made then.
     */
    readonly removedChain?: readonly string[];
    readonly aliases?: readonly StoredAlias[];
}

/** A change of what is there already, because of something that Planner said. It brings no new edit. */
export type RecordedChange = Omit<StoredChange, "edits">;

/** What is not forgotten with the readings. */
export interface KeptReadings {
    /**
     * Aliases learned since then stay, in milliseconds since 1970: a reading of the next session may lag behind the tasks
     * that they tell of. `-Infinity` keeps all: another window still shows tasks by the names they were made under.
     */
    readonly aliasesSince: number;
}

/**
 * What one worker keeps of one plan. A change happens wholly or not at all, in the order asked, and one that holds
 * edits or aliases has reached the disk when the promise resolves. A failed change leaves everything as it was. What was
 * read from Planner may be left out or removed at any time, of any partition, to make room for edits and aliases.
 *
 * No method rejects. Changes and loads happen in the order in which they were asked for.
 */
export interface Partition {
    /** What cannot be read is missing; `damaged` counts it. */
    load(): Promise<StoredContent>;
    /** Fails only where edits or aliases are at stake, or the device is broken. */
    change(change: StoredChange): Promise<Result<void, StorageProblem>>;
    /** Removes what was read from Planner. Edits stay, with the aliases they need. */
    forgetReadings(keep?: KeptReadings): Promise<void>;
}

/** What a register keeps when the power goes. Partitions do not see each other. */
export interface Database {
    /** Why no edit can be kept; missing where edits can be. */
    readonly problem?: StorageProblem;
    /** `key` names a worker and a plan. */
    partition(key: string): Partition;
    /** How many edits each partition holds that holds any, by key. Never rejects; empty where it cannot be told. */
    waiting(): Promise<ReadonlyMap<string, number>>;
    /** Moves what people did from one key to another, where an earlier version kept it under another. Never rejects. */
    adopt?(from: string, to: string): Promise<void>;
    close(): void;
}
