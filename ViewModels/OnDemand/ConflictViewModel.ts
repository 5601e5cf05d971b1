import ko from "knockout";
import type { OutboxEntry } from "../../DataService/api";
import { madeText } from "./changeText";
import { createCommand, type Command } from "../command";
import { conflictField, conflictText } from "./conflictText";
import type { LivePlan } from "../LivePlan";

/** One of two values, and the button that makes it the one that counts. */
export interface ConflictSide {
    readonly heading: string;
    /** Who and when, as far as is known: `You, 09:12`. */
    readonly whoText: string;
    /** As it is, line breaks included. */
    readonly valueText: string;
    readonly keepText: string;
    /** What that button does to the other value. */
    readonly effectText: string;
    readonly keep: Command;
}

type ConflictState = Extract<OutboxEntry["state"], { kind: "conflict" }>;

/** The choice between what was done here and what was done in Teams. */
export class ConflictViewModel {
    readonly plan: LivePlan;
    readonly taskTitle: string;
    /** What the values are of: `Due date`. */
    readonly fieldText: string;
    /** Nobody chooses between values that are not both known. Empty when there is nothing to choose any more, for instance because a colleague has settled it. */
    readonly sides: ko.PureComputed<readonly ConflictSide[]>;

    constructor(plan: LivePlan, entry: OutboxEntry) {
        this.plan = plan;
        this.taskTitle = entry.title;
        this.fieldText = conflictField(entry.edit.kind, plan);
        const state = ko.pureComputed(() => stateOf(plan, entry.id));
        // Each reading of the plan gives new objects; only what says something else is drawn again.
        const asText = ko.pureComputed(() => JSON.stringify(state()));
        this.sides = ko.pureComputed(() => {
            asText();
            const now = state.peek();
            return now === null ? [] : [this.#mine(entry, now), this.#theirs(entry, now)];
        });
    }

    #mine(entry: OutboxEntry, { mine, theirs }: ConflictState): ConflictSide {
        const { texts, session } = this.plan;
        return {
            heading: texts.get("storeTasks_conflictMine"),
            whoText: madeText(entry, this.plan),
            valueText: conflictText(entry.edit.kind, mine, this.plan),
            keepText: texts.get("storeTasks_keepMine"),
            effectText: texts.get("storeTasks_keepMineEffect"),
            keep: createCommand(
                () => this.plan.whenWritten(session.service.settle(entry.id, "mine")),
                () => theirs !== null,
            ),
        };
    }

    #theirs(entry: OutboxEntry, state: ConflictState): ConflictSide {
        const { texts, session } = this.plan;
        return {
            heading: texts.get("storeTasks_conflictTheirs"),
            whoText: this.#whoInTeams(state),
            valueText: conflictText(entry.edit.kind, state.theirs, this.plan),
            keepText: texts.get("storeTasks_keepTheirs"),
            effectText: texts.get("storeTasks_keepTheirsEffect"),
            keep: createCommand(
                () => this.plan.whenWritten(session.service.settle(entry.id, "theirs")),
                () => state.theirs !== null,
            ),
        };
    }

    #whoInTeams({ theirs, theirsBy, theirsAt }: ConflictState): string {
        const { texts, time } = this.plan;
        const who = theirsBy === null ? "" : this.plan.personOrYou(theirsBy);
        if (theirsAt !== null && who !== "") return texts.get("storeTasks_whoWhen", who, time.momentText(theirsAt));
        if (who !== "") return who;
        const at = theirs === null ? null : (theirsAt ?? this.plan.view.peek().readAt);
        return at === null ? "" : texts.get("storeTasks_readAt", time.momentText(at));
    }
}

function stateOf(plan: LivePlan, entryId: string): ConflictState | null {
    const state = plan.view().outbox.find(({ id }) => id === entryId)?.state;
    return state?.kind === "conflict" ? state : null;
}
