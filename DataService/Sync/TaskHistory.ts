import type { Clock } from "../Model/Clock";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";

/** For so long a place of the service may not have heard of what another one has accepted. Observed: seconds. */
export const LAG_MS = 60_000;
/** One place that says "gone" may lag; a task is gone when it still says so after this. */
export const GONE_AFTER_MS = 15_000;
/** Why an edit of such a task is not taken. */
export const GONE: Problem = { kind: "refused", reason: "gone", code: "" };

/** The details of a task have etags of their own. */
export function detailsOf(plannerId: TaskId): string {
    return `details of ${plannerId}`;
}

/**
 * What this register knows of the order of Planner's answers, some of which come from a place that lags: without this a task
 * just finished would be open again for half a minute. Of one item, the etag that is greater as text is the newer one
 * (planner-overview). That order counts for a minute only, so that an answer taken for old can never hold up a task for good.
 */
export class TaskHistory {
    readonly #clock: Clock;
    /** By Planner's id of the task, or `detailsOf` it. */
    readonly #learnedAt = new Map<string, number>();
    #sweptAt = -Infinity;
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

    /** The register has learned a new state of a task, or of its details. */
    noteLearned(part: string): void {
        const now = this.#clock.elapsed();
        if (now - this.#sweptAt >= LAG_MS) {
            forgetOld(this.#learnedAt, (at) => now - at >= LAG_MS);
            this.#sweptAt = now;
        }
        this.#learnedAt.set(part, now);
    }

    /** True for an etag that is older than the one that the register has learned less than a minute ago. */
    isOutdated(part: string, etag: string, knownEtag: string | undefined): boolean {
        const learnedAt = this.#learnedAt.get(part);
        if (learnedAt === undefined || knownEtag === undefined) return false;
        return isOlder(etag, knownEtag) && this.#clock.elapsed() - learnedAt < LAG_MS;
    }

    /** True for an etag that is older than one that a person has seen less than a minute ago. */
    isOlderThanSeen(etag: string, seenEtag: string | null, seenAt: number): boolean {
        return seenEtag !== null && isOlder(etag, seenEtag) && !this.#isOver(seenAt);
    }

    /** The service says that a task is gone. Milliseconds since it said so first. */
    noteGone(plannerId: TaskId): number {
        const now = this.#clock.elapsed();
        forgetOld(this.#goneAt, (at) => now - at > 10 * LAG_MS);
        const first = this.#goneAt.get(plannerId) ?? now;
        this.#goneAt.set(plannerId, first);
        return now - first;
    }

    /** The task is there. */
    noteThere(plannerId: TaskId): void {
        this.#goneAt.delete(plannerId);
    }

    // Of what came from the disk, or from a person. A register's clock may be set back or forward; then it is old.
    #isOver(at: number): boolean {
        return Math.abs(this.#clock.now() - at) >= LAG_MS;
    }
}

// Etags of another length are of another format, and say nothing of each other.
function isOlder(etag: string, other: string): boolean {
    return etag.length === other.length && etag < other;
}

function forgetOld<Value>(map: Map<string, Value>, isOld: (value: Value) => boolean): void {
    for (const [key, value] of map) if (isOld(value)) map.delete(key);
}
