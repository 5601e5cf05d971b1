import type { DateText, Due } from "./Due";
import type {
    BucketId,
    ChecklistItem,
    LabelKey,
    Priority,
    Progress,
    TaskDraft,
    TaskId,
    TaskLink,
    UserId,
} from "./Task";

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
    | { readonly kind: "setStart"; readonly taskId: TaskId; readonly start: DateText | null }
    | { readonly kind: "setLabel"; readonly taskId: TaskId; readonly label: LabelKey; readonly isOn: boolean }
    | { readonly kind: "tickItem"; readonly taskId: TaskId; readonly itemId: string; readonly checked: boolean }
    /** `item.orderHint` as in `moveItem`. */
    | { readonly kind: "addItem"; readonly taskId: TaskId; readonly item: ChecklistItem }
    | { readonly kind: "removeItem"; readonly taskId: TaskId; readonly itemId: string }
    /** `orderHint` is a wish, `<hint before> <hint after>!`, which the service turns into one that sorts between them. */
    | { readonly kind: "moveItem"; readonly taskId: TaskId; readonly itemId: string; readonly orderHint: string }
    | { readonly kind: "addLink"; readonly taskId: TaskId; readonly link: TaskLink }
    | { readonly kind: "removeLink"; readonly taskId: TaskId; readonly url: string };
