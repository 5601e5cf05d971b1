import { applyEdit } from "../Model/applyEdit";
import type { TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import { taskFromDraft } from "../Model/taskState";
import type { SeenTask, StoredEdit } from "./ports/Database";
import { withPartsOf } from "./withPartsOf";

/** What a register shows of tasks, and what Planner holds of them. */
export interface Screen {
    seen(taskId: TaskId): SeenTask | null;
    held(taskId: TaskId): SeenTask | null;
}

/**
 * What people decide on the strength of is what stood on the screen when they tapped, not what has arrived by the time the
 * tap is written down: a colleague's change that came in between is one that they did not see.
 */
export class Taps {
    readonly #screen: Screen;
    #open: readonly Tap[] = [];

    constructor(screen: Screen) {
        this.#screen = screen;
    }

    /** Somebody taps, now. */
    begin(taskIds: readonly TaskId[]): Tap {
        const tap = new Tap(this.#screen, taskIds, this.#open);
        this.#open = [...this.#open, tap];
        return tap;
    }

    /** The tap is written down, or could not be. */
    end(tap: Tap): void {
        this.#open = this.#open.filter((other) => other !== tap);
    }
}

/** One tap, from the finger to the disk. */
export class Tap {
    readonly #screen: Screen;
    readonly #seen: ReadonlyMap<TaskId, SeenTask | null>;
    readonly #held: ReadonlyMap<TaskId, SeenTask | null>;
    readonly #before: readonly Tap[];
    #written: readonly StoredEdit[] = [];
    #decidedOn: TaskEdit | null = null;

    constructor(screen: Screen, taskIds: readonly TaskId[], before: readonly Tap[]) {
        this.#screen = screen;
        this.#seen = new Map(taskIds.map((taskId) => [taskId, screen.seen(taskId)]));
        this.#held = new Map(taskIds.map((taskId) => [taskId, screen.held(taskId)]));
        this.#before = before;
    }

    /** What the person knew of a task: the screen, and the taps before this one that the screen did not show yet. */
    seen(taskId: TaskId): SeenTask | null {
        return this.#before.reduce((state, tap) => tap.#after(state, taskId), this.#seen.get(taskId) ?? null);
    }

    /** What Planner held of a task, as far as the screen knew. */
    held(taskId: TaskId): SeenTask | null {
        return this.#held.get(taskId) ?? null;
    }

    /** These edits came of it. */
    wrote(edits: readonly StoredEdit[]): void {
        this.#written = edits;
    }

    /** It was a decision on this earlier edit. */
    decided(edit: TaskEdit): void {
        this.#decidedOn = edit;
    }

    #after(state: SeenTask | null, taskId: TaskId): SeenTask | null {
        const edit = this.#decidedOn;
        if (edit?.taskId === taskId) return withPartsOf(state, edit, this.#screen.seen(taskId));
        return this.#written.filter(({ edit }) => edit.taskId === taskId).reduce(withEdit, state);
    }
}

/** What is on the screen once an edit is. */
export function withEdit(state: SeenTask | null, { edit, madeBy, madeAt }: Doing): SeenTask | null {
    const made = { by: madeBy, at: madeAt };
    if (edit.kind === "create") return { ...taskFromDraft(edit.taskId, edit.draft, made), etag: null };
    return state && { ...applyEdit(state, edit, made), etag: state.etag };
}

/** An edit, who made it and when. */
export type Doing = Pick<StoredEdit, "edit" | "madeBy" | "madeAt">;
