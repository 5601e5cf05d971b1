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
        const textOf = this.reader(plan);
        let left = most;
        for (const task of plan.view.peek().tasks) {
            if (this.#texts.has(task)) continue;
            if (left <= 0) return true;
            textOf(task);
            left -= 1;
        }
        return false;
    }

    /**
     * Tells of each task its title, task list, labels, people and, once somebody has opened the task, its notes. For one pass
     * over the tasks of now: what is the same for all of them is looked up once.
     */
    reader(plan: LivePlan): (task: TaskView) => string {
        const view = plan.view.peek();
        this.#follow(view.plan);
        const texts = this.#texts;
        const { details } = view;
        return (task) => {
            const notes = details.size === 0 ? undefined : details.get(task.id)?.notes;
            const known = texts.get(task);
            if (known && known.notes === notes) return known.text;
            const text = textOf(task, notes ?? "", plan);
            texts.set(task, { notes, text });
            return text;
        };
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
