import type { Label, LabelKey, TaskEdit, TaskView } from "../DataService/api";

/** Names under which head offices know the label, in the languages of the package. */
const NAMES: ReadonlySet<string> = new Set([
    "not applicable",
    "cannot do",
    "niet van toepassing",
    "nicht zutreffend",
    "sans objet",
    "no aplicable",
]);

/** Planner has 25 labels; the last is the one that people use least. */
const LAST_LABEL: LabelKey = "category25";

/** The label that says in Teams that a task could not be done here: the one with such a name, else the last one. */
export function cannotDoLabel(labels: readonly Label[]): LabelKey {
    return labels.find(({ name }) => NAMES.has(name.trim().toLowerCase()))?.key ?? LAST_LABEL;
}

/** Who knows which label says "cannot do". */
export interface CannotDoMark {
    cannotDoLabel(): LabelKey;
}

/** Finished without being done, with a reason in its notes. */
export function isCannotDo(task: TaskView, plan: CannotDoMark): boolean {
    return task.progress === "completed" && task.labels.includes(plan.cannotDoLabel());
}

/** What marks a task as "cannot do". `line` is added to its notes. */
export function cannotDoEdits(
    task: TaskView,
    notes: string,
    { line, label }: { readonly line: string; readonly label: LabelKey },
): readonly TaskEdit[] {
    const taskId = task.id;
    return [
        { kind: "setNotes", taskId, notes: notes.trim() === "" ? line : `${notes.trimEnd()}\n${line}` },
        { kind: "setLabel", taskId, label, isOn: true },
        { kind: "setProgress", taskId, progress: "completed" },
    ];
}
