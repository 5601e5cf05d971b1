import type { OutboxEntry, Result, StorageProblem } from "../../DataService/api";
import { editOf } from "./editOf";
import { fieldsOfEdit } from "./fields";
import type { Choice } from "./History";
import { nameKey } from "./Ledger";
import type { Ledger, LedgerEdit } from "./Ledger";
import { count } from "./Network";
import type { Store } from "./Store";
import type { Window } from "./Window";

/** The person decides about an entry, as far as the choice fits its state. What was on the screen counts as seen. */
export function decide(window: Window, entry: OutboxEntry, choice: Choice, store: Store): void {
    const { service } = window;
    if (!service) return;
    const { ledger } = store;
    const at = ledger.moment();
    count(store.tally, `decided ${choice}`);
    ledger.story.push(`      ${window.outbox}: the person chooses ${choice} for ${entry.edit.kind} of ${entry.title}`);
    switch (choice) {
        case "retry":
            if (entry.state.kind === "refused") store.watch("retry", service.retry(entry.id));
            return;
        case "change":
            changeRefused(window, entry, store);
            return;
        case "discard":
            noteShown(window, entry, at, store);
            dropWhenDone(giveUp(window, entry, at, store), service.discard(entry.id), store);
            return;
        case "mine":
        case "theirs":
            settle(window, entry, choice, store);
    }
}

function settle(window: Window, entry: OutboxEntry, choice: "mine" | "theirs", store: Store): void {
    // Nobody is asked before both values are known.
    if (entry.state.kind !== "conflict" || entry.state.theirs === null) return;
    const at = store.ledger.moment();
    noteShown(window, entry, at, store);
    const given = choice === "theirs" ? giveUp(window, entry, at, store) : undefined;
    dropWhenDone(given, window.service?.settle(entry.id, choice), store);
}

/** From the moment at which the person is told so, what was given up is not sent any more. */
function dropWhenDone(
    edit: LedgerEdit | undefined,
    done: Promise<Result<void, StorageProblem>> | undefined,
    store: Store,
): void {
    const noted = done?.then(({ ok }) => {
        if (edit && ok) edit.dropped ??= store.ledger.moment();
    });
    store.watch("decision", noted);
}

function changeRefused(window: Window, entry: OutboxEntry, store: Store): void {
    const task = window.view?.tasks.find(({ id }) => id === entry.edit.taskId);
    if (entry.state.kind !== "refused" || entry.edit.kind === "create" || !task) return;
    const [edit] = editOf({ kind: entry.edit.kind, value: store.tally.size }, task, { lines: [], store });
    if (!edit) return;
    const { ledger } = store;
    const at = ledger.moment();
    for (const { name } of fieldsOfEdit(edit)) {
        const value = window.seen(edit.taskId)(name);
        ledger.shown.push({ at, outbox: window.outbox, screenId: edit.taskId, name, value });
    }
    window.change(entry.id, edit);
}

/** Everything that rests on a create goes with it, unless Planner has the task. */
function giveUp(window: Window, entry: OutboxEntry, at: number, { ledger }: Store): LedgerEdit | undefined {
    const { outbox } = window;
    const { taskId } = entry.edit;
    const isUnmade = entry.edit.kind === "create" && !isNamed(ledger, outbox, taskId);
    // What is not written down yet rests on it, too.
    if (isUnmade) ledger.givenUpTasks.push({ outbox, screenId: taskId, at });
    const given = ledger.edits.get(entry.id);
    const resting = isUnmade ? editsOf(ledger, outbox, taskId) : [];
    for (const edit of given ? [given, ...resting] : resting) edit.givenUp ??= at;
    return given;
}

/** A name that the power took away before it was on the disk is not known to the next session. */
function isNamed({ aliases, keptNames }: Ledger, outbox: string, screenId: string): boolean {
    const names = aliases.filter((one) => one.outbox === outbox && one.screenId === screenId);
    return names.some(({ plannerId }) => keptNames.has(nameKey(screenId, plannerId)));
}

/** The edits of a task that an outbox holds. */
function editsOf({ edits }: Ledger, outbox: string, taskId: string): LedgerEdit[] {
    const own = [...edits.values()].filter((edit) => edit.outbox === outbox && edit.removed === null);
    return own.filter(({ versions }) => versions.at(-1)?.edit.taskId === taskId);
}

function noteShown(window: Window, { edit, state }: OutboxEntry, at: number, store: Store): void {
    if (state.kind !== "conflict" || state.theirs === null) return;
    const { buckets } = window.view?.plan ?? { buckets: [] };
    for (const { name } of fieldsOfEdit(edit)) {
        const value =
            name === "bucket" ? (buckets.find((bucket) => bucket.name === state.theirs)?.id ?? "") : state.theirs;
        store.ledger.shown.push({ at, outbox: window.outbox, screenId: edit.taskId, name, value });
    }
}
