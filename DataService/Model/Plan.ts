import type { BucketId, LabelKey, UserId } from "./Task";

/** A list of tasks: a Planner bucket. */
export interface Bucket {
    readonly id: BucketId;
    readonly name: string;
    /** Sorts as on the Planner board: compare as text, ordinally. */
    readonly orderHint: string;
}

/** A person in the store's team. */
export interface Member {
    readonly id: UserId;
    readonly name: string;
    readonly userPrincipalName: string;
}

/** A label that the plan gives a name. */
export interface Label {
    readonly key: LabelKey;
    readonly name: string;
}

/** The store's plan, without its tasks. */
export interface Plan {
    readonly id: string;
    readonly buckets: readonly Bucket[];
    readonly members: readonly Member[];
    readonly labels: readonly Label[];
}
