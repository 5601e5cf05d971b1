import type { Attention } from "./Attention";
import type { Notice, PlanView, SyncStatus } from "./PlanView";
import type { Problem } from "./Problem";
import type { Result } from "./Result";
import type { StorageProblem } from "./StorageProblem";
import type { TaskDetails, TaskDraft, TaskId } from "./Task";
import type { TaskState } from "./taskState";
import type { TaskEdit } from "./TaskEdit";
import type { Unsubscribe, Watched } from "./Watched";

/**
 * The tasks of one store for one signed-on worker, online or not. Runs without a screen and without POS.
 * Every change a person makes is first written down (`perform`), then sent; the screen shows it at once.
 */
export interface DataService {
    readonly plan: Watched<PlanView>;
    readonly sync: Watched<SyncStatus>;
    /** Why this register can keep no edit, only show tasks; null where it can. */
    readonly storageProblem: StorageProblem | null;
    /** Edits of other workers, or of other plans, that wait on this register for their own sign-in. */
    readonly othersWaiting: Watched<number>;

    /**
     * Writes edits down, together. Resolves when they are safe on this register; fails only when it cannot keep them.
     * `looked` is what the person looked at while deciding, for instance in a form that was open for a while; what the
     * plan shows now, unless given. What a colleague has changed since then is never overwritten without asking.
     */
    perform(edits: readonly TaskEdit[], looked?: TaskState): Promise<Result<void, StorageProblem>>;

    /**
     * Makes a task. The id is final for this register, although Planner does not know the task yet. `more`: what else is done
     * to the new task, kept together with it or not at all.
     */
    create(draft: TaskDraft, more?: (taskId: TaskId) => readonly TaskEdit[]): Promise<Result<TaskId, StorageProblem>>;

    /** An id for a new line of a checklist. */
    newItemId(): string;

    /** Reads notes, checklist and links of a task, and adds them to `plan.value.details`. */
    openDetails(taskId: TaskId): Promise<Result<TaskDetails, Problem>>;

    /** Sends what waits and reads what changed, now. Resolves when that attempt is over. */
    refresh(): Promise<void>;

    /** Asks the worker to sign in, in a window of the browser, then does what `refresh` does: for a tap only. */
    signIn(): Promise<void>;

    /** Nobody is at the register: drops the token, and neither sends nor reads before `resume`. Does nothing while edits wait. */
    rest(): void;

    /** Somebody is back. */
    resume(): void;

    /** Tells how closely somebody is looking. */
    setAttention(attention: Attention): void;

    /** The connection came back or the page was shown again: try soon. */
    wake(): void;

    // What a person decides is written down first, like an edit: the register may fail to keep it.
    /** Sends a refused edit again. */
    retry(entryId: string): Promise<Result<void, StorageProblem>>;
    /**
     * Puts `edit`, of the same kind and task, in the place of a refused one and sends it. Fails only when the register cannot
     * keep it; the refused one stays then. `looked` as in `perform`.
     */
    change(entryId: string, edit: TaskEdit, looked?: TaskState): Promise<Result<void, StorageProblem>>;
    /** Gives up an edit; the screen shows what Planner holds. */
    discard(entryId: string): Promise<Result<void, StorageProblem>>;
    /** Settles a conflict: `mine` overwrites what Planner holds, `theirs` gives up the edit. */
    settle(entryId: string, choice: "mine" | "theirs"): Promise<Result<void, StorageProblem>>;

    /** Calls `listener` for each notice from now on, and for those that nobody has heard yet. */
    onNotice(listener: (notice: Notice) => void): Unsubscribe;

    /**
     * Ends the session: stops timers at once, forgets the token, removes what was read from Planner from this
     * register. Edits that wait are kept for this worker's next sign-in.
     */
    close(): Promise<void>;
}
