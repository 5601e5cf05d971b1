import type { TaskChange } from "../Model/mergeEdit";
import type { Problem } from "../Model/Problem";
import { failure, success } from "../Model/Result";
import type { Result } from "../Model/Result";
import type { TaskId, UserId } from "../Model/Task";
import type { TaskState } from "../Model/taskState";
import { completedByOther, decideRun, sendingsOf } from "./decideRun";
import type { Piece } from "./decideRun";
import { isNewTaskId } from "./ids";
import type { LocalPlan } from "./LocalPlan";
import type { Run, Sending } from "./nextRuns";
import type { RecordedChange } from "./ports/Database";
import type { KnownDetails, KnownTask, MayLeave, TaskGateway } from "./ports/PlannerGateway";
import { outcomeOfProblem, Outcomes } from "./sendOutcome";
import type { EditOutcome, RunOutcome } from "./sendOutcome";
import { GONE, GONE_AFTER_MS } from "./TaskHistory";

const MOST_ATTEMPTS = 5;
/** Most places that lag have caught up by then. */
const ASK_AGAIN_MS = 5_000;

/** What sending needs. */
export interface Ends {
    readonly local: LocalPlan;
    readonly tasks: TaskGateway;
    /** The worker's id in the service. */
    readonly me: UserId | null;
}

/** Edits of a task that Planner knows. */
type ChangeRun = Exclude<Run, { kind: "create" }>;

/** What Planner holds of a task, as far as a run needs it. */
interface Known {
    readonly task: KnownTask;
    readonly details: KnownDetails | null;
}

/** How a run ended. */
interface RunEnd {
    readonly outcomes: Outcomes;
    readonly known: Known | null;
    readonly gone: Problem | null;
}

/**
 * Sends edits of a task that Planner knows, in one request. They go out against the newest known state and only when
 * nobody else changed the same field since the person looked. When Planner says that state is old, the task is read again;
 * when it refuses several edits together, they go one by one.
 */
export async function sendRun(run: ChangeRun, ends: Ends): Promise<RunOutcome> {
    if (isNeverMade(run, ends.local)) return { outcomes: new Outcomes(), learned: {}, gone: GONE };
    const { outcomes, known, gone } = await sendFrom(await knownHere(run, ends), run, ends);
    return { outcomes, learned: known ? changeOf(known) : {}, gone };
}

// Its create was given up, or set aside as damaged.
function isNeverMade({ taskId }: ChangeRun, local: LocalPlan): boolean {
    return isNewTaskId(taskId) && local.known.plannerId(taskId) === null;
}

async function sendFrom(start: Result<Known, Problem>, run: ChangeRun, ends: Ends): Promise<RunEnd> {
    let known = start;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        if (!known.ok) return unread(known.problem, run, ends);
        const sendings = stillWanted(run, ends);
        if (isOlderThanSeen(known.value, sendings, ends)) {
            return everyEdit(run, { kind: "later", problem: null, lookInMs: ASK_AGAIN_MS });
        }
        const { pieces, outcomes } = decideRun(sendings, stateOf(known.value), {
            sent: ends.local.sent,
            me: ends.me,
            etag: known.value.task.etag,
        });
        if (pieces.length === 0) return { outcomes, known: known.value, gone: null };
        const changes = pieces.map(({ change }) => change);
        ends.local.sent.note(sendings.map(({ stored }) => stored.id));
        ends.local.sent.noteChanges(changes);
        const mayLeave = (): boolean => sendings.every(({ stored }) => ends.local.outbox.holds(stored.id));
        const sent = await send(known.value, { changes, mayLeave }, run, ends);
        noteAnswer(sent, { changes, sendings }, ends);
        if (sent.ok) return accepted({ pieces, outcomes, before: known.value, after: sent.value, me: ends.me });
        const { problem } = sent;
        const held = stateOf(known.value);
        if (mayBeOutdated(problem)) known = await readAgain(run, ends);
        // A task that is there after all: what is gone is something the edit names, such as a list.
        if (known.ok && problem.kind !== "conflict") {
            const end = { outcomes, known: known.value, gone: null };
            return notTaken(problem, { pieces, end, run, held }, ends);
        }
    }
    return everyEdit(run, { kind: "later", problem: { kind: "conflict" } });
}

// Meanwhile the person may have given some of them up; what was made on top of those rests on something else since.
function stillWanted({ sendings }: ChangeRun, { local }: Ends): Sending[] {
    return sendings.flatMap((sending) => {
        const stored = local.outbox.find(sending.stored.id);
        return stored ? [{ ...sending, stored, seen: stored.seen ?? sending.seen }] : [];
    });
}

// Any other problem may hide that the changes were carried out.
function noteAnswer(answer: Result<Known, Problem>, { changes, sendings }: Attempted, { local }: Ends): void {
    if (answer.ok) local.sent.noteAccepted(changes);
    else if (answer.problem.kind === "conflict" || answer.problem.kind === "refused") local.sent.takeBack(changes);
    else local.sent.note(sendings.map(({ stored }) => stored.id));
}

interface Attempted {
    readonly changes: readonly TaskChange[];
    readonly sendings: readonly Sending[];
}

interface NotTaken {
    readonly pieces: readonly Piece[];
    readonly end: RunEnd & { readonly known: Known };
    readonly run: ChangeRun;
    /** What Planner held, on top of which the pieces were free to go. */
    readonly held: TaskState;
}

async function notTaken(problem: Problem, { pieces, end, run, held }: NotTaken, ends: Ends): Promise<RunEnd> {
    if (problem.kind === "refused" && pieces.length > 1) return onePieceAtATime(pieces, end, run, ends);
    for (const piece of pieces) end.outcomes.add(piece, outcomeOfProblem(problem, held));
    return end;
}

