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
    #names = "";
    #texts = new WeakMap<TaskView, { readonly notes: string | undefined; readonly text: string }>();

    /** Makes the texts of up to `most` tasks that have none yet. Returns false when all have one. */
    warm(plan: LivePlan, most: number): boolean {
        this.#follow(plan.view.peek().plan);
        let left = most;
        for (const task of plan.view.peek().tasks) {
            if (this.#texts.has(task)) continue;
            if (left <= 0) return true;
            this.of(task, plan);
            left -= 1;
        }
        return false;
    }

    /** Title, task list, labels, people and, once somebody has opened the task, its notes. */
    of(task: TaskView, plan: LivePlan): string {
        const view = plan.view.peek();
        this.#follow(view.plan);
        const notes = view.details.get(task.id)?.notes;
        const known = this.#texts.get(task);
        if (known && known.notes === notes) return known.text;
        const text = textOf(task, notes ?? "", plan);
        this.#texts.set(task, { notes, text });
        return text;
    }

    /** Names of people, lists and labels may be others now; every reading brings them anew, mostly the same. */
    #follow(plan: Plan): void {
        if (plan === this.#plan) return;
        this.#plan = plan;
        const names = JSON.stringify([plan.members, plan.buckets, plan.labels]);
        if (names !== this.#names) this.#texts = new WeakMap();
        this.#names = names;
    }
}

function textOf(task: TaskView, notes: string, plan: LivePlan): string {
    const names = [
        plan.bucketName(task.bucketId),
        ...task.assignees.map((id) => plan.personName(id)),
        ...task.labels.map((key) => plan.labelName(key)),
    ];
    return foldText([task.title, ...names, notes].join("\n"));
}
