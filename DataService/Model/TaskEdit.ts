import type { Due } from "./Due";
import type { BucketId, Priority, Progress, TaskDraft, TaskId, UserId } from "./Task";

/** One thing a person did at the register. Sent later, maybe days later, so it must still make sense alone. */
export type TaskEdit =
    | { readonly kind: "create"; readonly taskId: TaskId; readonly draft: TaskDraft }
    | { readonly kind: "setProgress"; readonly taskId: TaskId; readonly progress: Progress }
    | { readonly kind: "rename"; readonly taskId: TaskId; readonly title: string }
    | { readonly kind: "setDue"; readonly taskId: TaskId; readonly due: Due | null }
    | { readonly kind: "setPriority"; readonly taskId: TaskId; readonly priority: Priority }
    | { readonly kind: "move"; readonly taskId: TaskId; readonly bucketId: BucketId | null }
    | { readonly kind: "assign"; readonly taskId: TaskId; readonly userIds: readonly UserId[] }
    | { readonly kind: "unassign"; readonly taskId: TaskId; readonly userIds: readonly UserId[] }
    | { readonly kind: "setNotes"; readonly taskId: TaskId; readonly notes: string }
    | { readonly kind: "tickItem"; readonly taskId: TaskId; readonly itemId: string; readonly checked: boolean };
