import type { Ledger, LedgerTask, Write } from "./Ledger";
import { valueOf } from "./Ledger";
import { knownTo, wishLines, writesOf } from "./wishes";
import type { Wish, WishLine } from "./wishes";

/** Every accepted edit was done, was true already, gave way to a later one that was done, or a person knows why not. */
export function checkEdits(ledger: Ledger): void {
    for (const line of wishLines(ledger)) {
        const writes = line.task === "" ? [] : writesOf(ledger, line.task, line.name);
        line.wishes.forEach((wish, index) => {
            if (!wish.edit.accepted || wish.replaced || hasReason(ledger, line, wish)) return;
            const later = line.wishes.slice(index + 1);
            if (isDone(ledger, line, wish, writes)) return;
            if (later.some((other) => supersedes(other, wish, writes, line))) return;
            if (asksForNothing(ledger, line, wish)) return;
            ledger.violate("lost", `${line.outbox}: ${line.name} '${wish.value}' of ${line.task.slice(0, 6)} never came to Planner`);
        });
    }
}

function isDone(ledger: Ledger, line: WishLine, { edit, value }: Wish, writes: readonly Write[]): boolean {
    const task = ledger.tasks.get(line.task);
    const until = edit.removed ?? Infinity;
    if (!task) return false;
    const was = valuesBetween(task, line.name, { writes, from: edit.performed, until });
    return was.has(value);
}

interface Span {
    readonly writes: readonly Write[];
    readonly from: number;
    readonly until: number;
}

/** All values that the part had at some time of the span. */
function valuesBetween(task: LedgerTask, name: string, { writes, from, until }: Span): Set<string> {
    const values = new Set<string>();
    let value = valueOf(task.first, name);
    let since = task.made;
    for (const write of writes) {
        if (since < until && write.at > from) values.add(value);
        value = write.value;
        since = write.at;
    }
    if (since < until) values.add(value);
    return values;
}

/** The later wish was done before the earlier one left: it went out in its place, or after it. */
function supersedes(later: Wish, wish: Wish, writes: readonly Write[], line: WishLine): boolean {
    if (later.edit.givenUp !== null) return false;
    const left = wish.edit.removed ?? Infinity;
    return writes.some(({ outbox, value, at }) => outbox === line.outbox && value === later.value && at > wish.edit.performed && at < left);
}

/** A person gave it up, or the outbox tells a person why it was not done. */
function hasReason(ledger: Ledger, line: WishLine, { edit, name }: Wish): boolean {
    if (edit.givenUp !== null) return true;
    const task = ledger.tasks.get(line.task);
    if (edit.removed === null) return edit.states.at(-1)?.state.kind === "refused" && mayBeRefused(line, task);
    // A task that was deleted takes with it what nobody typed.
    const typed = name === "title" || name === "notes";
    return task?.deleted !== null && task?.deleted !== undefined && task.deleted < edit.removed && !typed;
}

/** Only the deletion of the task, or of the create it rests on, or its publication, is a reason to refuse. */
function mayBeRefused({ task, name }: WishLine, known: LedgerTask | undefined): boolean {
    if (task === "" || known === undefined) return false;
    const locked = name === "title" || name === "due" || name === "priority" || name === "notes" || name.startsWith("tick:");
    return known.deleted !== null || (known.published !== null && locked);
}

/** The person asked for what was on the screen, or back for what earlier unsent edits rest on. */
function asksForNothing(ledger: Ledger, line: WishLine, wish: Wish): boolean {
    return knownTo(ledger, line, wish, wish.edit.performed).has(wish.value);
}
