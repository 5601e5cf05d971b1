import type { Ledger, LedgerEdit, Write } from "./Ledger";
import { isSideBySide, knownTo, lastKnownTo, mergesAlone, restingOn, wishLines, writesOf } from "./wishes";
import type { Wish, WishLine } from "./wishes";

/**
 * Every change that a register brought about was somebody's wish, came in the order of the wishes, was sent as the worker
 * who had it, and overwrote nothing that this worker had not seen.
 */
export function checkWrites(ledger: Ledger): void {
    const explained = new Set<Write>();
    for (const line of wishLines(ledger)) {
        if (line.task === "") continue;
        checkLine(ledger, line, explained);
        checkConflicts(ledger, line);
    }
    for (const write of ledger.writes) {
        if (write.outbox === null || explained.has(write) || write.value === write.before) continue;
        ledger.violate("unasked", `${text(write)}: no edit of ${write.outbox} asks for it`);
    }
}

function checkLine(ledger: Ledger, line: WishLine, explained: Set<Write>): void {
    const all = writesOf(ledger, line.task, line.name);
    let reached = 0;
    for (const write of all) {
        if (write.outbox !== line.outbox || write.value === write.before) continue;
        explained.add(write);
        if (!line.outbox.endsWith(`|${write.by}`)) ledger.violate("sender", `${text(write)} came from ${line.outbox}`);
        const index = line.wishes.findIndex((wish, at) => isInOrder(line, at, reached) && explains(wish, write));
        const wish = line.wishes[index];
        if (!wish) {
            ledger.violate("order", `${text(write)}: ${whyNot(line, write, reached)}`);
            continue;
        }
        // Once a person gives the later wish up, the earlier one counts again.
        if (wish.edit.givenUp === null) reached = Math.max(reached, index);
        const late = candidates(line, wish, write).map((one) => laterDone(line, one, write));
        const [later] = late;
        if (later && !late.includes(undefined)) {
            ledger.violate("order", `${text(write)} after the later wish '${later.value}' was done`);
        }
        if (!mergesAlone(line)) checkOverwriting(ledger, line, { wish, write, all });
    }
}

/** Not before a wish that was sent already, unless nobody can tell which of the two was first. */
function isInOrder({ wishes }: WishLine, at: number, reached: number): boolean {
    const [wish, last] = [wishes[at], wishes[reached]];
    return at >= reached || (wish !== undefined && last !== undefined && isSideBySide(wish, last));
}

/** A wish that came later and was done already when the write was sent. */
function laterDone({ wishes }: WishLine, wish: Wish, write: Write): Wish | undefined {
    return wishes.slice(wishes.indexOf(wish) + 1).find((other) => isDone(other, write) && !isSideBySide(wish, other));
}

function explains({ value, edit, from }: Wish, write: Write): boolean {
    if (value !== write.value || edit.written === null || edit.written > write.sent || from > write.sent) return false;
    return mayBeSent(edit, write.sent);
}

function mayBeSent({ givenUp, dropped, removed, heardOf }: LedgerEdit, at: number): boolean {
    // What one window has given up, another one may be about to send.
    if (removed !== null && removed < at) return givenUp !== null && (heardOf ?? Infinity) > at;
    return dropped === null || dropped > at;
}

function isDone({ edit }: Wish, write: Write): boolean {
    return edit.removed !== null && edit.removed < write.sent && edit.givenUp === null;
}

function whyNot({ wishes }: WishLine, write: Write, reached: number): string {
    const same = wishes.filter(({ value }) => value === write.value);
    if (same.length === 0) return "nobody asked for this value";
    if (same.every(({ edit }) => edit.removed !== null && edit.removed < write.sent))
        return "its edit was no longer in the outbox";
    return `wish ${reached} was sent before`;
}

interface Overwriting {
    readonly wish: Wish;
    readonly write: Write;
    readonly all: readonly Write[];
}

/** The wishes that the write may have carried out: this one, or a later one of the same value. */
function candidates({ wishes }: WishLine, wish: Wish, write: Write): Wish[] {
    return wishes.slice(wishes.indexOf(wish)).filter((other) => explains(other, write));
}

/** What stood there before is nobody else's, or the worker knew it. */
function checkOverwriting(ledger: Ledger, line: WishLine, { wish, write, all }: Overwriting): void {
    const last = all.filter((other) => other.at < write.at && other.value !== other.before).at(-1);
    const own = last ? last.outbox === line.outbox : ledger.tasks.get(line.task)?.outbox === line.outbox;
    if (own || candidates(line, wish, write).some((one) => knownTo(ledger, line, one, write.sent).has(write.before)))
        return;
    ledger.violate("overwritten", `${text(write)} over '${write.before}', which ${line.outbox} had not seen`);
}

/** A conflict is about a value that the worker did not know, or that somebody else set meanwhile. */
function checkConflicts(ledger: Ledger, line: WishLine): void {
    const writes = writesOf(ledger, line.task, line.name);
    for (const wish of line.wishes) {
        for (const { state, at } of wish.edit.states) {
            if (state.kind !== "conflict" || isBlind(wish)) continue;
            const known = lastKnownTo(ledger, line, wish, at);
            const others = writes.some((write) => write.at < at && isNews(write, wish, { line, known }));
            if (!others) {
                ledger.violate("conflict", `${line.outbox}: ${line.name} of ${line.task} conflicts with nobody`);
            }
        }
    }
}

interface Knowing {
    readonly line: WishLine;
    readonly known: ReadonlySet<string>;
}

/** Own values of before are news only to who has not seen them: README.md, exception 10. */
function isNews({ outbox, value, at }: Write, wish: Wish, { line, known }: Knowing): boolean {
    const meanwhile = at > wish.edit.performed;
    // Who gives up an edit that was sent without an answer may find its value there.
    const isGivenUp = line.wishes.some((wish) => wish.value === value && wish.edit.givenUp !== null);
    if (isGivenUp) return true;
    // Planner tells who finished a task: a colleague's Done is not the worker's own.
    if (outbox !== line.outbox && line.name === "progress" && value === "completed") return true;
    // An own value that was never on this screen comes from another window, in which it was set at the same moment.
    // One that was, but is no more, was lost with the power or a full disk: README.md, exception 10.
    if (outbox === line.outbox) return !restingOn(line, wish).has(value);
    return meanwhile || !known.has(value);
}

// Who writes notes without having opened the task is asked about whatever stands there, own notes of earlier too.
function isBlind({ name, edit }: Wish): boolean {
    return name === "notes" && !edit.sawDetails;
}

function text({ task, name, value, by }: Write): string {
    return `${by} set ${name} of ${task.slice(0, 6)} to '${value}'`;
}
