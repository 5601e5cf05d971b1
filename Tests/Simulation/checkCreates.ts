import type { TaskDraft } from "../../DataService/api";
import { markOf } from "./drafts";
import { nameKey, valueOf } from "./Ledger";
import type { Ledger, LedgerEdit, LedgerTask } from "./Ledger";

/** Every create made exactly one task, or says why not; and no register took a task for its own that it did not make. */
export function checkCreates(ledger: Ledger): void {
    const creates = new Map<string, LedgerEdit[]>();
    for (const edit of ledger.edits.values()) {
        const draft = draftsOf(edit).at(-1);
        if (draft) group(creates, keyOf(edit.outbox, draft.title), edit);
    }
    const made = new Map<string, LedgerTask[]>();
    for (const task of ledger.tasks.values()) {
        if (task.outbox !== null) group(made, keyOf(task.outbox, valueOf(task.first, "title")), task);
    }
    for (const [key, tasks] of made) checkMade(ledger, key, tasks, creates.get(key) ?? []);
    for (const [key, edits] of creates) checkLost(ledger, key, edits, made.get(key)?.length ?? 0);
    checkAliases(ledger);
}

function checkMade(ledger: Ledger, key: string, tasks: readonly LedgerTask[], creates: readonly LedgerEdit[]): void {
    const possible = creates.filter(({ written }) => written !== null);
    if (tasks.filter(({ estranged }) => !estranged).length > possible.length) {
        ledger.violate("doubled", `${key}: people made ${possible.length}, Planner got ${tasks.length}`);
    }
    const drafts = creates.flatMap(draftsOf);
    for (const task of tasks) {
        if (!drafts.some((draft) => holds(task, draft)))
            ledger.violate("doubled", `${key} was made with other content`);
        if (!creates.every(({ outbox }) => outbox.endsWith(`|${task.by}`))) {
            ledger.violate("sender", `${key} was made as ${task.by}`);
        }
    }
}

function checkLost(ledger: Ledger, key: string, creates: readonly LedgerEdit[], made: number): void {
    const due = creates.filter(({ accepted, givenUp, states, removed }) => {
        const isRefused = removed === null && states.at(-1)?.state.kind === "refused";
        return accepted && givenUp === null && !isRefused;
    });
    if (due.length > made) ledger.violate("lost", `${key}: ${due.length} creates were accepted, Planner got ${made}`);
}

function checkAliases(ledger: Ledger): void {
    const screenIds = new Map<string, string>();
    const plannerIds = new Map<string, string>();
    const kept = ledger.aliases.filter(({ screenId, plannerId }) => ledger.keptNames.has(nameKey(screenId, plannerId)));
    for (const { outbox, screenId, plannerId } of kept) {
        const task = ledger.tasks.get(plannerId);
        if (task?.estranged === true) continue;
        if (task?.outbox !== outbox)
            ledger.violate("claim", `${outbox} took a task of ${task?.outbox ?? "Teams"} for its own`);
        if (plannerIds.has(plannerId)) ledger.violate("claim", `${outbox} took ${plannerId} for two creates`);
        if (screenIds.has(screenId)) ledger.violate("claim", `${outbox} took two tasks for one create`);
        plannerIds.set(plannerId, screenId);
        screenIds.set(screenId, plannerId);
    }
}

function draftsOf({ versions }: LedgerEdit): TaskDraft[] {
    return versions.flatMap(({ edit }) => (edit.kind === "create" ? [edit.draft] : []));
}

function holds({ first }: LedgerTask, draft: TaskDraft): boolean {
    const assignees = [...first.keys()].filter((name) => name.startsWith("assignee:")).map((name) => name.slice(9));
    return (
        valueOf(first, "title") === draft.title &&
        valueOf(first, "bucket") === (draft.bucketId ?? "") &&
        valueOf(first, "due") === (draft.due?.date ?? "") &&
        valueOf(first, "priority") === draft.priority &&
        assignees.sort().join() === [...draft.assignees].sort().join()
    );
}

function keyOf(outbox: string, title: string): string {
    return `${outbox} ${markOf(title)}`;
}

function group<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
    const items = groups.get(key);
    if (items) items.push(item);
    else groups.set(key, [item]);
}
