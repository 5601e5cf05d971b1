import { fieldsOfEdit, isMergedOneByOne } from "./fields";
import type { FieldValue } from "./fields";
import type { Ledger, LedgerEdit, Shown, Write } from "./Ledger";

/** One part of one task that an edit asks for. An edit that a person replaced asks twice. */
export interface Wish extends FieldValue {
    readonly edit: LedgerEdit;
    /** Since when the edit asks for this. */
    readonly from: number;
    /** A person put something else in its place. */
    readonly replaced: boolean;
    /** Writes that carried it out. */
    readonly writes: Write[];
}

/** All wishes of one outbox about one part of one task, in the order in which the person had them, and its writes. */
export interface WishLine {
    readonly outbox: string;
    readonly screenIds: ReadonlySet<string>;
    readonly task: string;
    readonly name: string;
    readonly wishes: readonly Wish[];
}

/** The wishes, sorted by outbox, task and part. Those about a task that Planner never got are of no task: `""`. */
export function wishLines(ledger: Ledger): WishLine[] {
    const lines = new Map<string, { line: WishLine; wishes: Wish[]; screenIds: Set<string> }>();
    for (const edit of ledger.edits.values()) {
        edit.versions.forEach(({ edit: asked, from }, index) => {
            const task = ledger.plannerId(edit.outbox, asked.taskId) ?? "";
            for (const field of fieldsOfEdit(asked)) {
                const key = [edit.outbox, task === "" ? asked.taskId : task, field.name].join(" ");
                const found = lines.get(key) ?? newLine(edit.outbox, task, field.name);
                lines.set(key, found);
                found.screenIds.add(asked.taskId);
                const replaced = index < edit.versions.length - 1;
                found.wishes.push({ ...field, edit, from, replaced, writes: [] });
            }
        });
    }
    for (const { wishes } of lines.values())
        wishes.sort((a, b) => writtenAt(a) - writtenAt(b) || a.edit.performed - b.edit.performed || a.from - b.from);
    return [...lines.values()].map(({ line }) => line);
}

// Of two windows the one whose edit reaches the disk first was first.
function writtenAt({ edit }: Wish): number {
    return edit.written ?? Number.MAX_SAFE_INTEGER;
}

function newLine(
    outbox: string,
    task: string,
    name: string,
): { line: WishLine; wishes: Wish[]; screenIds: Set<string> } {
    const wishes: Wish[] = [];
    const screenIds = new Set<string>();
    return { line: { outbox, task, name, wishes, screenIds }, wishes, screenIds };
}

/** The writes about one part of one task, in order. */
export function writesOf(ledger: Ledger, task: string, name: string): Write[] {
    return ledger.writes.filter((write) => write.task === task && write.name === name);
}

/** What the person knew of the part when having this wish: the screen, own unsent wishes, what they rest on, and choices. */
export function knownTo(ledger: Ledger, line: WishLine, wish: Wish, until: number): Set<string> {
    const own = openBefore(line, wish).map(({ value }) => value);
    const shown = shownTo(ledger, line, until).map(({ value }) => value);
    return new Set([...restingOn(line, wish), ...own, ...shown]);
}

/** What stood there before this wish and the unsent ones that it follows on. */
export function restingOn(line: WishLine, wish: Wish): Set<string> {
    const chain = [wish, ...openBefore(line, wish)];
    return new Set(
        [...chain, ...chain.flatMap((one) => givenUpBefore(line, one))].map(({ edit }) => edit.seen(line.name)),
    );
}

/** Unsent wishes that this one follows on and that were given up since, so that it rests on what those rested on. */
function givenUpBefore(line: WishLine, wish: Wish): Wish[] {
    const givenUp = openBefore(line, wish).filter(({ edit }) => edit.givenUp !== null);
    return [...givenUp, ...givenUp.flatMap((one) => givenUpBefore(line, one))];
}

function openBefore({ wishes }: WishLine, wish: Wish): Wish[] {
    return wishes
        .slice(0, wishes.indexOf(wish))
        .filter(({ edit }) => edit !== wish.edit && (edit.removed === null || edit.removed > wish.edit.performed));
}

/** The same, but whoever was shown the other side has known nothing but that since. */
export function lastKnownTo(ledger: Ledger, line: WishLine, wish: Wish, until: number): Set<string> {
    const last = shownTo(ledger, line, until).at(-1);
    return last ? new Set([last.value]) : knownTo(ledger, line, wish, until);
}

function shownTo({ shown }: Ledger, line: WishLine, until: number): Shown[] {
    return shown.filter(
        ({ at, outbox, screenId, name }) =>
            at < until && outbox === line.outbox && name === line.name && line.screenIds.has(screenId),
    );
}

/** True when nobody has to choose about this part. */
export function mergesAlone({ name }: WishLine): boolean {
    return isMergedOneByOne(name);
}

/** Wishes of two windows within a moment: nobody can tell which was first. README.md, exception 13. */
export function isSideBySide({ edit }: Wish, { edit: other }: Wish): boolean {
    return edit.window !== other.window && Math.abs(edit.performedAtMs - other.performedAtMs) < 1_000;
}
