import type { Clock } from "../Model/Clock";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import { THIS_WORKER } from "../Model/Task";
import { HeldBack } from "./HeldBack";
import type { LocalPlan } from "./LocalPlan";
import { LEAVES_WITHIN_MS } from "./lateArrival";
import { attempted, uncertainMs } from "./lostCreates";
import { nextRuns } from "./nextRuns";
import type { Run, RunSource } from "./nextRuns";
import type { PlannerGateway, TaskGateway } from "./ports/PlannerGateway";
import { sendCreate } from "./sendCreate";
import { outcomeOfProblem, Outcomes } from "./sendOutcome";
import type { RunOutcome } from "./sendOutcome";
import { sendRun } from "./sendRun";
import { Refusals, settle } from "./settle";
import type { EndedRun } from "./settle";

/** What a push needs. */
export interface PushParts {
    readonly local: LocalPlan;
    readonly gateway: PlannerGateway;
    readonly clock: Clock;
    readonly tell: (notice: Notice) => void;
    /** Tasks that met a fault when they were last tried, the longest ago first. Kept from push to push. */
    readonly faulty: Set<TaskId>;
}

/** How a push ended. */
export interface PushResult {
    readonly problem: Problem | null;
    /** Some edits are decided on after so many milliseconds; null when none is. */
    readonly lookInMs: number | null;
}

/** So many tasks go out in one request, which is what Graph takes in a batch. */
const MOST_AT_ONCE = 20;
/** A service that fails for one task may still work for others; after this many it is taken to be down. */
const MOST_FAULTS = 3;

/**
 * Sends what waits, oldest first, 20 tasks at a time. An edit leaves the outbox only after Planner has accepted it. Edits of
 * one task keep their order: what follows an edit that stays behind waits for it when both touch the same part.
 * `searchedAt` is when the plan was read to look for lost creates, by `Clock.elapsed`.
 */
export async function pushEdits(parts: PushParts, searchedAt: number): Promise<PushResult> {
    const push = { held: new HeldBack(), refusals: new Refusals(), faults: new Faults(parts.faulty) };
    while (!push.faults.areEnough) {
        const runs = nextRuns(runSource(parts, push.held, searchedAt), MOST_AT_ONCE);
        if (runs.length === 0) break;
        const ended = await sendTogether(runs, parts);
        // Signed off: what arrived belongs to nobody any more, and the edits stay on the register.
        if (parts.local.closed) return { problem: null, lookInMs: null };
        for (const { run, outcome } of ended) push.faults.note(run, outcome, push.held);
        await settle(ended, { ...parts, refusals: push.refusals });
    }
    push.refusals.tell(parts.tell);
    return push.faults.result;
}

function runSource({ local, gateway, faulty }: PushParts, held: HeldBack, searchedAt: number): RunSource {
    const plannerId = (taskId: TaskId): TaskId | null => local.known.plannerId(taskId);
    const me = gateway.userId();
    return {
        edits: local.edits,
        held,
        faulty,
        plannerId,
        isForeign: ({ madeBy }) => me !== null && madeBy !== THIS_WORKER && madeBy !== me,
        isUncertain: (stored) =>
            plannerId(stored.edit.taskId) === null && uncertainMs(stored, searchedAt, local.sent) > 0,
    };
}

/** True where other tasks may still come through. */
export function concernsOneTask(problem: Problem): boolean {
    return problem.kind === "unavailable" || problem.kind === "conflict";
}

async function sendTogether(runs: readonly Run[], parts: PushParts): Promise<EndedRun[]> {
    const leaveBy = parts.clock.elapsed() + LEAVES_WITHIN_MS;
    const isMarked = await markCreates(runs, parts);
    const jobs = runs.map((run) => async (tasks: TaskGateway): Promise<EndedRun> => {
        if (run.kind === "create" && !isMarked) return { run, outcome: notKept(run.stored.id) };
        // Given up in the meantime.
        if (run.kind === "create" && !parts.local.outbox.holds(run.stored.id)) return { run, outcome: NOTHING };
        return { run, outcome: await send(run, { tasks, leaveBy }, parts) };
    });
    return parts.gateway.together(jobs);
}

interface Way {
    readonly tasks: TaskGateway;
    /** When a create must have left, by `Clock.elapsed`. */
    readonly leaveBy: number;
}

function send(run: Run, { tasks, leaveBy }: Way, { local, gateway, clock }: PushParts): Promise<RunOutcome> {
    if (run.kind !== "create") return sendRun(run, { local, tasks, me: gateway.userId() });
    const { stored } = run;
    if (stored.edit.kind !== "create") throw new Error("Only a create makes a task.");
    const mayLeave = (): boolean => clock.elapsed() <= leaveBy && local.outbox.holds(stored.id);
    return sendCreate(stored, stored.edit.draft, { tasks, mayLeave });
}

/** False when the register could not write down that the creates are about to be sent. */
async function markCreates(runs: readonly Run[], { local, gateway, clock }: PushParts): Promise<boolean> {
    const creates = runs.flatMap((run) => (run.kind === "create" ? [run.stored] : []));
    if (creates.length === 0) return true;
    local.sent.noteAttempts(creates.map(({ id }) => id));
    const at = { registerMs: clock.now(), service: gateway.serviceTime() };
    const kept = await local.record({ changedEdits: creates.map((stored) => attempted(stored, local, at)) });
    return kept.ok;
}

const NOTHING: RunOutcome = { outcomes: new Outcomes(), learned: {}, gone: null };

function notKept(id: string): RunOutcome {
    const outcomes = new Outcomes();
    outcomes.set(id, outcomeOfProblem({ kind: "unavailable", status: 0 }));
    return { outcomes, learned: {}, gone: null };
}

/** What went wrong in a push, and when to give it up. */
class Faults {
    readonly #tasks: Set<TaskId>;
    #count = 0;
    #worst: Problem | null = null;
    #lookInMs: number | null = null;

    constructor(tasks: Set<TaskId>) {
        this.#tasks = tasks;
    }

    get result(): PushResult {
        return { problem: this.#worst, lookInMs: this.#lookInMs };
    }

    get areEnough(): boolean {
        return this.#worst !== null && (!concernsOneTask(this.#worst) || this.#count >= MOST_FAULTS);
    }

    /** A task that met a fault is left alone until the next push. */
    note({ taskId }: Run, { outcomes }: RunOutcome, held: HeldBack): void {
        const left = [...outcomes].flatMap(([, outcome]) => (outcome.kind === "later" ? [outcome] : []));
        if (left.length > 0) held.addTask(taskId);
        const problems = left.flatMap(({ problem }) => problem ?? []);
        this.#tasks.delete(taskId);
        if (problems.length > 0) {
            this.#count += 1;
            this.#tasks.add(taskId);
        }
        // What concerns the whole service weighs more than what concerns one task.
        for (const problem of problems) if (this.#worst === null || concernsOneTask(this.#worst)) this.#worst = problem;
        for (const outcome of left) if (outcome.problem === null) this.#look(outcome.lookInMs);
    }

    #look(inMs: number): void {
        this.#lookInMs = Math.min(this.#lookInMs ?? inMs, inMs);
    }
}
