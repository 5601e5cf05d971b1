import type { LocalPlan } from "./LocalPlan";
import type { Neighbours } from "./ports/Neighbours";

/** What a window's role needs. */
export interface WindowRoleParts {
    readonly local: LocalPlan;
    readonly neighbours: Neighbours;
    /** Runs after everything that is being written down, and before everything that comes after. */
    readonly inTurn: (action: () => Promise<void>) => Promise<void>;
    /** In the window that syncs: something new waits. */
    readonly onNews: () => void;
    /** In a window that follows: the other one has read or sent something. */
    readonly onFollowed: () => void;
}

/**
 * One window of a register syncs, the others follow: they write edits down and show what the first one learns. When it
 * closes, one of them takes over.
 */
export class WindowRole {
    readonly #parts: WindowRoleParts;
    readonly #endListening: () => void;
    #isSyncing = false;
    #wasHeard = false;

    constructor(parts: WindowRoleParts) {
        this.#parts = parts;
        this.#endListening = parts.neighbours.listen(() => this.#told());
        // Who is there already learns that it is not alone.
        parts.neighbours.tell();
    }

    /** True in the window that syncs. */
    get isSyncing(): boolean {
        return this.#isSyncing;
    }

    /** True when another window of this register is, or was, there. */
    get hasCompany(): boolean {
        return this.#wasHeard || !this.#isSyncing;
    }

    /** This window syncs from now on. Another one may have worked on the outbox until this moment. */
    async takeOver(hasWaited: boolean): Promise<void> {
        const { inTurn, local } = this.#parts;
        this.#wasHeard ||= hasWaited;
        if (hasWaited) await inTurn(() => local.reload());
        this.#isSyncing = true;
    }

    /** Something was written down here. */
    tell(): void {
        this.#parts.neighbours.tell();
    }

    /** Hears and tells nothing any more. What the others have read is no longer on the disk. */
    end(): void {
        this.tell();
        this.#endListening();
    }

    #told(): void {
        this.#wasHeard = true;
        const { inTurn, local, onNews, onFollowed } = this.#parts;
        if (this.#isSyncing) void inTurn(() => local.reloadEdits()).then(onNews);
        else void inTurn(() => local.reload()).then(onFollowed);
    }
}