// A place that lags shows less than the person saw, on the first reading after the power went for instance.
function isOlderThanSeen({ task }: Known, sendings: readonly Sending[], { local }: Ends): boolean {
    return sendings.some(({ stored }) => local.known.isOlderThanSeen(task, stored));
}

async function onePieceAtATime(
    pieces: readonly Piece[],
    start: RunEnd & { readonly known: Known },
    run: ChangeRun,
    ends: Ends,
): Promise<RunEnd> {
    const { outcomes } = start;
    let { known } = start;
    for (const piece of pieces) {
        const one = { ...run, sendings: sendingsOf(piece) };
        const end = await sendFrom(success(known), one, ends);
        outcomes.addAll(end.outcomes);
        if (end.gone) return { outcomes, known: null, gone: end.gone };
        known = end.known ?? known;
    }
    return { outcomes, known, gone: null };
}

function mayBeOutdated(problem: Problem): boolean {
    return problem.kind === "conflict" || isGone(problem);
}

function isGone(problem: Problem): boolean {
    return problem.kind === "refused" && problem.reason === "gone";
}

async function knownHere(run: ChangeRun, ends: Ends): Promise<Result<Known, Problem>> {
    const { local } = ends;
    const task = local.known.task(run.taskId);
    if (!task) return readAgain(run, ends);
    const kept = local.known.details(run.taskId);
    // Older ones say nothing of now, nor do those of before a request whose answer was lost.
    const details = kept?.taskEtag === task.etag ? kept : null;
    const isSure = details !== null && !run.sendings.some(({ stored }) => local.sent.mayHaveArrived(stored.id));
    if (run.kind === "task" || isSure) return success({ task, details });
    const read = await readDetails(task.task.id, ends);
    if (!read.ok && isGone(read.problem)) return readAgain(run, ends);
    return read.ok ? success({ task, details: read.value }) : read;
}

async function readDetails(plannerId: TaskId, { local, tasks }: Ends): Promise<Result<KnownDetails, Problem>> {
    const read = await tasks.readDetails(plannerId);
    const isOld = read.ok && local.known.areOutdated({ id: plannerId, etag: read.value.etag });
    return isOld ? OUTDATED : read;
}

/** An answer from a place that has not heard of our own change yet. */
const OUTDATED: Result<never, Problem> = failure({ kind: "unavailable", status: 200 });

async function readAgain(run: ChangeRun, ends: Ends): Promise<Result<Known, Problem>> {
    const { local, tasks } = ends;
    const id = local.known.plannerId(run.taskId) ?? run.taskId;
    const task = await tasks.readTask(id);
    if (!task.ok) return task;
    local.known.noteThere(id);
    if (local.known.isOutdated(task.value)) return OUTDATED;
    if (run.kind === "task") return success({ task: task.value, details: null });
    const details = await readDetails(id, ends);
    if (details.ok) return success({ task: task.value, details: details.value });
    // A task that was just made may be there before its details are.
    return isGone(details.problem) ? failure({ kind: "unavailable", status: 404 }) : details;
}

function unread(problem: Problem, run: ChangeRun, { local }: Ends): RunEnd {
    if (!isGone(problem)) return everyEdit(run, outcomeOfProblem(problem));
    // A place that has not heard of a task yet says the same as one where it was deleted.
    if (local.known.isJustMade(run.taskId))
        return everyEdit(run, { kind: "later", problem: { kind: "unavailable", status: 404 } });
    const leftMs = GONE_AFTER_MS - local.known.noteGone(run.taskId);
    if (leftMs > 0) return everyEdit(run, { kind: "later", problem: null, lookInMs: Math.min(leftMs, ASK_AGAIN_MS) });
    if (local.known.task(run.taskId))
        return everyEdit(run, { kind: "later", problem: { kind: "unavailable", status: 404 } });
    return { outcomes: new Outcomes(), known: null, gone: problem };
}

function everyEdit(run: ChangeRun, outcome: EditOutcome): RunEnd {
    const outcomes = new Outcomes();
    for (const { stored } of run.sendings) outcomes.set(stored.id, outcome);
    return { outcomes, known: null, gone: null };
}

async function send(
    known: Known,
    { changes, mayLeave }: { readonly changes: readonly TaskChange[]; readonly mayLeave: MayLeave },
    run: ChangeRun,
    { tasks }: Ends,
): Promise<Result<Known, Problem>> {
    if (run.kind === "details" && known.details) {
        const details = await tasks.changeDetails(known.task.task.id, known.details, changes, mayLeave);
        return details.ok ? success({ task: known.task, details: details.value }) : details;
    }
    const task = await tasks.changeTask(known.task, changes, mayLeave);
    return task.ok ? success({ task: task.value, details: known.details }) : task;
}

interface Acceptance {
    readonly pieces: readonly Piece[];
    readonly outcomes: Outcomes;
    readonly before: Known;
    readonly after: Known;
    readonly me: UserId | null;
}

function accepted({ pieces, outcomes, before, after, me }: Acceptance): RunEnd {
    const wasOpen = before.task.task.progress !== "completed";
    for (const piece of pieces) {
        const notice = wasOpen ? completedByOther(piece.change, after.task.task, me) : null;
        outcomes.add(piece, { kind: "accepted", notice });
    }
    return { outcomes, known: after, gone: null };
}

function stateOf({ task, details }: Known): TaskState {
    return { task: task.task, details: details?.details ?? null };
}

function changeOf({ task, details }: Known): RecordedChange {
    const id = task.task.id;
    return { tasks: [task], details: details ? [{ ...details, id, taskEtag: task.etag }] : [] };
}
