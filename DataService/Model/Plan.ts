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
    /** Empty where the member comes from the register's disk, which holds no sign-in names. */
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
    /** The worker signed on; missing before the first reading. */
    readonly me?: UserId;
}
