import ko from "knockout";
import type { Clock, Notice } from "../DataService/api";
import type { LivePlan } from "./LivePlan";
import { problemText } from "./problemText";

/** How long the chance to undo lasts, in milliseconds. */
export const UNDO_MS = 5_000;
const NOTICE_MS = 10_000;

/** A short message at the edge of the page. */
export interface Toast {
    readonly text: string;
    /** What a tap on the button does; null without a button. */
    readonly undo: (() => Promise<void>) | null;
}

/** One short message at a time; a newer one takes the place of an older one. */
export class ToastViewModel {
    readonly current: ko.Observable<Toast | null> = ko.observable<Toast | null>(null);
    readonly #clock: Clock;
    #cancel: () => void = () => undefined;

    constructor(clock: Clock) {
        this.#clock = clock;
    }

    /** Shows a text for 10 seconds. */
    tell(text: string): void {
        this.#show({ text, undo: null }, NOTICE_MS);
    }

    /** Shows a text with an Undo button for 5 seconds. */
    offerUndo(text: string, undo: () => Promise<void>): void {
        this.#show({ text, undo }, UNDO_MS);
    }

    readonly undo = async (): Promise<void> => {
        const toast = this.current.peek();
        this.close();
        await toast?.undo?.();
    };

    readonly close = (): void => {
        this.#cancel();
        this.current(null);
    };

    dispose(): void {
        this.close();
    }

    #show(toast: Toast, ms: number): void {
        this.#cancel();
        this.current(toast);
        this.#cancel = this.#clock.after(ms, () => void this.current(null));
    }
}

/** What happened during sync, in words: `Count cash drawer: already finished by Sem, 08:58`. */
export function noticeText(notice: Notice, plan: LivePlan): string {
    const { texts } = plan;
    switch (notice.kind) {
        case "taskGone":
            return texts.get(notice.kept ? "storeTasks_noticeTaskGoneKept" : "storeTasks_noticeTaskGone", notice.title);
        case "itemGone":
            return texts.get("storeTasks_noticeItemGone", notice.title);
        case "editRefused":
            return texts.get(
                "storeTasks_noticeRefused",
                refusedTitle(notice.title, notice.count, plan),
                problemText(texts, notice.problem, plan.session),
            );
        case "recordsDamaged":
            return texts.get("storeTasks_noticeDamaged", String(notice.count));
        case "storageUnreadable":
            return texts.get("storeTasks_noticeUnreadable");
        case "alreadyCompleted":
            return texts.get("storeTasks_noticeAlready", notice.title, finishedText(plan, notice.by, notice.at));
    }
}

/** `Folder wisselen and 4 more`. */
function refusedTitle(title: string, count: number, { texts }: LivePlan): string {
    return count > 1 ? texts.get("storeTasks_titleAndMore", title, count - 1) : title;
}

/** `Already finished by Sem de Vries, 08:58`, with as much of it as is known. */
function finishedText(plan: LivePlan, by: string | null, at: number | null): string {
    const { texts } = plan;
    if (by === null) return texts.get("storeTasks_alreadyFinished");
    if (at === null) return texts.get("storeTasks_alreadyFinishedBy", plan.personName(by));
    return texts.get("storeTasks_alreadyFinishedByAt", plan.personName(by), plan.time.momentText(at));
}
