import type { TaskEdit, UserId } from "../../DataService/api";
import { excerpt } from "./excerpt";
import type { LivePlan } from "../LivePlan";
import { priorityText, progressText } from "../taskText";

/** What somebody did, in words: `Renamed to Folder week 49`, `Finished`, `New task`. */
export function editText(edit: TaskEdit, plan: LivePlan): string {
    return isFieldEdit(edit) ? fieldText(edit, plan) : partText(edit, plan);
}

type FieldEdit = Extract<
    TaskEdit,
    { kind: "setProgress" | "rename" | "setDue" | "setStart" | "setPriority" | "move" | "setNotes" }
>;

const FIELD_EDITS: ReadonlySet<string> = new Set<FieldEdit["kind"]>([
    "setProgress",
    "rename",
    "setDue",
    "setStart",
    "setPriority",
    "move",
    "setNotes",
]);

function isFieldEdit(edit: TaskEdit): edit is FieldEdit {
    return FIELD_EDITS.has(edit.kind);
}

function fieldText(edit: FieldEdit, plan: LivePlan): string {
    const { texts, time } = plan;
    switch (edit.kind) {
        case "setProgress":
            if (edit.progress === "completed") return texts.get("storeTasks_editFinish");
            return texts.get("storeTasks_editProgress", progressText(texts, edit.progress));
        case "rename":
            return texts.get("storeTasks_editRename", edit.title);
        case "setPriority":
            return texts.get("storeTasks_editPriority", priorityText(texts, edit.priority));
        case "move":
            return texts.get("storeTasks_editMove", plan.bucketName(edit.bucketId));
        case "setDue":
            if (edit.due === null) return texts.get("storeTasks_editNoDue");
            return texts.get("storeTasks_editDue", time.dueText(edit.due));
        case "setStart":
            if (edit.start === null) return texts.get("storeTasks_editNoStart");
            return texts.get("storeTasks_editStart", time.dayText(edit.start));
        case "setNotes":
            return texts.get("storeTasks_editNotes", excerpt(edit.notes) || texts.get("storeTasks_noNotes"));
    }
}

/** What is added, removed or ticked one by one. */
function partText(edit: Exclude<TaskEdit, FieldEdit>, plan: LivePlan): string {
    const { texts } = plan;
    switch (edit.kind) {
        case "create":
            return texts.get("storeTasks_editCreate");
        case "assign":
            return texts.get("storeTasks_assignedTo", peopleText(edit.userIds, plan));
        case "unassign":
            return texts.get("storeTasks_editUnassign", peopleText(edit.userIds, plan));
        case "setLabel":
            return texts.get(edit.isOn ? "storeTasks_editLabel" : "storeTasks_editNoLabel", plan.labelName(edit.label));
        case "addItem":
            return texts.get("storeTasks_editAddItem", excerpt(edit.item.title));
        case "addLink":
            return texts.get("storeTasks_editAddLink", excerpt(edit.link.alias || edit.link.url));
        case "removeLink":
            return texts.get("storeTasks_editRemoveLink", excerpt(edit.url));
        default:
            return texts.get(ITEM_TEXTS[itemDeed(edit)], lineText(edit, plan));
    }
}

type ItemEdit = Extract<TaskEdit, { kind: "tickItem" | "removeItem" | "moveItem" }>;

const ITEM_TEXTS = {
    tick: "storeTasks_editTick",
    untick: "storeTasks_editUntick",
    removeItem: "storeTasks_editRemoveItem",
    moveItem: "storeTasks_editMoveItem",
} as const;

function itemDeed(edit: ItemEdit): keyof typeof ITEM_TEXTS {
    if (edit.kind !== "tickItem") return edit.kind;
    return edit.checked ? "tick" : "untick";
}

function peopleText(ids: readonly UserId[], plan: LivePlan): string {
    return plan.texts.list(ids.map((id) => plan.personName(id)));
}

function lineText({ taskId, itemId }: ItemEdit, plan: LivePlan): string {
    const line = plan
        .view()
        .details.get(taskId)
        ?.checklist.find(({ id }) => id === itemId);
    return line ? excerpt(line.title) : plan.texts.get("storeTasks_checklist");
}
