import type { Clock } from "../Model/Clock";
import type { TaskId } from "../Model/Task";

/** For so long a place of the service may not have heard of what another one has accepted. Observed: seconds. */
const LAG_MS = 60_000;
/** One place that says "gone" may lag; a task is gone when it still says so after this. */
export const GONE_AFTER_MS = 15_000;

/** A state of a task, or of its details, that another one has taken the place of. */
interface Replaced {
    readonly etag: string;
    readonly at: number;
}

/** The details of a task have etags of their own. */
export function detailsOf(plannerId: TaskId): string {
    return `details of ${plannerId}`;
}

/**
 * What this register knows of the order of Planner's answers. Etags say "other", never "newer", and an answer may come from
 * a place that lags: without this a task just finished would be open again for half a minute. Everything here is forgotten
 * after a minute, so that an answer taken for old can never hold up a task for good.
 */
export class TaskHistory {
    readonly #clock: Clock;
    /** By Planner's id of the task, or `detailsOf` it. */
    readonly #replaced = new Map<string, readonly Replaced[]>();
    readonly #madeAt = new Map<TaskId, number>();
    readonly #goneAt = new Map<TaskId, number>();

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** A task was made here, at that time. */
    noteMade(plannerId: TaskId, at: number): void {
        forgetOld(this.#madeAt, (madeAt) => this.#isOver(madeAt));
        if (!this.#isOver(at)) this.#madeAt.set(plannerId, at);
    }

    /** True for a task that was made here less than a minute ago. */
    isJustMade(plannerId: TaskId): boolean {
        const madeAt = this.#madeAt.get(plannerId);
        return madeAt !== undefined && !this.#isOver(madeAt);
    }

    /** A state of a task, or of its details, took the place of another. */
    noteReplaced(part: string, beforeEtag: string | undefined, afterEtag: string): void {
        if (beforeEtag === undefined || beforeEtag === afterEtag) return;
        forgetOld(this.#replaced, (older) => older.every(({ at }) => this.#isOver(at)));
        const older = (this.#replaced.get(part) ?? []).filter(({ at }) => !this.#isOver(at));
        this.#replaced.set(part, [...older, { etag: beforeEtag, at: this.#clock.now() }]);
    }

    /** True for a state that this register has seen replaced less than a minute ago. */
    isOutdated(part: string, etag: string): boolean {
        return this.#replaced.get(part)?.some((one) => one.etag === etag && !this.#isOver(one.at)) ?? false;
    }

    /** The service says that a task is gone. Milliseconds since it said so first. */
    noteGone(plannerId: TaskId): number {
        forgetOld(this.#goneAt, (at) => this.#ageMs(at) > 10 * LAG_MS);
        const first = this.#goneAt.get(plannerId) ?? this.#clock.now();
        this.#goneAt.set(plannerId, first);
        return this.#ageMs(first);
    }

    /** The task is there. */
    noteThere(plannerId: TaskId): void {
        this.#goneAt.delete(plannerId);
    }

    #isOver(at: number): boolean {
        return this.#ageMs(at) >= LAG_MS;
    }

    // A register's clock may be set back or forward; then everything is old.
    #ageMs(at: number): number {
        return Math.abs(this.#clock.now() - at);
    }
}

function forgetOld<Value>(map: Map<string, Value>, isOld: (value: Value) => boolean): void {
    for (const [key, value] of map) if (isOld(value)) map.delete(key);
}
