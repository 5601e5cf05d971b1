import type { BucketId, DateText, Priority, TimeText, UserId } from "../DataService/api";

/** What stands in the fields of the task form, as typed. Empty text means nothing was filled in. */
export interface TaskFormInput {
    readonly title: string;
    readonly date: DateText;
    readonly time: TimeText;
    readonly assignees: readonly UserId[];
    readonly bucketId: BucketId;
    readonly priority: Priority;
    readonly notes: string;
}
