import type { TaskEdit } from "../../DataService/api";
import type { StoredEdit, StoredEditState } from "../../DataService/Sync/ports/Database";
import { markOf } from "./drafts";
import { isMergedOneByOne } from "./fields";
import type { FieldValue } from "./fields";

/** Who is behind a write: a worker's outbox on one register (`0|noor`), or null for Teams. */
export type Outbox = string | null;

/** What a person saw of each part of the task when deciding on an edit. */
export type Seen = (name: string) => string;

/** An edit's way through the register, with the numbers of the moments. */
export interface LedgerEdit {
    readonly id: string;
    readonly outbox: string;
    /** The edit, and later what a person put in its place. */
    readonly versions: { readonly edit: TaskEdit; readonly from: number }[];
    /** When the person did it. */
    readonly performed: number;
    /** The same in milliseconds, and in which window. */
    readonly performedAtMs: number;
    readonly window: object;
    readonly seen: Seen;
    /** Whether notes and checklist were on the screen. */
    readonly sawDetails: boolean;
    /** On the disk since; null: never. */
    written: number | null;
    /** The person was told that it is safe. */
    accepted: boolean;
    /** The person was told that it could not be kept. */
    rejected: boolean;
    /** Gone from the disk since. */
    removed: number | null;
    /** The same, as far as every window of the register has heard of it by then. */
    heardOf: number | null;
    /** A person gave it up: it, or the create it rests on. Asked at this moment. */
    givenUp: number | null;
    /** That is done, the person was told. */
    dropped: number | null;
    readonly states: { readonly state: StoredEditState; readonly at: number }[];
}

/** What is known of an edit when it begins. */
type Beginning = Pick<LedgerEdit, "performed" | "performedAtMs" | "window" | "seen" | "sawDetails">;

/** One part of one task that a request changed, or set to what it was. */
export interface Write extends FieldValue {
    readonly at: number;
    readonly task: string;
    readonly before: string;
    readonly by: string;
    readonly outbox: Outbox;
    /** When the register sent the request; the same as `at` for Teams. */
    readonly sent: number;
}

/** A task of Planner, from birth on. */
export interface LedgerTask {
    readonly id: string;
    readonly made: number;
    readonly by: string;
    readonly outbox: Outbox;
    /** When its POST was sent. */
    readonly sent: number;
    readonly fields: Map<string, string>;
    readonly first: ReadonlyMap<string, string>;
    published: number | null;
    deleted: number | null;
    /** Somebody else changed what it could be recognised by before its register knew that it had made it: README.md, exception 3. */
    estranged: boolean;
}

/** What a person was shown of the other side of a conflict before choosing. */
export interface Shown {
    readonly at: number;
    readonly outbox: string;
    readonly screenId: string;
    readonly name: string;
    readonly value: string;
}

/** Everything that happened, in order; what the invariants are checked against. */
export class Ledger {
    readonly edits = new Map<string, LedgerEdit>();
    readonly tasks = new Map<string, LedgerTask>();
    readonly writes: Write[] = [];
    /** Names that reached a disk, as `nameKey`. What the power took away before is as if it had never been said. */
    readonly keptNames = new Set<string>();
    readonly aliases: { readonly outbox: string; readonly screenId: string; readonly plannerId: string }[] = [];
    /** New tasks that a person gave up before their register knew that Planner had them. */
    readonly givenUpTasks: { readonly outbox: string; readonly screenId: string; readonly at: number }[] = [];
    /** Tasks whose maker's disk knows that it made them. */
    readonly named = new Set<string>();
    readonly shown: Shown[] = [];
    /** What was wrong at once. */
    readonly violations: string[] = [];
    readonly story: string[] = [];
    readonly #made = new Map<string, number>();
    #moment = 0;

    /** The number of a new moment. */
    moment(): number {
        this.#moment += 1;
        return this.#moment;
    }

    violate(invariant: string, what: string): void {
        if (this.violations.length < 20) this.violations.push(`${invariant}: ${what}`);
    }

    /** Somebody, anywhere, makes a task with this mark in its title. */
    madeOneMore(mark: string): void {
        this.#made.set(mark, this.madeWithMark(mark) + 1);
    }

    madeWithMark(mark: string): number {
        return this.#made.get(mark) ?? 0;
    }

    /** An edit that the register wants to write down for the first time. */
    begin(
        stored: StoredEdit,
        outbox: string,
        { performed, performedAtMs, window, seen, sawDetails }: Beginning,
    ): LedgerEdit {
        const edit: LedgerEdit = {
            id: stored.id,
            outbox,
            versions: [{ edit: stored.edit, from: this.moment() }],
            performed,
            performedAtMs,
            window,
            seen,
            sawDetails,
            written: null,
            accepted: false,
            rejected: false,
            removed: null,
            heardOf: null,
            givenUp: null,
            dropped: null,
            states: [],
        };
        this.edits.set(stored.id, edit);
        return edit;
    }

    /** A request was applied: what it set, in this order. */
    write(write: Omit<Write, "before" | "at">): void {
        const task = this.tasks.get(write.task);
        if (!task) {
            this.violate("emulator", `a task that was never made was changed: ${write.task}`);
            return;
        }
        if (write.outbox !== task.outbox && write.name === "title") this.estrange(task);
        this.writes.push({ ...write, at: this.moment(), before: valueOf(task.fields, write.name) });
        task.fields.set(write.name, write.value);
    }

    /** Somebody else changed or deleted a task that its register has not recognised as its own. */
    estrange(task: LedgerTask): void {
        if (task.outbox === null || task.estranged || this.named.has(task.id)) return;
        task.estranged = true;
        this.madeOneMore(markOf(valueOf(task.first, "title")));
    }

    /** The Planner id that an outbox's name for a task stands for. */
    plannerId(outbox: string, screenId: string): string | null {
        if (this.tasks.has(screenId)) return screenId;
        const alias = this.aliases.findLast((one) => one.outbox === outbox && one.screenId === screenId);
        return alias?.plannerId ?? null;
    }
}

/** A part's value; what was never set is empty. */
export function valueOf(fields: ReadonlyMap<string, string>, name: string): string {
    return fields.get(name) ?? (isMergedOneByOne(name) && !name.startsWith("line:") ? "no" : "");
}

/** A screen's name for a task of Planner. */
export function nameKey(screenId: string, plannerId: string): string {
    return `${screenId} ${plannerId}`;
}
