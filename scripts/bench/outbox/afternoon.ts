import type { TaskEdit } from "../../../DataService/api";
import type { Person } from "../support/BenchStore";
import type { PlantedTask } from "../support/fillPlan";
import { pick } from "../support/random";
import { fieldsOfEdit } from "./fields";

/** What an afternoon is made of. */
export interface AfternoonParts {
    readonly planted: readonly PlantedTask[];
    readonly people: readonly Person[];
    readonly random: () => number;
    readonly edits: number;
    /** So many of the edits make a task; every second one has notes. */
    readonly creates: number;
}

/** How a planted task is called in an afternoon. */
export function plantedName(index: number): string {
    return `task ${index}`;
}

/**
 * What a worker does at a register without a line, the same in every run. No edit leaves things as they are. The task ids are
 * names, `task 12` or `new 3` for a task made offline: each world has ids of its own.
 */
export function afternoon(parts: AfternoonParts): TaskEdit[] {
    const { planted, creates, edits, random } = parts;
    const tasks = [
        ...Array.from({ length: creates }, (_, index) => ({ name: `new ${index}`, items: [] })),
        ...planted.map(({ items }, index) => ({ name: plantedName(index), items })),
    ];
    const state = stateOf(planted);
    const steps = Array.from({ length: creates }, (_, index) => madeOffline(index));
    // Each planted task once, then any task.
    while (steps.length < edits) {
        const task = tasks[steps.length] ?? pick(tasks, random);
        const step = editOf(task, steps.length, parts);
        if (changesSomething(step, state)) steps.push(step);
    }
    return steps;
}

function madeOffline(index: number): TaskEdit {
    const notes = index % 2 === 0 ? `Notes of new ${index}` : "";
    const draft = { title: `Made offline ${index}`, bucketId: null, due: null, assignees: [], notes };
    return { kind: "create", taskId: `new ${index}`, draft: { ...draft, priority: "medium" } };
}

interface Named {
    readonly name: string;
    readonly items: readonly string[];
}

/** Only what somebody has opened can be ticked or written to: the tasks with a checklist. */
function editOf({ name: taskId, items }: Named, number: number, { people, random }: AfternoonParts): TaskEdit {
    const kinds = ["rename", "due", "priority", "progress", "assign", ...(items.length > 0 ? DETAILS : [])];
    switch (pick(kinds, random)) {
        case "rename":
            return { kind: "rename", taskId, title: `${taskId}, edit ${number}` };
        case "due":
            return { kind: "setDue", taskId, due: { date: dayOfDecember(random), time: null } };
        case "priority":
            return { kind: "setPriority", taskId, priority: pick(["urgent", "important", "medium", "low"], random) };
        case "progress":
            return { kind: "setProgress", taskId, progress: pick(["notStarted", "inProgress", "completed"], random) };
        case "assign":
            return { kind: pick(["assign", "unassign"], random), taskId, userIds: [pick(people, random).id] };
        case "notes":
            return { kind: "setNotes", taskId, notes: `Notes of edit ${number}` };
        default:
            return { kind: "tickItem", taskId, itemId: pick(items, random), checked: random() < 0.5 };
    }
}

const DETAILS = ["notes", "tick", "tick"];

function dayOfDecember(random: () => number): string {
    return `2026-12-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
}

function stateOf(planted: readonly PlantedTask[]): Map<string, string> {
    return new Map(
        planted.flatMap(({ assignee }, index) => {
            return assignee === null ? [] : [[`${plantedName(index)} assignee ${assignee}`, "yes"] as const];
        }),
    );
}

/** What a field is before anybody touches it. */
const UNTOUCHED: Readonly<Record<string, string>> = { priority: "5", progress: "0", assignee: "no", item: "false" };

function changesSomething(step: TaskEdit, state: Map<string, string>): boolean {
    const news = fieldsOfEdit(step).filter(([field, value]) => {
        const before = state.get(`${step.taskId} ${field}`) ?? UNTOUCHED[field.split(" ")[0] ?? ""];
        return before !== value;
    });
    for (const [field, value] of news) state.set(`${step.taskId} ${field}`, value);
    return news.length > 0;
}
