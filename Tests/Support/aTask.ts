import type { Task, TaskDraft } from "../../DataService/api";

/** A task of the store; a spec names only what matters to it. */
export function aTask(what: Partial<Task> = {}): Task {
    return {
        id: "task",
        title: "Vloer dweilen",
        bucketId: null,
        progress: "notStarted",
        priority: "medium",
        due: null,
        assignees: [],
        labels: [],
        orderHint: "",
        hasNotes: false,
        checklistTotal: 0,
        checklistOpen: 0,
        linkCount: 0,
        createdBy: null,
        createdAt: 0,
        completedBy: null,
        completedAt: null,
        ...what,
    };
}

/** What somebody filled in to make a task. */
export function aDraft(what: Partial<TaskDraft> = {}): TaskDraft {
    return { title: "Vloer dweilen", bucketId: null, due: null, assignees: [], priority: "medium", notes: "", ...what };
}
