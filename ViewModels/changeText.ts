import type { OutboxEntry, TaskEdit, UserId } from "../DataService/api";
import { conflictText } from "./conflictText";
import type { LivePlan } from "./LivePlan";
import { problemText } from "./problemText";
import { priorityText, progressText } from "./taskText";

/** As much of a long text as stands in a list. */
const LONGEST_EXCERPT = 80;

/** What somebody did, in words: `Renamed to Folder week 49`, `Finished`, `New task`. */
export function editText(edit: TaskEdit, plan: LivePlan): string {
    const { texts } = plan;
    switch (edit.kind) {
        case "create":
            return texts.get("storeTasks_editCreate");
        case "setNotes":
            return texts.get("storeTasks_editNotes", excerpt(edit.notes) || texts.get("storeTasks_noNotes"));
        case "tickItem":
            return texts.get(edit.checked ? "storeTasks_editTick" : "storeTasks_editUntick", lineText(edit, plan));
        case "assign":
            return texts.get("storeTasks_assignedTo", peopleText(edit.userIds, plan));
        case "unassign":
            return texts.get("storeTasks_editUnassign", peopleText(edit.userIds, plan));
        default:
            return fieldText(edit, plan);
    }
}

/** Where a change stands, why, and what to do about it. */
export function stateText(entry: OutboxEntry, plan: LivePlan): string {
    const { state, edit } = entry;
    switch (state.kind) {
        case "waiting":
            return plan.texts.get("storeTasks_deliveryWaiting");
        case "refused":
            return goneText(entry, plan) ?? problemText(plan.texts, state.problem, plan.session.store.name);
        case "conflict":
            return clashText(edit.kind, state, plan);
    }
}

/** By whom and when: `You, 09:12`. */
export function madeText({ madeBy, madeAt }: OutboxEntry, plan: LivePlan): string {
    // Before the first reading nobody is known by name; what lies in this worker's outbox is this worker's.
    const who = plan.me() !== null ? plan.personOrYou(madeBy) : plan.texts.get("storeTasks_you");
    return plan.texts.get("storeTasks_whoWhen", who, plan.time.momentText(madeAt));
}

/** True when the change was refused because the task itself was deleted in Teams. */
export function isTaskGone({ state, edit }: OutboxEntry, plan: LivePlan): boolean {
    if (state.kind !== "refused" || state.problem.kind !== "refused" || state.problem.reason !== "gone") return false;
    return edit.kind !== "create" && !plan.view().tasks.some(({ id }) => id === edit.taskId);
}

/** What somebody did stands above it already, save the notes of a new task. */
function clashText(
    kind: TaskEdit["kind"],
    state: Extract<OutboxEntry["state"], { kind: "conflict" }>,
    plan: LivePlan,
): string {
    if (state.theirs === null) return plan.texts.get("storeTasks_conflictNotRead");
    const theirs = excerpt(conflictText(kind, state.theirs, plan));
    if (kind !== "create") return plan.texts.get("storeTasks_conflictInTeams", theirs);
    return plan.texts.get("storeTasks_conflictBoth", excerpt(conflictText(kind, state.mine, plan)), theirs);
}

function goneText(entry: OutboxEntry, plan: LivePlan): string | null {
    const { state, edit } = entry;
    if (state.kind !== "refused" || state.problem.kind !== "refused" || state.problem.reason !== "gone") return null;
    if (isTaskGone(entry, plan)) return plan.texts.get("storeTasks_refusedTaskGone");
    return edit.kind === "create" || edit.kind === "move" ? plan.texts.get("storeTasks_refusedListGone") : null;
}

function excerpt(text: string): string {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT).trimEnd()}…` : line;
}

function peopleText(ids: readonly UserId[], plan: LivePlan): string {
    return plan.texts.list(ids.map((id) => plan.personName(id)));
}

function lineText({ taskId, itemId }: Extract<TaskEdit, { kind: "tickItem" }>, plan: LivePlan): string {
    const line = plan
        .view()
        .details.get(taskId)
        ?.checklist.find(({ id }) => id === itemId);
    return line ? excerpt(line.title) : plan.texts.get("storeTasks_checklist");
}

type FieldEdit = Extract<TaskEdit, { kind: "setProgress" | "rename" | "setDue" | "setPriority" | "move" }>;

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
    }
}
