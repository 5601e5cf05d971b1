import type { TaskView } from "../../DataService/api";
import type { LivePlan } from "../LivePlan";

/** What closing lists are called where the settings name none. */
const NAMES: ReadonlySet<string> = new Set([
    "closing",
    "sluiting",
    "sluiten",
    "afsluiting",
    "schließung",
    "ladenschluss",
    "fermeture",
    "cierre",
]);

/** Tasks of the closing lists that are to be done by now: open, and due today, earlier or without a date. */
export function closingTasks(plan: LivePlan): readonly TaskView[] {
    const { attention } = plan.session.settings;
    if (!attention.closing) return [];
    const wanted = new Set(attention.closingLists.map(folded));
    const names = wanted.size > 0 ? wanted : NAMES;
    const lists = plan.view().plan.buckets.filter(({ name }) => names.has(folded(name)));
    const ids = new Set(lists.map(({ id }) => id));
    return plan
        .view()
        .tasks.filter(({ bucketId, progress }) => bucketId !== null && ids.has(bucketId) && progress !== "completed")
        .filter(({ due }) => plan.time.groupOf(due) !== "later");
}

function folded(name: string): string {
    return name.trim().toLocaleLowerCase();
}
