import type { BucketId, LabelKey, Priority, Progress, UserId } from "../DataService/api";

/** What a task leads to, as the form asks for it: a web address, a page of POS or a customer account. */
export type LinkKind = "none" | "web" | "page" | "customer";

/** What stands in the fields of the form, as typed. */
export interface TaskFormInput {
    readonly title: string;
    /** `2026-11-24`, or empty. */
    readonly date: string;
    /** `09:00`, or empty. */
    readonly time: string;
    /** `2026-11-24`, or empty. */
    readonly start: string;
    readonly assignees: readonly UserId[];
    readonly bucketId: BucketId;
    readonly priority: Priority;
    readonly progress: Progress;
    readonly labels: readonly LabelKey[];
    /** Without the lines for contact and links. */
    readonly notes: string;
    /** Name of whom to ask, or empty. */
    readonly contact: string;
    readonly linkKind: LinkKind;
    /** A web address, the name of a page or an account number. */
    readonly linkValue: string;
}
