import ko from "knockout";
import type { Problem } from "../DataService/api";
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
    /** That this register keeps nothing, so that tasks can be read only; empty while it does. */
    readonly storageText: ko.PureComputed<string>;
    /** `Waiting to be sent (1)`; empty when nothing waits. */
    readonly waitingText: ko.PureComputed<string>;
    /** `2 changes need your decision`; empty when none does. */
    readonly decisionsText: ko.PureComputed<string>;
    readonly tone: ko.PureComputed<StatusTone>;
    readonly busy: ko.PureComputed<boolean>;
    /** A tap can help: sign in, or try again. Empty when it cannot. */
    readonly actionLabel: ko.PureComputed<string>;
    /** The tap is a sign-in. */
    readonly needsSignIn: ko.PureComputed<boolean>;
    readonly act: Command;
    /** What waits for colleagues; empty when nothing does. */
    readonly othersText: ko.PureComputed<string>;
    /** What the administrator has not consented to; empty when nothing is missing. */
    readonly missingText: ko.PureComputed<string>;

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
            return current === null ? "" : statusText(current, plan);
        });
        this.storageText = ko.pureComputed(() => {
            const kind = plan.storageProblem()?.kind;
            return kind ? texts.get(kind === "storageFull" ? STORAGE_FULL : STORAGE_BROKEN) : "";
        });
        this.waitingText = ko.pureComputed(() => {
            const count = plan.view().outbox.filter((entry) => entry.state.kind === "waiting").length;
            return count === 0 ? "" : texts.get("storeTasks_waiting", count);
        });
        const undecided = ko.pureComputed(() => plan.view().outbox.filter((entry) => entry.state.kind !== "waiting"));
        this.decisionsText = ko.pureComputed(() =>
            undecided().length === 0 ? "" : texts.count("storeTasks_decisions_", undecided().length),
        );
        this.othersText = ko.pureComputed(() => {
            const count = plan.othersWaiting();
            return count === 0 ? "" : texts.count("storeTasks_othersWaiting_", count);
        });
        this.missingText = ko.pureComputed(() =>
            (plan.view().missing ?? []).map((right) => texts.get(`storeTasks_missing_${right}`)).join(" "),
        );
        this.tone = ko.pureComputed(() =>
            plan.storageProblem() === null ? toneOf(problem(), undecided().length) : "alarm",
        );
        this.busy = ko.pureComputed(() => plan.sync().busy);
        this.needsSignIn = ko.pureComputed(() => canSignIn(problem()));
        this.actionLabel = ko.pureComputed(() => {
            const current = problem();
            if (current === null || current.kind === "throttled") return "";
            return texts.get(this.needsSignIn() ? "storeTasks_signIn" : "storeTasks_tryAgain");
        });
        const { service } = plan.session;
        this.act = createCommand(() => (canSignIn(plan.sync.peek().problem) ? service.signIn() : service.refresh()));
    }
}

const STORAGE_FULL = "storeTasks_statusStorageFull";
const STORAGE_BROKEN = "storeTasks_statusStorageBroken";

/** A wait of less than a minute needs no time of day. */
const SOON_MS = 60_000;

function statusText(problem: Problem, plan: LivePlan): string {
    const { texts, time } = plan;
    const until = plan.throttledUntil();
    if (problem.kind !== "throttled" || until === null || until - time.clock.now() <= SOON_MS) {
        return problemText(texts, problem, plan.session);
    }
    plan.minute();
    return texts.get("storeTasks_problemThrottledUntil", time.momentText(until));
}

function canSignIn(problem: Problem | null): boolean {
    return problem?.kind === "signInNeeded" && problem.why !== "noAccount";
}

function toneOf(problem: Problem | null, decisions: number): StatusTone {
    if (problem?.kind === "refused" || problem?.kind === "signInNeeded") return "alarm";
    return problem === null && decisions === 0 ? "calm" : "notice";
}
