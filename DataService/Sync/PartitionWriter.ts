import type { Result } from "../Model/Result";
import type { StorageProblem } from "../Model/StorageProblem";
import type { KeptReadings, Partition, RecordedChange, StoredChange, StoredContent } from "./ports/Database";
import { wholeChange } from "./ports/wholeChange";
import { Turns } from "./Turns";

/** What people did here; everything else can be read again. */
type Doings = Required<Pick<StoredChange, "changedEdits" | "removedEdits" | "aliases">>;

const NOTHING: Doings = { changedEdits: [], removedEdits: [], aliases: [] };

/**
 * Writes to a partition, one change after the other. What was decided and the disk did not take goes along with the next
 * change, so that no session begins with an edit that Planner has accepted and the disk still holds, while later ones of the
 * same field are gone.
 */
export class PartitionWriter {
    readonly #partition: Partition;
    #owed: Doings = NOTHING;
    readonly #turns = new Turns();

    constructor(partition: Partition) {
        this.#partition = partition;
    }

    /** What the partition holds once everything asked so far is written, or would hold if it had taken it. */
    load(): Promise<StoredContent> {
        return this.#turns.take(async () => {
            await this.#pay();
            return withChange(await this.#partition.load(), this.#owed);
        });
    }

    /** Writes a change that may be given up: when it fails, nothing has happened. */
    tryTo(change: StoredChange): Promise<Result<void, StorageProblem>> {
        return this.#turns.take(() => this.#write(change));
    }

    /** Writes a change that has happened already: what fails is owed to the disk. */
    mustWrite(change: RecordedChange): Promise<Result<void, StorageProblem>> {
        return this.#turns.take(async () => {
            const written = await this.#write(change);
            if (!written.ok) this.#owed = together(this.#owed, change);
            return written;
        });
    }

    /** Pays what is owed and removes what was read from Planner. */
    forgetReadings(keep: KeptReadings): Promise<void> {
        return this.#turns.take(async () => {
            await this.#pay();
            await this.#partition.forgetReadings(keep);
        });
    }

    async #pay(): Promise<void> {
        if (!isNothing(this.#owed)) await this.#write({});
    }

    async #write(whole: StoredChange): Promise<Result<void, StorageProblem>> {
        const change = withoutSignInNames(whole);
        if (isNothing(this.#owed)) return this.#partition.change(change);
        const written = await this.#partition.change({ ...change, ...together(this.#owed, change) });
        if (written.ok) this.#owed = NOTHING;
        return written;
    }
}

/** The disk of a register outlives the session, and names of people are enough to work with. */
function withoutSignInNames(change: StoredChange): StoredChange {
    if (!change.plan) return change;
    const { plan, readAt } = change.plan;
    const members = plan.members.map((member) => ({ ...member, userPrincipalName: "" }));
    return { ...change, plan: { plan: { ...plan, members }, readAt } };
}

/** Two changes as one, the second on top of the first. */
function together(first: Doings, second: StoredChange): Doings {
    const { edits, changedEdits, removedEdits, aliases } = wholeChange(second);
    const touched = new Set([...[...edits, ...changedEdits].map(({ id }) => id), ...removedEdits]);
    return {
        changedEdits: [...first.changedEdits.filter(({ id }) => !touched.has(id)), ...changedEdits],
        removedEdits: [...first.removedEdits.filter((id) => !touched.has(id)), ...removedEdits],
        aliases: [...first.aliases, ...aliases],
    };
}

// What Planner has accepted must not come back, to be sent again, because the disk has not heard of it.
function withChange(content: StoredContent, owed: Doings): StoredContent {
    if (isNothing(owed)) return content;
    const changed = new Map(owed.changedEdits.map((stored) => [stored.id, stored]));
    const aliases = new Map([...content.aliases, ...owed.aliases].map((alias) => [alias.screenId, alias]));
    return {
        ...content,
        edits: content.edits
            .filter(({ id }) => !owed.removedEdits.includes(id))
            .map((stored) => changed.get(stored.id) ?? stored),
        aliases: [...aliases.values()],
    };
}

function isNothing({ changedEdits, removedEdits, aliases }: Doings): boolean {
    return changedEdits.length + removedEdits.length + aliases.length === 0;
}
