import type { Clock } from "../Model/Clock";
import type { TaskId } from "../Model/Task";

/** For so long a place of the service may not have heard of what another one has accepted. Observed: seconds. */
const LAG_MS = 60_000;
/** An answer that lags by more changes than these is not worth remembering all of them. */
const REMEMBERED = 5;

/** The details of a task have etags of their own. */
export function detailsOf(plannerId: TaskId): string {
    return `details of ${plannerId}`;
}

/**
 * What this register knows of the order of Planner's answers. Etags say "other", never "newer", and an answer may come from
 * a place that lags: without this a task just finished would be open again for half a minute.
 */
export class TaskHistory {
    readonly #clock: Clock;
    /** By Planner's id of the task, or `detailsOf` it. */
    readonly #replaced = new Map<string, readonly string[]>();
    readonly #madeAt = new Map<TaskId, number>();

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** A task was made here, at that time. */
    noteMade(plannerId: TaskId, at: number): void {
        for (const [id, madeAt] of this.#madeAt) if (this.#isOver(madeAt)) this.#madeAt.delete(id);
        if (!this.#isOver(at)) this.#madeAt.set(plannerId, at);
    }

    isJustMade(plannerId: TaskId): boolean {
        const madeAt = this.#madeAt.get(plannerId);
        return madeAt !== undefined && !this.#isOver(madeAt);
    }

    /** A state of a task, or of its details, took the place of another. */
    noteReplaced(part: string, beforeEtag: string | undefined, afterEtag: string): void {
        if (beforeEtag === undefined || beforeEtag === afterEtag) return;
        const older = this.#replaced.get(part) ?? [];
        this.#replaced.set(part, [...older, beforeEtag].slice(-REMEMBERED));
    }

    isOutdated(part: string, etag: string): boolean {
        return this.#replaced.get(part)?.includes(etag) ?? false;
    }

    #isOver(madeAt: number): boolean {
        return Math.abs(this.#clock.now() - madeAt) >= LAG_MS;
    }
}
