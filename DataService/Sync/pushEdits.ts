import type { Clock } from "../Model/Clock";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import { HeldBack } from "./HeldBack";
import type { LocalPlan } from "./LocalPlan";
import { attempted, uncertainMs } from "./lostCreates";
import { nextRuns } from "./nextRuns";
import type { Run, RunSource } from "./nextRuns";
import type { PlannerGateway, TaskGateway } from "./ports/PlannerGateway";
import { sendCreate } from "./sendCreate";
import { outcomeOfProblem, Outcomes } from "./sendOutcome";
import type { RunOutcome } from "./sendOutcome";
import { sendRun } from "./sendRun";
import { Refusals, settle } from "./settle";

/** What a push needs. */
export interface PushParts {
    readonly local: LocalPlan;
    readonly gateway: PlannerGateway;
    readonly clock: Clock;
    readonly tell: (notice: Notice) => void;
}

/** How a push ended. */
export interface PushResult {
    readonly problem: Problem | null;
    /** Some edits are decided on once the plan has been read. */
    readonly looksAgain: boolean;
}

/** So many tasks go out in one request, which is what Graph takes in a batch. */
const MOST_AT_ONCE = 20;
/** A service that fails for one task may still work for others; after this many it is taken to be down. */
const MOST_FAULTS = 3;

/**
 * Sends what waits, oldest first, 20 tasks at a time. An edit leaves the outbox only after Planner has accepted it. Edits of
 * one task keep their order: what follows an edit that stays behind waits for it when both touch the same part.
 * `searchedAt` is when the plan was read to look for lost creates, by the register's clock.
 */
export async function pushEdits(parts: PushParts, searchedAt: number): Promise<PushResult> {
    const push = { held: new HeldBack(), refusals: new Refusals(), faults: new Faults() };
    while (!push.faults.areEnough) {
        const runs = nextRuns(runSource(parts, push.held, searchedAt), MOST_AT_ONCE);
        if (runs.length === 0) break;
        const ended = await sendTogether(runs, parts);
        // Signed off: what arrived belongs to nobody any more, and the edits stay on the register.
        if (parts.local.closed) return { problem: null, looksAgain: false };
        for (const { run, outcome } of ended) push.faults.note(run, outcome, push.held);
        await settle(ended, { ...parts, refusals: push.refusals });
    }
    push.refusals.tell(parts.tell);
    return { problem: push.faults.worst, looksAgain: push.faults.looksAgain };
}

function runSource({ local }: PushParts, held: HeldBack, searchedAt: number): RunSource {
    const plannerId = (taskId: TaskId): TaskId | null => local.plannerId(taskId);
    return {
        edits: local.edits,
        held,
        plannerId,
        isUncertain: (stored) => plannerId(stored.edit.taskId) === null && uncertainMs(stored, searchedAt) > 0,
    };
}

/** True where other tasks may still come through. */
export function concernsOneTask(problem: Problem): boolean {
    return problem.kind === "unavailable" || problem.kind === "conflict";
}

/** A run and what became of it. */
interface EndedRun {
    readonly run: Run;
    readonly outcome: RunOutcome;
}

async function sendTogether(runs: readonly Run[], parts: PushParts): Promise<EndedRun[]> {
    const isMarked = await markCreates(runs, parts);
    const jobs = runs.map((run) => async (tasks: TaskGateway): Promise<EndedRun> => {
        if (run.kind === "create" && !isMarked) return { run, outcome: notKept(run.stored.id) };
        // Given up in the meantime.
        if (run.kind === "create" && !parts.local.holdsEdit(run.stored.id)) return { run, outcome: NOTHING };
        return { run, outcome: await send(run, tasks, parts) };
    });
    return parts.gateway.together(jobs);
}

function send(run: Run, tasks: TaskGateway, { local, gateway }: PushParts): Promise<RunOutcome> {
    if (run.kind !== "create") return sendRun(run, { local, tasks, me: gateway.userId() });
    const { stored } = run;
    if (stored.edit.kind !== "create") throw new Error("Only a create makes a task.");
    return sendCreate(stored, stored.edit.draft, tasks);
}

/** False when the register could not write down that the creates are about to be sent. */
async function markCreates(runs: readonly Run[], { local, gateway, clock }: PushParts): Promise<boolean> {
    const creates = runs.flatMap((run) => (run.kind === "create" ? [run.stored] : []));
    if (creates.length === 0) return true;
    const { now, uncertaintyMs } = gateway.serviceTime();
    const at = { registerMs: clock.now(), earliestServiceMs: Math.max(0, now - uncertaintyMs) };
    const kept = await local.record({ edits: creates.map((stored) => attempted(stored, local, at)) });
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
    #count = 0;
    #worst: Problem | null = null;
    #looksAgain = false;

    /** Something can be decided once the plan has been read. */
    get looksAgain(): boolean {
        return this.#looksAgain;
    }

    get worst(): Problem | null {
        return this.#worst;
    }

    get areEnough(): boolean {
        return this.#worst !== null && (!concernsOneTask(this.#worst) || this.#count >= MOST_FAULTS);
    }

    /** A task that met a fault is left alone until the next push. */
    note({ taskId }: Run, { outcomes }: RunOutcome, held: HeldBack): void {
        for (const [, outcome] of outcomes) {
            if (outcome.kind !== "later") continue;
            held.addTask(taskId);
            if (outcome.problem === null) {
                this.#looksAgain = true;
                continue;
            }
            this.#count += 1;
            // What concerns the whole service weighs more than what concerns one task.
            if (this.#worst === null || concernsOneTask(this.#worst)) this.#worst = outcome.problem;
        }
    }
}
