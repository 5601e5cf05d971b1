import { touchedField } from "../Model/mergeEdit";
import type { TouchedField } from "../Model/mergeEdit";
import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskId } from "../Model/Task";
import type { TaskEdit } from "../Model/TaskEdit";
import type { LocalPlan } from "./LocalPlan";
import type { StoredEdit, StoredEditState } from "./ports/Database";
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
    const tried = new Set<string>();
    let faults = 0;
    let fault: Problem | null = null;
    for (let stored = next(local, tried); stored; stored = next(local, tried)) {
        tried.add(stored.id);
        if (stored.state.kind !== "waiting" || held.holds(stored)) {
            held.add(stored);
            continue;
        }
        const outcome = await send(stored, parts);
        if (local.closed) return null;
        await settle(stored, outcome, parts);
        if (outcome.kind !== "accepted") held.add(stored);
        if (outcome.kind !== "later") continue;
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

// Two windows of a register may have given two edits the same sequence.
function next(local: LocalPlan, tried: ReadonlySet<string>): StoredEdit | undefined {
    return local.edits.find(({ id }) => !tried.has(id));
}

async function send(stored: StoredEdit, { local, gateway }: PushParts): Promise<SendOutcome> {
    const { edit } = stored;
    return edit.kind === "create"
        ? sendCreate(stored, edit.draft, local, gateway)
        : sendChange(stored, edit, local, gateway);
}

async function settle(stored: StoredEdit, outcome: SendOutcome, parts: PushParts): Promise<void> {
    const { local, tell } = parts;
    switch (outcome.kind) {
        case "accepted":
            await local.record({ ...outcome.change, removedEdits: [stored.id] });
            if (outcome.notice) tell(outcome.notice);
            return;
        case "kept":
            return keep(stored, outcome.state, parts);
        case "taskGone":
            return settleGone(stored, outcome.problem, parts);
        case "later":
            return;
    }
}

async function keep(stored: StoredEdit, state: StoredEditState, { local, tell }: PushParts): Promise<void> {
    // The person may have given the edit up while it was on its way.
    const current = local.edits.find(({ id }) => id === stored.id);
    if (!current) return;
    const title = titleOf(stored, local);
    await local.record({ edits: [{ ...current, state }] });
    if (state.kind === "refused") tell({ kind: "editRefused", title, count: 1, problem: state.problem });
}

/** All waiting edits of the task end here, so that a person hears of it once. What somebody typed is kept. */
async function settleGone(stored: StoredEdit, problem: Problem, { local, tell }: PushParts): Promise<void> {
    const { taskId } = stored.edit;
    const title = titleOf(stored, local);
    const waiting = local.edits.filter(({ edit, state }) => edit.taskId === taskId && state.kind === "waiting");
    if (waiting.length === 0) return;
    const typed = waiting.filter(({ edit }) => isTyped(edit));
    await local.record({
        edits: typed.map((edit) => ({ ...edit, state: { kind: "refused", problem } })),
        removedEdits: waiting.filter((edit) => !typed.includes(edit)).map(({ id }) => id),
    });
    tell({ kind: "taskGone", title, kept: typed.length > 0 });
}

function isTyped({ kind }: TaskEdit): boolean {
    return kind === "create" || kind === "rename" || kind === "setNotes";
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
