import type { OutboxEntry, TaskEdit } from "../../DataService/api";
import { conflictText } from "./conflictText";
import { excerpt } from "./excerpt";
import type { LivePlan } from "../LivePlan";
import { problemText } from "../problemText";

/** Where a change stands, why, and what to do about it. */
export function stateText(entry: OutboxEntry, plan: LivePlan): string {
    const { state, edit } = entry;
    switch (state.kind) {
        case "waiting":
            return plan.texts.get("storeTasks_deliveryWaiting");
        case "refused":
            return goneText(entry, plan) ?? problemText(plan.texts, state.problem, plan.session);
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
