import type { StoredChange, StoredEdit, StoredPlan } from "../../../DataService/Sync/ports/Database";
import type { KnownTask } from "../../../DataService/Sync/ports/PlannerGateway";

/** A plan as full as Planner lets it be, with many edits that wait, as a register keeps them. */
export function fullRegister(tasks: number, edits: number): StoredChange {
    const known = Array.from({ length: tasks }, (_, index) => taskOf(index));
    return {
        plan: planOf(),
        tasks: known,
        edits: Array.from({ length: edits }, (_, index) => editOf(index, known)),
    };
}

/** An edit as it lies in the outbox, with what was on the screen. */
export function editOf(index: number, tasks: readonly KnownTask[]): StoredEdit {
    const known = tasks[index % tasks.length];
    if (!known) throw new Error("Could not make an edit: there is no task.");
    return {
        id: `edit-${index}-3f9c1d7e5b2a`,
        sequence: index + 1,
        edit: { kind: "rename", taskId: known.task.id, title: `Title of edit ${index}` },
        madeAt: MORNING + index,
        madeBy: NOOR,
        seen: { task: known.task, details: null, etag: known.etag },
        state: { kind: "waiting" },
        firstSentAt: null,
        lastSentAt: null,
        alreadyThere: [],
    };
}

const MORNING = Date.parse("2026-11-23T09:00:00Z");
const NOOR = "5b1d0f0e-4c55-4f0a-9d8e-2f2b7c1a9e03";
const BUCKETS = ["Opening", "Ad hoc", "Sluiting"];

function planOf(): StoredPlan {
    const buckets = BUCKETS.map((name, index) => ({ id: idOf("bucket", index), name, orderHint: "8585" }));
    return { plan: { id: idOf("plan", 0), buckets, members: [], labels: [] }, readAt: MORNING };
}

function taskOf(index: number): KnownTask {
    return {
        etag: `W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBA${String(index).padStart(4, "0")}ICc="`,
        task: {
            id: idOf("task", index),
            title: `Task ${index}: shelf, count and tidy`,
            bucketId: idOf("bucket", index % BUCKETS.length),
            progress: "notStarted",
            priority: "medium",
            due: { date: "2026-11-24", time: null },
            assignees: index % 3 === 0 ? [NOOR] : [],
            labels: [],
            orderHint: "8585033842873466987PM",
            hasNotes: false,
            checklistTotal: 0,
            checklistOpen: 0,
            linkCount: 0,
            createdBy: NOOR,
            createdAt: MORNING,
            completedBy: null,
            completedAt: null,
        },
    };
}

function idOf(kind: string, index: number): string {
    return `${kind}-${String(index).padStart(5, "0")}`.padEnd(28, "0");
}
