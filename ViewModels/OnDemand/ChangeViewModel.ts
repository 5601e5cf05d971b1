import ko from "knockout";
import type { OutboxEntry, TaskEdit } from "../../DataService/api";
import type { ChangeAsks } from "../changeAsks";
import { isTaskGone, madeText, stateText } from "./changeText";
import { editText } from "./editText";
import { createCommand, type Command } from "../command";
import type { LivePlan } from "../LivePlan";

/** A button below a change that has not reached Planner. */
export interface ChangeStep {
    readonly label: string;
    /** Leads on; the others only put an end to it. */
    readonly isMain: boolean;
    readonly command: Command;
    /** Whether the focus goes here, because the button that had it is gone. */
    readonly takesFocus: boolean;
}

type Step = Omit<ChangeStep, "takesFocus">;

/** Edits whose value a person can correct in the form. */
const CORRECTABLE: ReadonlySet<TaskEdit["kind"]> = new Set<TaskEdit["kind"]>([
    "create",
    "rename",
    "setDue",
    "setPriority",
    "move",
    "setNotes",
]);

/** A change that has not reached Planner: what it was, why it has not, and what a person can do about it. */
export class ChangeViewModel {
    readonly id: string;
    readonly entry: ko.Observable<OutboxEntry>;
    readonly kind: ko.PureComputed<OutboxEntry["state"]["kind"]>;
    readonly taskTitle: ko.PureComputed<string>;
    /** What the person did: `Renamed to Folder week 49`. */
    readonly whatText: ko.PureComputed<string>;
    /** `You, 09:12`. */
    readonly madeText: ko.PureComputed<string>;
    /** Where it stands, or the question whether to give it up. */
    readonly whyText: ko.PureComputed<string>;
    readonly steps: ko.PureComputed<readonly ChangeStep[]>;
    readonly #plan: LivePlan;
    readonly #asks: ChangeAsks;
    /** `asked`: give it up? `answered`: no. */
    readonly #givingUp = ko.observable<"" | "asked" | "answered">("");

    constructor(entry: OutboxEntry, plan: LivePlan, asks: ChangeAsks) {
        this.id = entry.id;
        this.#plan = plan;
        this.#asks = asks;
        this.entry = ko.observable(entry);
        this.kind = ko.pureComputed(() => this.entry().state.kind);
        this.taskTitle = ko.pureComputed(() => this.entry().title);
        this.whatText = ko.pureComputed(() => editText(this.entry().edit, plan));
        this.madeText = ko.pureComputed(() => madeText(this.entry(), plan));
        this.whyText = ko.pureComputed(() =>
            this.#givingUp() === "asked" ? plan.texts.get("storeTasks_discardAsk") : stateText(this.entry(), plan),
        );
        this.steps = ko.pureComputed(() => this.#steps(this.entry()));
    }

    /** Takes up what became of the change. An entry that says the same as before draws nothing anew. */
    update(entry: OutboxEntry): void {
        if (JSON.stringify(entry) !== JSON.stringify(this.entry.peek())) this.entry(entry);
    }

    #steps(entry: OutboxEntry): readonly ChangeStep[] {
        const steps = this.#givingUp() === "asked" ? this.#stepsOfGivingUp(entry) : this.#stepsOf(entry);
        const takesFocus = this.#givingUp() !== "";
        return steps.map((step, index) => ({ ...step, takesFocus: takesFocus && index === 0 }));
    }

    #stepsOfGivingUp({ id }: OutboxEntry): readonly Step[] {
        const { service } = this.#plan.session;
        return [
            this.#step("storeTasks_discardNo", () => void this.#givingUp("answered")),
            this.#step("storeTasks_discardYes", () => this.#plan.whenWritten(service.discard(id))),
        ];
    }

    #stepsOf(entry: OutboxEntry): readonly Step[] {
        const { service } = this.#plan.session;
        if (entry.state.kind === "waiting") return [];
        if (entry.state.kind === "conflict") return [this.#ask("storeTasks_chooseChange", "choose", entry.id)];
        const others = [
            ...(this.#canCorrect(entry) ? [this.#ask("storeTasks_correctChange", "change", entry.id)] : []),
            ...(this.#canMakeAnew(entry) ? [this.#ask("storeTasks_makeAnew", "anew", entry.id)] : []),
        ];
        const again = isTaskGone(entry, this.#plan)
            ? []
            : [this.#step("storeTasks_retryChange", () => this.#plan.whenWritten(service.retry(entry.id)))];
        // Another value makes no room in a full plan.
        const steps = isFull(entry) ? [...again, ...others] : [...others, ...again];
        return [
            ...steps.map((step, index) => ({ ...step, isMain: index === 0 && (others.length > 0 || isFull(entry)) })),
            this.#step("storeTasks_discardChange", () => void this.#givingUp("asked")),
        ];
    }

    #step(textId: string, run: () => void | Promise<void>): Step {
        return { label: this.#plan.texts.get(textId), isMain: false, command: createCommand(run) };
    }

    #ask(textId: string, step: "choose" | "change" | "anew", entryId: string): Step {
        return { ...this.#step(textId, () => this.#asks.notifySubscribers({ step, entryId })), isMain: true };
    }

    /** What may not be changed at all is not corrected by another value. */
    #canCorrect({ state, edit }: OutboxEntry): boolean {
        if (!this.#plan.mayManage || state.kind !== "refused" || state.problem.kind !== "refused") return false;
        if (!CORRECTABLE.has(edit.kind)) return false;
        const { reason } = state.problem;
        if (edit.kind === "create") return true;
        return reason === "invalid" || reason === "limit" || (reason === "gone" && this.#isMoveOfKnownTask(edit));
    }

    #isMoveOfKnownTask(edit: TaskEdit): boolean {
        return edit.kind === "move" && this.#plan.view().tasks.some(({ id }) => id === edit.taskId);
    }

    #canMakeAnew(entry: OutboxEntry): boolean {
        const isTyped = entry.edit.kind === "rename" || entry.edit.kind === "setNotes";
        return isTyped && this.#plan.mayManage && isTaskGone(entry, this.#plan);
    }
}

function isFull({ state }: OutboxEntry): boolean {
    return state.kind === "refused" && state.problem.kind === "refused" && state.problem.reason === "limit";
}
