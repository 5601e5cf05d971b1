/** Who did something. Display names are always null (observed). */
export interface IdentitySet {
    readonly user: { readonly displayName: null; readonly id: string | null };
    readonly application: { readonly displayName: null; readonly id: string | null };
}

/** A plan, as kept. */
export interface Plan {
    title: string;
    readonly groupId: string;
    readonly createdDateTime: string;
    readonly createdBy: IdentitySet;
}

/** Labels of a plan, and with whom it is shared. */
export interface PlanDetails {
    sharedWith: Record<string, boolean>;
    categoryDescriptions: Record<string, string | null>;
}

/** A list of a plan. */
export interface Bucket {
    name: string;
    readonly planId: string;
    orderHint: string;
}

/** One assignee of a task. */
export interface Assignment {
    readonly assignedDateTime: string;
    orderHint: string;
    readonly assignedBy: IdentitySet;
}

/** What v1.0 does not show of a task. Set by `markTask`; rendered under beta only. */
export interface TaskMarks {
    /** Came from a published list: the texts, dates, priority and the task itself are locked. */
    published?: { readonly publicationName: string; readonly publishingTeamName: string };
    /** Completing or deleting it makes the next one, this many days later. */
    recurrence?: { readonly everyDays: number; readonly seriesId: string; readonly occurrenceId: number };
    /** Every checklist item must be ticked before it may be completed. */
    checklistRequired?: boolean;
}

/** A task, as kept. */
export interface Task {
    readonly planId: string;
    bucketId: string | null;
    title: string;
    orderHint: string;
    assigneePriority: string;
    percentComplete: number;
    priority: number;
    startDateTime: string | null;
    dueDateTime: string | null;
    conversationThreadId: string | null;
    readonly createdDateTime: string;
    readonly createdBy: IdentitySet;
    completedDateTime: string | null;
    completedBy: IdentitySet | null;
    appliedCategories: Record<string, boolean>;
    assignments: Record<string, Assignment>;
    marks: TaskMarks;
}

/** One line of a checklist. */
export interface ChecklistItem {
    isChecked: boolean;
    title: string;
    orderHint: string;
    lastModifiedDateTime: string;
    lastModifiedBy: IdentitySet;
}

/** One link of a task. */
export interface ExternalReference {
    alias: string | null;
    type: string | null;
    previewPriority: string;
    lastModifiedDateTime: string;
    lastModifiedBy: IdentitySet;
}

/** Notes, checklist and links of a task. */
export interface TaskDetails {
    description: string | null;
    previewType: string;
    checklist: Record<string, ChecklistItem>;
    references: Record<string, ExternalReference>;
}

/** Board order by assignee. */
export interface AssignedToFormat {
    unassignedOrderHint: string;
    orderHintsByAssignee: Record<string, string>;
}

/** Board order within a bucket, or within a progress column. */
export interface OrderFormat {
    orderHint: string;
}
