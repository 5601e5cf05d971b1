import type { Plan, TaskView } from "../DataService/api";
import type { GroupKey, TaskGroup } from "./listQuery";
import { labelNumberText, type LivePlan } from "./LivePlan";
import type { Texts } from "./text";

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

/** A task with all words that a search looks through. */
interface Entry {
    readonly task: TaskView;
    readonly text: string;
}

/** What a search looks through, or what it found there. */
interface Entries {
    readonly key: GroupKey;
    readonly entries: readonly Entry[];
}

/**
 * The search over title, task list, labels, people and, once somebody has opened a task, its notes. What it looks through is made
 * once for each task, not at each letter that somebody types; and what a letter more can find is among what was found before.
 */
export class TaskSearch {
    #plan: Plan | null = null;
    #names = "";
    #texts = new WeakMap<TaskView, { readonly notes: string | undefined; readonly text: string }>();
    #groups: readonly TaskGroup[] = [];
    #all: readonly Entries[] = [];
    #text = "";
    #found: readonly Entries[] = [];

    /** Those tasks that have every word of the search somewhere. `groups` are others when anything in the plan is. */
    find(groups: readonly TaskGroup[], search: string, plan: LivePlan): readonly TaskGroup[] {
        const text = foldText(search);
        const words = text.split(/\s+/).filter(Boolean);
        if (words.length === 0) return groups;
        this.#read(groups, plan);
        this.#found = among(text.startsWith(this.#text) ? this.#found : this.#all, words);
        this.#text = text;
        return this.#found.map(({ key, entries }) => ({ key, tasks: entries.map(({ task }) => task) }));
    }

    #read(groups: readonly TaskGroup[], plan: LivePlan): void {
        if (groups === this.#groups) return;
        const textOf = this.#reader(plan);
        this.#groups = groups;
        this.#all = groups.map(({ key, tasks }) => ({
            key,
            entries: tasks.map((task) => ({ task, text: textOf(task) })),
        }));
        this.#found = this.#all;
        this.#text = "";
    }

    /** Makes the texts of up to `most` tasks that have none yet. Returns false when all have one. */
    warm(plan: LivePlan, most: number): boolean {
        const textOf = this.#reader(plan);
        let left = most;
        for (const task of plan.view.peek().tasks) {
            if (this.#texts.has(task)) continue;
            if (left <= 0) return true;
            textOf(task);
            left -= 1;
        }
        return false;
    }

    /** For one pass over the tasks of now: what is the same for all of them is looked up once. */
    #reader(plan: LivePlan): (task: TaskView) => string {
        const view = plan.view.peek();
        this.#follow(view.plan);
        const texts = this.#texts;
        const { details } = view;
        // From the plan itself: what is computed of it elsewhere may still be that of the plan before.
        const names = namesOf(view.plan);
        return (task) => {
            const notes = details.size === 0 ? undefined : details.get(task.id)?.notes;
            const known = texts.get(task);
            if (known && known.notes === notes) return known.text;
            const text = textOf(task, notes ?? "", { names, texts: plan.texts });
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

function among(groups: readonly Entries[], words: readonly string[]): readonly Entries[] {
    return groups.flatMap(({ key, entries }) => {
        const found = entries.filter(({ text }) => words.every((word) => text.includes(word)));
        return found.length === 0 ? [] : [{ key, entries: found }];
    });
}

/** Names of lists, people and labels by id. */
function namesOf({ buckets, members, labels }: Plan): ReadonlyMap<string, string> {
    return new Map([
        ...buckets.map(({ id, name }) => [id, name] as const),
        ...members.map(({ id, name }) => [id, name] as const),
        ...labels.map(({ key, name }) => [key, name] as const),
    ]);
}

interface Words {
    readonly names: ReadonlyMap<string, string>;
    readonly texts: Texts;
}

function textOf(task: TaskView, notes: string, { names, texts }: Words): string {
    const words = [
        names.get(task.bucketId ?? "") ?? texts.get("storeTasks_noList"),
        ...task.assignees.map((id) => names.get(id) ?? texts.get("storeTasks_formerColleague")),
        ...task.labels.map((key) => names.get(key) ?? labelNumberText(texts, key)),
    ];
    return foldText([task.title, ...words, notes].join("\n"));
}
