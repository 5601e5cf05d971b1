import { touchedField } from "../Model/mergeEdit";
import type { TouchedField } from "../Model/mergeEdit";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import type { LocalPlan } from "./LocalPlan";
import type { StoredEdit } from "./ports/Database";
import type { PlannerGateway } from "./ports/PlannerGateway";
import { sendChange } from "./sendChange";
import { sendCreate } from "./sendCreate";
import type { SendOutcome } from "./sendOutcome";

/** What a push needs. */
export interface PushParts {
    readonly local: LocalPlan;
    readonly gateway: PlannerGateway;
    readonly tell: (notice: Notice) => void;
}

/** A service that fails for one task may still work for others; after this many it is taken to be down. */
const MOST_FAULTS = 3;

/**
 * Sends what waits, oldest first. An edit leaves the outbox only after Planner has accepted it. Edits of one task keep
 * their order: what follows an edit that stays behind waits for it when both touch the same field.
 */
export async function pushEdits(parts: PushParts): Promise<Problem | null> {
    const { local } = parts;
    const held = new HeldBack();
    let faults = 0;
    let fault: Problem | null = null;
    for (let stored = next(local, null); stored; stored = next(local, stored)) {
        if (stored.state.kind !== "waiting" || held.holds(stored)) {
            held.add(stored);
            continue;
        }
        const outcome = await send(stored, parts);
        if (local.closed) return null;
        await settle(stored, outcome, parts);
        if (outcome.kind === "accepted") continue;
        held.add(stored);
        if (outcome.kind === "kept") continue;
        faults += 1;
        fault = outcome.problem;
        if (!concernsOneTask(fault) || faults === MOST_FAULTS) return fault;
    }
    return fault;
}

/** True where other tasks may still come through. */
export function concernsOneTask(problem: Problem): boolean {
    return problem.kind === "unavailable" || problem.kind === "conflict";
}

function next(local: LocalPlan, after: StoredEdit | null): StoredEdit | undefined {
    return local.edits.find(({ sequence }) => after === null || sequence > after.sequence);
}

async function send(stored: StoredEdit, { local, gateway }: PushParts): Promise<SendOutcome> {
    const { edit } = stored;
    return edit.kind === "create"
        ? sendCreate(stored, edit.draft, local, gateway)
        : sendChange(stored, edit, local, gateway);
}

async function settle(stored: StoredEdit, outcome: SendOutcome, { local, tell }: PushParts): Promise<void> {
    // The person may have given the edit up while it was on its way.
    const current = local.edits.find(({ id }) => id === stored.id);
    if (outcome.kind === "accepted") {
        await local.record({ ...outcome.change, removedEdits: [stored.id] });
        if (outcome.notice) tell(outcome.notice);
    }
    if (outcome.kind !== "kept" || !current) return;
    const title = titleOf(stored, local);
    await local.record({ edits: [{ ...current, state: outcome.state }] });
    if (outcome.state.kind !== "refused") return;
    const { problem } = outcome.state;
    const isGone = problem.kind === "refused" && problem.reason === "gone" && stored.edit.kind !== "create";
    tell(isGone ? { kind: "taskGone", title } : { kind: "editRefused", title, problem });
}

function titleOf({ edit, seen }: StoredEdit, local: LocalPlan): string {
    if (edit.kind === "create") return edit.draft.title;
    return local.base(edit.taskId)?.task.title ?? seen?.task.title ?? "";
}

/** Which fields of which tasks have an edit that stays behind in this push. */
class HeldBack {
    readonly #fields = new Map<TaskId, Set<TouchedField | "all">>();

    add({ edit }: StoredEdit): void {
        const fields = this.#fields.get(edit.taskId) ?? new Set();
        this.#fields.set(edit.taskId, fields.add(edit.kind === "create" ? "all" : touchedField(edit)));
    }

    holds({ edit }: StoredEdit): boolean {
        const fields = this.#fields.get(edit.taskId);
        if (!fields || edit.kind === "create") return false;
        return fields.has("all") || fields.has(touchedField(edit));
    }
}
