import type { StoredChange } from "./Database";

/** A change with every list in it, empty where nothing was asked. */
export type WholeChange = Required<Omit<StoredChange, "plan">> & Pick<StoredChange, "plan">;

/** Fills in the lists that a change leaves out. */
export function wholeChange(change: StoredChange): WholeChange {
    return { ...NOTHING, ...change };
}

const NOTHING = {
    tasks: [],
    removedTasks: [],
    details: [],
    edits: [],
    changedEdits: [],
    removedEdits: [],
    removedChain: [],
    aliases: [],
};
