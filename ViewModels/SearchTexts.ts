import type { Plan, TaskView } from "../DataService/api";
import type { LivePlan } from "./LivePlan";

/** A text as it is compared: without regard to case, accents and the form in which a character was typed. */
export function foldText(text: string): string {
    const lower = text.toLocaleLowerCase();
    // Plain letters need no more, and are most of what thousands of tasks hold.
    return PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(MARKS, "");
}

// Printable ASCII, line breaks and tabs.
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
/** Accents, and characters that nobody sees. */
const MARKS = /[\p{Mn}\p{Cf}]/gu;

/** What a search looks through, task by task: made once, not at each letter that somebody types. */
export class SearchTexts {
    #plan: Plan | null = null;
    #texts = new WeakMap<TaskView, { readonly notes: string | undefined; readonly text: string }>();

    /** Title, task list, labels, people and, once somebody has opened the task, its notes. */
    of(task: TaskView, plan: LivePlan): string {
        const view = plan.view.peek();
        if (view.plan !== this.#plan) {
            // Names of people, lists and labels may be others now.
            this.#plan = view.plan;
            this.#texts = new WeakMap();
        }
        const notes = view.details.get(task.id)?.notes;
        const known = this.#texts.get(task);
        if (known && known.notes === notes) return known.text;
        const text = foldText(
            [
                task.title,
                plan.bucketName(task.bucketId),
                ...task.assignees.map((id) => plan.personName(id)),
                ...task.labels.map((key) => plan.labelName(key)),
                notes ?? "",
            ].join("\n"),
        );
        this.#texts.set(task, { notes, text });
        return text;
    }
}
