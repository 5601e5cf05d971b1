import type ko from "knockout";
import type { Clock, Progress, TaskEdit, TaskId, TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import { loadPartsOnDemand } from "./onDemand";
import type { PosLink } from "./posLinks";
import { storageProblemText } from "./problemText";
import { progressBackEdits, progressEdits } from "./progressEdits";
import { UNDO_MS, type ToastViewModel } from "./ToastViewModel";

/** What deeds are told through. */
export interface TaskDeedsParts extends Pick<TaskDeeds, "lingering" | "posLinkAsks"> {
    readonly toast: ToastViewModel;
    readonly clock: Clock;
}

/** What people do to tasks on the page: writes it down, says so, and offers to undo it. */
export class TaskDeeds {
    readonly plan: LivePlan;
    /** Tasks finished a moment ago, which keep their place until the chance to undo is over. */
    readonly lingering: ko.Observable<ReadonlySet<TaskId>>;
    /** Hears where in POS somebody wants to go. */
    readonly posLinkAsks: ko.Subscribable<PosLink>;
    readonly #toast: ToastViewModel;
    readonly #clock: Clock;
    readonly #afterwards: () => void;
    #stopLingering: () => void = () => undefined;

    /** `afterwards` is called when something was done to tasks that were selected. */
    constructor(plan: LivePlan, parts: TaskDeedsParts, afterwards: () => void) {
        const { toast, clock, lingering, posLinkAsks } = parts;
        this.plan = plan;
        this.lingering = lingering;
        this.posLinkAsks = posLinkAsks;
        this.#toast = toast;
        this.#clock = clock;
        this.#afterwards = afterwards;
    }

    /** Writes edits down; says so when this register cannot keep them. */
    async perform(edits: readonly TaskEdit[]): Promise<boolean> {
        const result = await this.plan.session.service.perform(edits);
        this.plan.storageProblem(result.ok ? null : result.problem);
        if (!result.ok) this.#toast.tell(storageProblemText(this.plan.texts, result.problem));
        return result.ok;
    }

    /** Changes the status of tasks, and offers to undo that. Everybody in the store may. */
    async changeProgress(tasks: readonly TaskView[], progress: Progress): Promise<void> {
        const changed = tasks.filter((task) => task.progress !== progress);
        if (changed.length === 0) return;
        if (progress === "completed") this.#linger(changed);
        if (!(await this.perform(changed.flatMap((task) => progressEdits(task, progress, this.plan))))) return;
        this.#afterwards();
        const stem = progress === "completed" ? "storeTasks_finishedToast_" : "storeTasks_changedToast_";
        this.offerUndo(this.#textOf(stem, changed), async () => {
            await this.perform(changed.flatMap((task) => progressBackEdits(task, this.plan)));
        });
    }

    /**
     * Marks tasks as not possible here, with a reason that Teams shows too. Everybody in the store may. What is finished was
     * possible, and stays as it is.
     */
    async cannotDo(tasks: readonly TaskView[], reason: string): Promise<boolean> {
        const { texts } = this.plan;
        const open = tasks.filter(({ progress }) => progress !== "completed");
        if (open.length === 0) return true;
        const parts = await loadPartsOnDemand().catch(() => null);
        if (!parts) {
            this.#toast.tell(texts.get("storeTasks_partNotLoaded"));
            return false;
        }
        const { done, unread, edits, undo } = await parts.planCannotDo(open, reason, this.plan);
        const unreadText = texts.get("storeTasks_cannotDoUnread", texts.list(unread.map(({ title }) => title)));
        if (unread.length > 0) this.#toast.tell(unreadText);
        if (done.length === 0) return false;
        this.#linger(done);
        if (!(await this.perform(edits))) return false;
        this.#afterwards();
        const doneText = this.#textOf("storeTasks_cannotDoToast_", done);
        const text = unread.length === 0 ? doneText : `${doneText} ${unreadText}`;
        this.offerUndo(text, async () => {
            await this.perform(undo);
        });
        return true;
    }

    /** Gives people to tasks. `edits` come from the assign dialog. */
    async assign(edits: readonly TaskEdit[], doneText: string): Promise<void> {
        if (!this.plan.mayManage || edits.length === 0) return;
        if (!(await this.perform(edits))) return;
        this.#afterwards();
        this.#toast.tell(doneText);
    }

    /** Says what was done, and offers to take it back for a few seconds. */
    offerUndo(text: string, undo: () => Promise<void>): void {
        this.#toast.offerUndo(text, undo);
    }

    /** Leads to a place in POS; the page stays to come back to. */
    openPosLink(link: PosLink): void {
        this.posLinkAsks.notifySubscribers(link);
    }

    dispose(): void {
        this.#stopLingering();
    }

    #textOf(stem: string, tasks: readonly TaskView[]): string {
        return this.plan.texts.count(stem, tasks.length, tasks[0]?.title ?? "");
    }

    /** Finished tasks keep their place until the chance to undo is over, so that no row jumps under a finger. */
    #linger(tasks: readonly TaskView[]): void {
        this.#stopLingering();
        this.lingering(new Set([...this.lingering.peek(), ...tasks.map((task) => task.id)]));
        this.#stopLingering = this.#clock.after(UNDO_MS, () => void this.lingering(new Set<TaskId>()));
    }
}
