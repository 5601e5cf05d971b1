import type { Notice } from "../../DataService/api";
import type { LivePlan } from "../LivePlan";
import { problemText } from "../problemText";

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
