import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskDraft, UserId } from "../Model/Task";
import { sameDue } from "../Model/taskState";
import type { LocalPlan } from "./LocalPlan";
import type { StoredEdit } from "./ports/Database";
import type { KnownTask, PlannerGateway } from "./ports/PlannerGateway";
import { sendChange } from "./sendChange";
import { outcomeOfProblem } from "./sendOutcome";
import type { SendOutcome } from "./sendOutcome";

/**
 * Makes a task in Planner, then writes its notes. When an earlier attempt was left without an answer, the task looks
 * for itself first among the tasks last read, which the caller has read after that attempt.
 */
export async function sendCreate(
    stored: StoredEdit,
    draft: TaskDraft,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<SendOutcome> {
    const screenId = stored.edit.taskId;
    if (local.plannerId(screenId) === null) {
        const made = await makeOrClaim(stored, draft, local, gateway);
        if (!made.ok) return outcomeOfProblem(made.problem);
        const alias = { screenId, plannerId: made.value.task.id };
        await local.record({ aliases: [alias], tasks: [made.value] });
    }
    if (draft.notes === "") return { kind: "accepted", change: {}, notice: null };
    return sendChange(stored, { kind: "setNotes", taskId: screenId, notes: draft.notes }, local, gateway);
}

async function makeOrClaim(
    stored: StoredEdit,
    draft: TaskDraft,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<Result<KnownTask, Problem>> {
    const claimed =
        stored.firstSentAt === null ? null : findLostCreate(stored.firstSentAt, draft, local, gateway.userId());
    if (claimed) return success(claimed);
    const marked = await local.keep({ edits: [{ ...stored, firstSentAt: stored.firstSentAt ?? earliest(gateway) }] });
    // Without the mark on disk a crash now could make the task twice.
    if (!marked.ok) return failure({ kind: "unavailable", status: 0 });
    return gateway.createTask(draft);
}

function earliest(gateway: PlannerGateway): number {
    const time = gateway.serviceTime();
    return time.now - time.uncertaintyMs;
}

/**
 * The task that a create made whose answer was lost: by me, with the same title, list and due date, made since the
 * first attempt, and not made by another edit of this register.
 */
function findLostCreate(since: number, draft: TaskDraft, local: LocalPlan, me: UserId | null): KnownTask | null {
    const candidates = [...local.tasks]
        .map(({ known }) => known)
        .filter(({ task }) => task.createdAt >= since && task.createdBy === me && !local.isClaimed(task.id))
        .filter(
            ({ task }) =>
                task.title === draft.title && task.bucketId === draft.bucketId && sameDue(task.due, draft.due),
        )
        .sort((a, b) => a.task.createdAt - b.task.createdAt);
    return candidates[0] ?? null;
}

/** True when some create may have reached Planner without an answer, so that the plan must be read before sending. */
export function hasUnansweredCreate(local: LocalPlan): boolean {
    return local.edits.some((stored) => {
        const unanswered = stored.edit.kind === "create" && stored.firstSentAt !== null;
        return unanswered && stored.state.kind === "waiting" && local.plannerId(stored.edit.taskId) === null;
    });
}
