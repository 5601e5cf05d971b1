import type { TaskEdit, TaskView } from "../../DataService/api";
import { assigneeOf, bucketOf, dueOf, labelOf, linkOf, markOf, priorityOf, progressOf, startOf } from "./drafts";
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
        case "setStart":
            return [{ kind, taskId, start: startOf(value) }];
        case "setLabel":
            return [{ kind, taskId, label: labelOf(value), isOn: value % 4 < 2 }];
        case "addLink":
            return [{ kind, taskId, link: { url: linkOf(value), alias: "" } }];
        case "removeLink":
            return [{ kind, taskId, url: linkOf(value) }];
        default:
            return itemEditOf({ kind, value }, taskId, { lines, store });
    }
}

type ItemKind = "tickItem" | "addItem" | "removeItem" | "moveItem";

function itemEditOf(
    { kind, value }: { readonly kind: ItemKind; readonly value: number },
    taskId: string,
    { lines, store }: Around,
): TaskEdit[] {
    if (kind === "addItem") {
        const item = { id: store.newMark("i"), title: `Regel ${value}`, checked: false, orderHint: " !" };
        return [{ kind, taskId, item }];
    }
    return lines.slice(value % 3, (value % 3) + 1).map((itemId): TaskEdit => {
        if (kind === "tickItem") return { kind, taskId, itemId, checked: value % 4 < 2 };
        return kind === "removeItem" ? { kind, taskId, itemId } : { kind, taskId, itemId, orderHint: " !" };
    });
}
