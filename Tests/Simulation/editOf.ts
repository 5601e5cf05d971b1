import type { TaskEdit, TaskView } from "../../DataService/api";
import { assigneeOf, bucketOf, dueOf, markOf, priorityOf, progressOf } from "./drafts";
import type { EditChoice } from "./History";
import type { Store } from "./Store";

interface Around {
    readonly lines: readonly string[];
    readonly store: Store;
}

/** The edit that a choice means for a task on the screen. Texts are unlike any other, so that each can be told apart. */
export function editOf(
    { kind, value }: EditChoice,
    { id: taskId, title }: TaskView,
    { lines, store }: Around,
): TaskEdit[] {
    switch (kind) {
        case "setProgress":
            return [{ kind, taskId, progress: progressOf(value) }];
        case "rename":
            return [{ kind, taskId, title: `${markOf(title)} naam ${store.newMark("r")}` }];
        case "setDue":
            return [{ kind, taskId, due: dueOf(value) }];
        case "setPriority":
            return [{ kind, taskId, priority: priorityOf(value) }];
        case "move":
            return [{ kind, taskId, bucketId: bucketOf(value, store.truth.buckets) }];
        case "assign":
        case "unassign":
            return [{ kind, taskId, userIds: [...new Set([assigneeOf(value), assigneeOf(value >> 2)])] }];
        case "setNotes":
            return [{ kind, taskId, notes: `notitie ${store.newMark("o")}` }];
        case "tickItem":
            return lines
                .slice(value % 2, (value % 2) + 1)
                .map((itemId) => ({ kind, taskId, itemId, checked: value % 4 < 2 }));
    }
}
