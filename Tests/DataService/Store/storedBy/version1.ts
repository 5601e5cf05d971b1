import type { RawRow } from "../rawDatabase";
import type { StoredFixture } from "./StoredFixture";

const NOOR = "6c1f3b9e|noor@contoso.example|plan-utrecht";
const SEM = "6c1f3b9e|sem@contoso.example|plan-utrecht";

const task = {
    id: "task-1",
    title: "Vloer dweilen",
    bucketId: "bucket-1",
    progress: "inProgress",
    priority: "urgent",
    due: { date: "2026-11-24", time: "09:00" },
    assignees: ["user-1", "user-2"],
    labels: ["category1"],
    orderHint: "8585P",
    hasNotes: true,
    checklistTotal: 2,
    checklistOpen: 1,
    linkCount: 1,
    createdBy: "user-3",
    createdAt: 1_763_900_000_000,
    completedBy: null,
    completedAt: null,
};

const details = {
    notes: "Met de grote machine",
    checklist: [
        { id: "item-1", title: "Ingang", checked: true, orderHint: "85" },
        { id: "item-2", title: "Kassa", checked: false, orderHint: "86" },
    ],
    links: [{ url: "https://contoso.example/vloer", alias: "Handleiding" }],
};

// What was on the screen carried what the screen knew beside the task.
const seen = { task: { ...task, delivery: "waiting" }, details, etag: 'W/"1"' };
const seenNew = { task: { ...task, id: "new-1", due: null, delivery: "waiting" }, details: null, etag: null };
const draft = {
    title: "Etalage",
    bucketId: null,
    due: { date: "2026-11-25", time: null },
    assignees: ["user-1"],
    priority: "medium",
    notes: "",
};

const WAITING = { kind: "waiting" };
const refused = (problem: unknown): unknown => ({ kind: "refused", problem });

/** `id` falls while `sequence` rises, so that the order on the disk is not the order of sending. */
function edit(
    partition: string,
    sequence: number,
    edit: unknown,
    others: Readonly<Record<string, unknown>> = {},
): RawRow {
    const id = `edit-${String(900 - sequence)}`;
    const made = { madeAt: 1_763_900_001_000 + sequence, madeBy: "user-1", firstSentAt: null };
    return { partition, id, value: { id, sequence, edit, seen, state: WAITING, ...made, ...others } };
}

const create = (taskId: string): unknown => ({ kind: "create", taskId, draft });
const taskId = "task-1";

/** Version 1, with edits as its first releases wrote them (no `alreadyThere`), its later ones, and its last. */
export const version1: StoredFixture = {
    version: 1,
    tables: Object.fromEntries(
        ["plans", "tasks", "details", "edits", "aliases"].map((name) => [name, { keyPath: ["partition", "id"] }]),
    ),
    lacks: { lastSentAt: null, alreadyThere: [] },
    rows: {
        plans: [
            {
                partition: NOOR,
                id: "plan",
                value: {
                    plan: {
                        id: "plan-utrecht",
                        buckets: [{ id: "bucket-1", name: "Winkel", orderHint: "85" }],
                        members: [{ id: "user-1", name: "Noor", userPrincipalName: "noor@contoso.example" }],
                        labels: [{ key: "category1", name: "Haast" }],
                    },
                    readAt: 1_763_900_000_500,
                },
            },
        ],
        tasks: [{ partition: NOOR, id: "task-1", value: { task, etag: 'W/"1"' } }],
        details: [{ partition: NOOR, id: "task-1", value: { id: "task-1", taskEtag: "1", etag: "2", details } }],
        aliases: [{ partition: NOOR, id: "new-0", value: { screenId: "new-0", plannerId: "task-1" } }],
        edits: [
            edit(NOOR, 1, create("new-1"), { seen: null }),
            edit(NOOR, 2, create("new-2"), { seen: null, firstSentAt: 1_763_900_002_000, alreadyThere: ["task-9"] }),
            edit(NOOR, 3, create("new-3"), { seen: null, firstSentAt: 5, lastSentAt: 7, alreadyThere: [] }),
            edit(NOOR, 4, { kind: "setProgress", taskId, progress: "completed" }, { alreadyThere: [] }),
            edit(NOOR, 5, { kind: "rename", taskId, title: "Vloer boenen" }, { state: { kind: "conflict" } }),
            edit(NOOR, 6, { kind: "setDue", taskId, due: null }),
            edit(NOOR, 7, { kind: "setDue", taskId, due: { date: "2026-12-01", time: "17:30" } }, { seen: seenNew }),
            edit(NOOR, 8, { kind: "setPriority", taskId, priority: "low" }, { alreadyThere: [] }),
            edit(NOOR, 9, { kind: "move", taskId, bucketId: "bucket-2" }),
            edit(NOOR, 10, { kind: "move", taskId, bucketId: null }),
            edit(NOOR, 11, { kind: "assign", taskId, userIds: ["user-4"] }),
            edit(NOOR, 12, { kind: "unassign", taskId, userIds: ["user-2"] }),
            edit(NOOR, 13, { kind: "setNotes", taskId, notes: "" }, { madeBy: "noor@contoso.example" }),
            edit(NOOR, 14, { kind: "tickItem", taskId, itemId: "item-2", checked: true }),
            edit(
                SEM,
                1,
                { kind: "rename", taskId, title: "Mag niet" },
                { state: refused({ kind: "refused", reason: "forbidden", code: "AccessDenied" }) },
            ),
            edit(
                SEM,
                2,
                { kind: "setNotes", taskId, notes: "Te lang" },
                { state: refused({ kind: "refused", reason: "invalid", code: "" }), seen: null },
            ),
            edit(SEM, 3, create("new-4"), { seen: null, state: refused({ kind: "unavailable", status: 501 }) }),
        ],
    },
};
