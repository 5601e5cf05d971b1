import type { Notice } from "../Model/PlanView";
import type { Problem } from "../Model/Problem";
import type { TaskEdit } from "../Model/TaskEdit";
import { foldKept } from "./foldKept";
import type { Kept } from "./foldKept";
import type { LocalPlan } from "./LocalPlan";
import type { RecordedChange, StoredEdit } from "./ports/Database";
import type { Run } from "./nextRuns";
import type { EditOutcome, Outcomes, RunOutcome } from "./sendOutcome";
import { GONE, GONE_AFTER_MS } from "./TaskHistory";
import { touchedParts } from "./touchedParts";
import { withPartsOf } from "./withPartsOf";

/** A run and what became of it. */
export interface EndedRun {
    readonly run: Run;
    readonly outcome: RunOutcome;
}

/** What settling needs. */
export interface SettleParts {
    readonly local: LocalPlan;
    readonly tell: (notice: Notice) => void;
    readonly refusals: Refusals;
}

/** Writes down what became of runs, all at once, and tells what a person should hear. */
export async function settle(ended: readonly EndedRun[], parts: SettleParts): Promise<void> {
    const notices: Notice[] = [];
    const changes = ended.flatMap(({ run, outcome }) => [
        outcome.learned,
        outcome.gone ? goneChange(run.taskId, outcome.gone, parts, notices) : outcomesChange(outcome, parts, notices),
    ]);
    await parts.local.record(joined(changes));
    for (const notice of notices) parts.tell(notice);
}

/** Edits that were refused in one push. A person hears once of each reason, not once of each edit. */
export class Refusals {
    readonly #byReason = new Map<string, { title: string; count: number; problem: Problem }>();

    add(title: string, problem: Problem): void {
        const reason = JSON.stringify(problem);
        const before = this.#byReason.get(reason);
        this.#byReason.set(reason, { title: before?.title ?? title, count: (before?.count ?? 0) + 1, problem });
    }

    tell(tell: (notice: Notice) => void): void {
        for (const refusal of this.#byReason.values()) tell({ kind: "editRefused", ...refusal });
    }
}

function outcomesChange({ outcomes }: RunOutcome, parts: SettleParts, notices: Notice[]): RecordedChange {
    const kept: Kept[] = [];
    const later: StoredEdit[] = [];
    const removedEdits: string[] = [];
    for (const [id, outcome] of outcomes) {
        // The person may have given the edit up while it was on its way.
        const stored = parts.local.edits.find((edit) => edit.id === id);
        if (!stored) continue;
        const left = { ...stored, edit: whatIsLeft(stored, outcomes) };
        if (outcome.kind === "kept") kept.push(keptEdit(left, outcome, parts));
        else if (outcome.kind === "later") later.push(...(left.edit === stored.edit ? [] : [left]));
        else {
            removedEdits.push(id);
            if (outcome.notice) notices.push(outcome.notice);
        }
    }
    const folded = foldKept(kept, parts.local.edits);
    return {
        changedEdits: [...later, ...folded.changedEdits],
        removedEdits: [...removedEdits, ...folded.removedEdits],
    };
}

// Who was assigned meanwhile by a later edit must not be taken off again by what is left of an earlier one.
function whatIsLeft({ id, edit }: StoredEdit, outcomes: Outcomes): TaskEdit {
    if (edit.kind !== "assign" && edit.kind !== "unassign") return edit;
    const userIds = edit.userIds.filter((userId) => {
        return !touchedParts({ ...edit, userIds: [userId] }).some((part) => outcomes.isDone(id, part));
    });
    return userIds.length === edit.userIds.length ? edit : { ...edit, userIds };
}

function keptEdit(
    stored: StoredEdit,
    { state, held }: Extract<EditOutcome, { kind: "kept" }>,
    { local, refusals }: SettleParts,
): Kept {
    // Nothing is on its way any more. A service has been seen to refuse what it had done, so a create is still looked for.
    const kept = { ...stored, state, lastSentAt: null };
    if (state.kind !== "refused") return { stored: kept, held };
    refusals.add(titleOf(stored, local), state.problem);
    // It was free to go on top of what Planner held, so it is once more when somebody tries again.
    const seen = held ? withPartsOf(stored.seen, stored.edit, { ...held, etag: null }) : stored.seen;
    return { stored: { ...kept, seen }, held };
}

/**
 * Ends the questions about tasks that the last reading of the plan says are gone. Milliseconds until that is certain of one
 * that is in doubt; null when none is.
 */
export async function endGoneConflicts({ local, tell }: Pick<SettleParts, "local" | "tell">): Promise<number | null> {
    const asked = local.edits.filter(({ state }) => state.kind === "conflict").map(({ edit }) => edit.taskId);
    const missing = [...new Set(asked)].filter((taskId) => local.known.task(taskId) === null);
    const leftMs = new Map(missing.map((taskId) => [taskId, GONE_AFTER_MS - local.known.noteGone(taskId)]));
    const gone = missing.filter((taskId) => (leftMs.get(taskId) ?? 0) <= 0);
    const notices: Notice[] = [];
    const changes = gone.map((taskId) => goneChange(taskId, GONE, { local }, notices));
    if (changes.length > 0) await local.record(joined(changes));
    for (const notice of notices) tell(notice);
    const doubts = [...leftMs.values()].filter((ms) => ms > 0);
    return doubts.length === 0 ? null : Math.min(...doubts);
}

/** All edits of the task that nobody has been told of end here, so that a person hears of it once. What somebody typed is kept. */
function goneChange(
    taskId: string,
    problem: Problem,
    { local }: Pick<SettleParts, "local">,
    notices: Notice[],
): RecordedChange {
    const waiting = local.edits.filter(({ edit, state }) => edit.taskId === taskId && state.kind !== "refused");
    const [first] = waiting;
    if (!first) return {};
    const typed = waiting.filter(({ edit }) => isTyped(edit));
    notices.push({ kind: "taskGone", title: titleOf(first, local), kept: typed.length > 0 });
    return {
        changedEdits: typed.map((edit) => ({ ...edit, state: { kind: "refused", problem } })),
        removedEdits: waiting.filter((edit) => !typed.includes(edit)).map(({ id }) => id),
    };
}

function isTyped({ kind }: TaskEdit): boolean {
    return kind === "create" || kind === "rename" || kind === "setNotes";
}

function titleOf({ edit, seen }: StoredEdit, local: LocalPlan): string {
    if (edit.kind === "create") return edit.draft.title;
    return local.known.base(edit.taskId)?.task.title ?? seen?.task.title ?? "";
}

function joined(changes: readonly RecordedChange[]): RecordedChange {
    return {
        tasks: changes.flatMap(({ tasks = [] }) => tasks),
        details: changes.flatMap(({ details = [] }) => details),
        aliases: changes.flatMap(({ aliases = [] }) => aliases),
        changedEdits: changes.flatMap(({ changedEdits = [] }) => changedEdits),
        removedEdits: changes.flatMap(({ removedEdits = [] }) => removedEdits),
    };
}
