import type { OutboxEntry, TaskEdit, UserId } from "../DataService/api";
import { createCommand, type Command } from "./command";
import { conflictText } from "./conflictText";
import type { LivePlan } from "./LivePlan";
import { problemText } from "./problemText";
import { priorityText, progressText } from "./taskText";

/** A button below a change that has not reached Planner. */
export interface Remedy {
    readonly label: string;
    readonly command: Command;
}

/** A change that has not reached Planner: what it was, why, and what a person can do about it. */
export class OutboxEntryViewModel {
    readonly kind: "waiting" | "refused" | "conflict";
    /** What the person did: `Status: Completed`. */
    readonly whatText: string;
    readonly whyText: string;
    readonly remedies: readonly Remedy[];

    constructor(entry: OutboxEntry, plan: LivePlan) {
        this.kind = entry.state.kind;
        this.whatText = plan.texts.get(
            "storeTasks_changeAt",
            editText(entry.edit, plan),
            plan.time.momentText(entry.madeAt),
        );
        this.whyText = whyText(entry, plan);
        this.remedies = remediesOf(entry, plan);
    }
}

function whyText(entry: OutboxEntry, plan: LivePlan): string {
    const { state } = entry;
    switch (state.kind) {
        case "waiting":
            return plan.texts.get("storeTasks_deliveryWaiting");
        case "refused":
            return problemText(plan.texts, state.problem, plan.session.store.name);
        case "conflict":
            return plan.texts.get(
                "storeTasks_conflictBoth",
                conflictText(entry.edit.kind, state.mine, plan),
                conflictText(entry.edit.kind, state.theirs, plan),
            );
    }
}

function remediesOf(entry: OutboxEntry, plan: LivePlan): readonly Remedy[] {
    const { service } = plan.session;
    const remedy = (id: string, run: () => Promise<void>): Remedy => ({
        label: plan.texts.get(id),
        command: createCommand(run),
    });
    switch (entry.state.kind) {
        case "waiting":
            return [];
        case "refused":
            return [
                remedy("storeTasks_retryChange", () => service.retry(entry.id)),
                remedy("storeTasks_discardChange", () => service.discard(entry.id)),
            ];
        case "conflict":
            return [
                remedy("storeTasks_keepMine", () => service.settle(entry.id, "mine")),
                remedy("storeTasks_keepTheirs", () => service.settle(entry.id, "theirs")),
            ];
    }
}

/** What an edit says, in words. */
function editText(edit: TaskEdit, plan: LivePlan): string {
    const { texts } = plan;
    switch (edit.kind) {
        case "create":
            return texts.get("storeTasks_editCreate");
        case "setNotes":
            return texts.get("storeTasks_editNotes");
        case "tickItem":
            return texts.get("storeTasks_editTick");
        case "assign":
            return texts.get("storeTasks_editAssign", peopleText(edit.userIds, plan));
        case "unassign":
            return texts.get("storeTasks_editUnassign", peopleText(edit.userIds, plan));
        default:
            return fieldText(edit, plan);
    }
}

function peopleText(ids: readonly UserId[], plan: LivePlan): string {
    return plan.texts.list(ids.map((id) => plan.personName(id)));
}

type FieldEdit = Extract<TaskEdit, { kind: "setProgress" | "rename" | "setDue" | "setPriority" | "move" }>;

function fieldText(edit: FieldEdit, plan: LivePlan): string {
    const { texts, time } = plan;
    switch (edit.kind) {
        case "setProgress":
            return texts.get("storeTasks_editProgress", progressText(texts, edit.progress));
        case "rename":
            return texts.get("storeTasks_editRename", edit.title);
        case "setPriority":
            return texts.get("storeTasks_editPriority", priorityText(texts, edit.priority));
        case "move":
            return texts.get("storeTasks_editMove", plan.bucketName(edit.bucketId));
        case "setDue": {
            const due = edit.due === null ? texts.get("storeTasks_noDueDate") : time.dueText(edit.due);
            return texts.get("storeTasks_editDue", due);
        }
    }
}
