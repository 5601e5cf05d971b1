import type { Bucket, Progress, TaskView } from "../../DataService/api";
import type { BucketSortColumn, Sorting, StatusFilter } from "../listQuery";
import type { LivePlan } from "../LivePlan";

/** The facts of one task list. */
export interface BucketFacts {
    readonly bucket: Bucket;
    readonly tasks: readonly TaskView[];
    readonly activeCount: number;
    /** The last due date of what is still open; null without one. */
    readonly target: string | null;
    /** Null for an empty list. */
    readonly progress: Progress | null;
}

/** The task lists of a plan in order, those that the filter leaves out missing. */
export function bucketFacts(
    plan: LivePlan,
    filter: StatusFilter,
    sorting: Sorting<BucketSortColumn>,
): readonly BucketFacts[] {
    const { plan: known, tasks } = plan.view();
    const byBucket = new Map<string | null, TaskView[]>();
    for (const task of tasks) {
        const others = byBucket.get(task.bucketId);
        if (others) others.push(task);
        else byBucket.set(task.bucketId, [task]);
    }
    const facts = known.buckets.map((bucket) => factsOf(bucket, byBucket.get(bucket.id) ?? []));
    const wanted = filter === "active" ? facts.filter(({ progress }) => progress !== "completed") : facts;
    const direction = sorting.descending ? -1 : 1;
    const compare = (left: BucketFacts, right: BucketFacts): number =>
        direction * COMPARE[sorting.column](left, right, plan) || COMPARE.board(left, right, plan);
    return [...wanted].sort(compare);
}

function factsOf(bucket: Bucket, tasks: readonly TaskView[]): BucketFacts {
    const active = tasks.filter((task) => task.progress !== "completed");
    const dates = active.flatMap((task) => task.due?.date ?? []).sort();
    return {
        bucket,
        tasks,
        activeCount: active.length,
        target: dates.at(-1) ?? null,
        progress: tasks.length === 0 ? null : progressOfAll(tasks),
    };
}

function progressOfAll(tasks: readonly TaskView[]): Progress {
    if (tasks.every((task) => task.progress === "completed")) return "completed";
    return tasks.every((task) => task.progress === "notStarted") ? "notStarted" : "inProgress";
}

const RANK: Readonly<Record<Progress, number>> = { notStarted: 0, inProgress: 1, completed: 2 };

type Compare = (left: BucketFacts, right: BucketFacts, plan: LivePlan) => number;

const COMPARE: Readonly<Record<BucketSortColumn, Compare>> = {
    board: (left, right) => compareText(left.bucket.orderHint, right.bucket.orderHint),
    name: (left, right, { collator }) => collator.compare(left.bucket.name, right.bucket.name),
    active: (left, right) => left.activeCount - right.activeCount,
    total: (left, right) => left.tasks.length - right.tasks.length,
    // Without a date it comes last.
    target: (left, right) => compareText(left.target ?? "9999", right.target ?? "9999"),
    progress: (left, right) => rankOf(left) - rankOf(right),
};

function rankOf({ progress }: BucketFacts): number {
    return progress === null ? -1 : RANK[progress];
}

function compareText(left: string, right: string): number {
    if (left === right) return 0;
    return left < right ? -1 : 1;
}
