import type { Ledger, LedgerEdit, LedgerTask, Write } from "./Ledger";
import { valueOf } from "./Ledger";
import { isSideBySide, restingOn, wishLines, writesOf } from "./wishes";
import type { Wish, WishLine } from "./wishes";

/** Every accepted edit was done, was true already, gave way to a later one that was done, or a person knows why not. */
export function checkEdits(ledger: Ledger): void {
    for (const line of wishLines(ledger)) {
        const writes = line.task === "" ? [] : writesOf(ledger, line.task, line.name);
        const way = { line, task: ledger.tasks.get(line.task) };
        line.wishes.forEach((wish, index) => {
            if (!wish.edit.accepted || wish.replaced || hasReason(ledger, line, wish)) return;
            const later = line.wishes.filter((other, at) => at > index || isSideBySide(wish, other));
            if (isDone(ledger, line, wish, writes)) return;
            if (later.some((other) => supersedes(other, wish, writes, way))) return;
            if (asksForNothing(line, wish)) return;
            ledger.violate(
                "lost",
                `${line.outbox}: ${line.name} '${wish.value}' of ${line.task.slice(0, 6)} never came to Planner`,
            );
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

/**
 * The earlier wish gave way to a later one that stood in the outbox by then. Should a person give the later one up before
 * Planner or a colleague had a say in it, the earlier one counts again.
 */
function supersedes({ edit, value }: Wish, wish: Wish, writes: readonly Write[], { line, task }: Way): boolean {
    const left = wish.edit.removed ?? Infinity;
    if (edit.performed > left) return false;
    if (edit.givenUp === null || edit.states.some(({ state }) => state.kind !== "waiting")) return true;
    // Planner had its say: it refused the earlier one, which then became one with the later one.
    if (left < edit.givenUp && mayBeRefused(line, task)) return true;
    const sent = writes.some(
        (write) =>
            write.outbox === line.outbox && write.value === value && write.at > wish.edit.performed && write.at < left,
    );
    const span = { writes, from: edit.performed, until: left };
    return sent || (task !== undefined && valuesBetween(task, line.name, span).has(value));
}

interface Way {
    readonly line: WishLine;
    readonly task: LedgerTask | undefined;
}

/** A person gave it up, or the outbox tells a person why it was not done. */
function hasReason(ledger: Ledger, line: WishLine, { edit, name }: Wish): boolean {
    if (edit.givenUp !== null || isNeverMade(ledger, line) || restedOnGivenUp(ledger, line, edit)) return true;
    return isLineGone(ledger, line, edit) || hasReasonOfPlanner(ledger, line, { edit, name });
}

function hasReasonOfPlanner(ledger: Ledger, line: WishLine, { edit, name }: Pick<Wish, "edit" | "name">): boolean {
    const task = ledger.tasks.get(line.task);
    if (edit.removed === null) return edit.states.at(-1)?.state.kind === "refused" && mayBeRefused(line, task);
    // A task that was deleted takes with it what nobody typed.
    return !TYPED.has(name) && (task?.deleted ?? Infinity) < edit.removed;
}

/** A line that is removed, here or in Teams, takes its ticks along, and so does one that a person gave up adding. */
function isLineGone(ledger: Ledger, { task, name, outbox }: WishLine, { removed }: LedgerEdit): boolean {
    // Of a line's title nothing is asked but that it comes with the line.
    if (name.startsWith("line:")) return true;
    if (!name.startsWith("tick:")) return false;
    const givenUp = wishLines(ledger).some(
        (other) =>
            other.outbox === outbox &&
            other.name === name.replace("tick:", "item:") &&
            other.wishes.some(({ value, edit }) => value === "yes" && edit.givenUp !== null),
    );
    if (givenUp) return true;
    const removals = writesOf(ledger, task, name.replace("tick:", "item:")).filter(({ value }) => value === "no");
    return removals.some(({ at }) => at < (removed ?? Infinity));
}

/** The person gave up the new task that this edit was about, right after making the edit. */
function restedOnGivenUp(
    { givenUpTasks }: Ledger,
    { outbox, screenIds }: WishLine,
    { performed }: LedgerEdit,
): boolean {
    return givenUpTasks.some((task) => task.outbox === outbox && screenIds.has(task.screenId) && performed < task.at);
}

/** Its create was given up before Planner had the task. */
function isNeverMade({ edits }: Ledger, { task, outbox, screenIds }: WishLine): boolean {
    if (task !== "") return false;
    return [...edits.values()].some(({ versions, outbox: owner, givenUp }) => {
        const edit = versions.at(-1)?.edit;
        return edit?.kind === "create" && owner === outbox && givenUp !== null && screenIds.has(edit.taskId);
    });
}

const TYPED: ReadonlySet<string> = new Set(["title", "notes"]);

/** Only the deletion of the task, or of the create it rests on, or its publication, is a reason to refuse. */
function mayBeRefused({ task, name }: WishLine, known: LedgerTask | undefined): boolean {
    if (task === "" || known === undefined) return false;
    const locked = LOCKED.has(name) || name.startsWith("tick:") || name.startsWith("item:");
    return known.deleted !== null || (known.published !== null && locked);
}

/** What a publication locks. */
const LOCKED: ReadonlySet<string> = new Set(["title", "due", "start", "priority", "notes"]);

/** The person asked for what was on the screen, or back for what earlier unsent edits rest on. */
function asksForNothing(line: WishLine, wish: Wish): boolean {
    return restingOn(line, wish).has(wish.value);
}
