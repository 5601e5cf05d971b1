import { mergeEdit, touchedField } from "../Model/mergeEdit";
import type { TaskChange } from "../Model/mergeEdit";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { Task, UserId } from "../Model/Task";
import type { LocalPlan } from "./LocalPlan";
import type { StoredChange, StoredEdit } from "./ports/Database";
import type { KnownDetails, KnownTask, PlannerGateway } from "./ports/PlannerGateway";
import { outcomeOfProblem } from "./sendOutcome";
import type { SendOutcome } from "./sendOutcome";

const MOST_ATTEMPTS = 5;

/** What Planner holds of a task, as far as an edit needs it. */
interface Known {
    readonly task: KnownTask;
    readonly details: KnownDetails | null;
}

/**
 * Sends an edit of a task that Planner knows. It goes out against the newest known state and only when nobody else
 * changed the same field since the person looked. When Planner says that state is old, the task is read again.
 */
export async function sendChange(
    stored: StoredEdit,
    change: TaskChange,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<SendOutcome> {
    const taskId = local.plannerId(change.taskId) ?? change.taskId;
    let known = await knownHere(taskId, change, local, gateway);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        if (!known.ok) return outcomeOfReading(known.problem);
        const decided = decide(stored, change, known.value, gateway.userId());
        if (decided) return shown(decided, known.value, local);
        const sent = await send(taskId, known.value, change, gateway);
        if (sent.ok) return accepted(known.value, sent.value, change, gateway.userId());
        if (!mayBeOutdated(sent.problem)) return outcomeOfProblem(sent.problem);
        known = await readAgain(taskId, change, gateway);
        if (!known.ok) continue;
        // What is gone is not the task but something the edit names, such as a list.
        if (isGone(sent.problem)) return outcomeOfProblem(sent.problem);
        await local.record(changeOf(known.value));
    }
    return { kind: "later", problem: { kind: "conflict" } };
}

/** A person who has to choose must see what Planner holds, opened or not. */
async function shown(decided: SendOutcome, known: Known, local: LocalPlan): Promise<SendOutcome> {
    if (decided.kind === "kept") await local.record(changeOf(known));
    return decided;
}

function mayBeOutdated(problem: Problem): boolean {
    return problem.kind === "conflict" || isGone(problem);
}

function touchesDetails(change: TaskChange): boolean {
    const field = touchedField(change);
    return field === "notes" || field === "checklist";
}

async function knownHere(
    taskId: string,
    change: TaskChange,
    local: LocalPlan,
    gateway: PlannerGateway,
): Promise<Result<Known, Problem>> {
    const task = local.task(change.taskId);
    if (!task) return readAgain(taskId, change, gateway);
    const details = local.details(change.taskId);
    if (!touchesDetails(change) || details) return success({ task, details });
    const read = await gateway.readDetails(taskId);
    if (!read.ok && isGone(read.problem)) return readAgain(taskId, change, gateway);
    return read.ok ? success({ task, details: read.value }) : read;
}

async function readAgain(taskId: string, change: TaskChange, gateway: PlannerGateway): Promise<Result<Known, Problem>> {
    const task = await gateway.readTask(taskId);
    if (!task.ok) return task;
    if (!touchesDetails(change)) return success({ task: task.value, details: null });
    const details = await gateway.readDetails(taskId);
    if (details.ok) return success({ task: task.value, details: details.value });
    // A task that was just made may be there before its details are.
    return isGone(details.problem) ? failure({ kind: "unavailable", status: 404 }) : details;
}

function decide(stored: StoredEdit, change: TaskChange, known: Known, me: UserId | null): SendOutcome | null {
    const now = { task: known.task.task, details: known.details?.details ?? null };
    switch (mergeEdit(change, stored.seen, now)) {
        case "send":
            return itemIsGone(change, known) ? withoutItem(known) : null;
        case "alreadyDone":
            return { kind: "accepted", change: changeOf(known), notice: completedByOther(change, now.task, me) };
        case "conflict":
            return { kind: "kept", state: { kind: "conflict" } };
    }
}

// Nothing that was typed is lost with a tick.
function withoutItem(known: Known): SendOutcome {
    return { kind: "accepted", change: changeOf(known), notice: { kind: "itemGone", title: known.task.task.title } };
}

function isGone(problem: Problem): boolean {
    return problem.kind === "refused" && problem.reason === "gone";
}

function outcomeOfReading(problem: Problem): SendOutcome {
    return isGone(problem) ? { kind: "taskGone", problem } : outcomeOfProblem(problem);
}

function itemIsGone(change: TaskChange, known: Known): boolean {
    return change.kind === "tickItem" && !known.details?.details.checklist.some(({ id }) => id === change.itemId);
}

async function send(
    taskId: string,
    known: Known,
    change: TaskChange,
    gateway: PlannerGateway,
): Promise<Result<Known, Problem>> {
    if (touchesDetails(change) && known.details) {
        const details = await gateway.changeDetails(taskId, known.details, change);
        return details.ok ? success({ task: known.task, details: details.value }) : details;
    }
    const task = await gateway.changeTask(known.task, change);
    return task.ok ? success({ task: task.value, details: known.details }) : task;
}

function accepted(before: Known, after: Known, change: TaskChange, me: UserId | null): SendOutcome {
    const notice = before.task.task.progress === "completed" ? null : completedByOther(change, after.task.task, me);
    return { kind: "accepted", change: changeOf(after), notice };
}

function changeOf({ task, details }: Known): StoredChange {
    const id = task.task.id;
    return { tasks: [task], details: details ? [{ ...details, id, taskEtag: task.etag }] : [] };
}

function completedByOther(change: TaskChange, task: Task, me: UserId | null): Notice | null {
    if (change.kind !== "setProgress" || change.progress !== "completed") return null;
    if (task.progress !== "completed" || task.completedBy === me) return null;
    return { kind: "alreadyCompleted", title: task.title, by: task.completedBy, at: task.completedAt };
}
