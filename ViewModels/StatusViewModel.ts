import ko from "knockout";
import type { Problem, TaskId } from "../DataService/api";
import { createCommand, type Command } from "./command";
import type { LivePlan } from "./LivePlan";
import { problemText } from "./problemText";

/** How loud the line speaks. */
export type StatusTone = "calm" | "notice" | "alarm";

/** The line that says how old the list is and what is not yet in Planner. */
export class StatusViewModel {
    /** `List of 11:08`. */
    readonly ageText: ko.PureComputed<string>;
    /** Why Planner is not reached; empty when it is. */
    readonly problemText: ko.PureComputed<string>;
    /** `Waiting to be sent (1)`; empty when nothing waits. */
    readonly waitingText: ko.PureComputed<string>;
    /** `2 changes need your decision`; empty when none does. */
    readonly decisionsText: ko.PureComputed<string>;
    readonly tone: ko.PureComputed<StatusTone>;
    readonly busy: ko.PureComputed<boolean>;
    /** A tap can help: sign in, or try again. Empty when it cannot. */
    readonly actionLabel: ko.PureComputed<string>;
    readonly act: Command;
    /** The task of the first change that needs a decision. */
    readonly firstDecision: ko.PureComputed<TaskId | null>;

    constructor(plan: LivePlan) {
        const { texts, time } = plan;
        const problem = (): Problem | null => plan.sync().problem;
        this.ageText = ko.pureComputed(() => {
            plan.minute();
            const readAt = plan.sync().readAt ?? plan.view().readAt;
            return readAt === null
                ? texts.get("storeTasks_notReadYet")
                : texts.get("storeTasks_listOf", time.momentText(readAt));
        });
        this.problemText = ko.pureComputed(() => {
            const current = problem();
            return current === null ? "" : problemText(texts, current, plan.session.store.name);
        });
        this.waitingText = ko.pureComputed(() => {
            const count = plan.view().outbox.filter((entry) => entry.state.kind === "waiting").length;
            return count === 0 ? "" : texts.get("storeTasks_waiting", count);
        });
        const undecided = ko.pureComputed(() => plan.view().outbox.filter((entry) => entry.state.kind !== "waiting"));
        this.decisionsText = ko.pureComputed(() =>
            undecided().length === 0 ? "" : texts.count("storeTasks_decisions_", undecided().length),
        );
        this.firstDecision = ko.pureComputed(() => undecided()[0]?.edit.taskId ?? null);
        this.tone = ko.pureComputed(() => toneOf(problem(), undecided().length));
        this.busy = ko.pureComputed(() => plan.sync().busy);
        this.actionLabel = ko.pureComputed(() => {
            const current = problem();
            if (current === null || current.kind === "throttled") return "";
            return texts.get(canSignIn(current) ? "storeTasks_signIn" : "storeTasks_tryAgain");
        });
        this.act = createCommand(() => plan.session.service.refresh());
    }
}

function canSignIn(problem: Problem): boolean {
    return problem.kind === "signInNeeded" && problem.why !== "noAccount";
}

function toneOf(problem: Problem | null, decisions: number): StatusTone {
    if (problem?.kind === "refused" || problem?.kind === "signInNeeded") return "alarm";
    return problem === null && decisions === 0 ? "calm" : "notice";
}
