import type { Problem, RefusalReason, Task, TaskEdit } from "../../../DataService/api";
import type { StoredAlias, StoredDetails, StoredEdit, StoredPlan } from "../../../DataService/Sync/ports/Database";
import { aDraft, aTask } from "../../Support/aTask";

/*
 * An example of everything that may lie on the disk. The compiler asks for each new kind here; without a shape in
 * `storedShapes.ts` its records would be set aside.
 */

const taskId = "task";

/** Every kind of edit. */
export const EDITS: { readonly [Kind in TaskEdit["kind"]]: Extract<TaskEdit, { kind: Kind }> } = {
    create: { kind: "create", taskId, draft: aDraft({ due: { date: "2026-11-24", time: "09:00" }, assignees: ["a"] }) },
    setProgress: { kind: "setProgress", taskId, progress: "completed" },
    rename: { kind: "rename", taskId, title: "Anders" },
    setDue: { kind: "setDue", taskId, due: { date: "2026-02-28", time: null } },
    setPriority: { kind: "setPriority", taskId, priority: "urgent" },
    move: { kind: "move", taskId, bucketId: null },
    assign: { kind: "assign", taskId, userIds: ["a", "b"] },
    unassign: { kind: "unassign", taskId, userIds: [] },
    setNotes: { kind: "setNotes", taskId, notes: "" },
    setStart: { kind: "setStart", taskId, start: "2026-02-27" },
    setLabel: { kind: "setLabel", taskId, label: "category1", isOn: true },
    tickItem: { kind: "tickItem", taskId, itemId: "item", checked: true },
    addItem: { kind: "addItem", taskId, item: { id: "new", title: "Kassa", checked: false, orderHint: "85 !" } },
    removeItem: { kind: "removeItem", taskId, itemId: "item" },
    moveItem: { kind: "moveItem", taskId, itemId: "item", orderHint: " 85!" },
    addLink: { kind: "addLink", taskId, link: { url: "https://contoso.example/", alias: "Site" } },
    removeLink: { kind: "removeLink", taskId, url: "https://contoso.example/" },
};

const REASONS: Readonly<Record<RefusalReason, true>> = {
    notMember: true,
    forbidden: true,
    gone: true,
    limit: true,
    invalid: true,
};
const reasons = Object.keys(REASONS) as RefusalReason[];

/** Every kind of problem. */
export const PROBLEMS: { readonly [Kind in Problem["kind"]]: readonly Extract<Problem, { kind: Kind }>[] } = {
    offline: [{ kind: "offline" }],
    throttled: [{ kind: "throttled", retryAfterMs: 1000 }],
    signInNeeded: (["noAccount", "expired", "rejected"] as const).map((why) => ({ kind: "signInNeeded", why })),
    conflict: [{ kind: "conflict" }],
    refused: reasons.map((reason) => ({ kind: "refused", reason, code: "" })),
    unavailable: [{ kind: "unavailable", status: 503 }],
};

/** Every state of an edit. */
export const STATES: {
    readonly [Kind in StoredEdit["state"]["kind"]]: readonly Extract<StoredEdit["state"], { kind: Kind }>[];
} = {
    waiting: [{ kind: "waiting" }],
    conflict: [{ kind: "conflict" }],
    refused: Object.values(PROBLEMS)
        .flat()
        .map((problem) => ({ kind: "refused", problem })),
};

const PROGRESS: Readonly<Record<Task["progress"], true>> = { notStarted: true, inProgress: true, completed: true };
const PRIORITY: Readonly<Record<Task["priority"], true>> = { urgent: true, important: true, medium: true, low: true };

/** Tasks with every value of each choice. */
export const TASKS: readonly Task[] = [
    aTask({ due: { date: "2026-11-24", time: null }, completedAt: 5, completedBy: "a", createdBy: "b" }),
    aTask({ due: { date: "2026-11-24", time: "23:59" }, bucketId: "bucket", assignees: ["a"], labels: ["category1"] }),
    aTask({ start: "2026-11-23" }),
    ...Object.keys(PROGRESS).map((progress) => aTask({ progress: progress as Task["progress"] })),
    ...Object.keys(PRIORITY).map((priority) => aTask({ priority: priority as Task["priority"] })),
];

/** Details with a line and a link. */
export const DETAILS: StoredDetails = {
    id: "task",
    taskEtag: "1",
    etag: "2",
    details: {
        notes: "Nat",
        checklist: [{ id: "item", title: "Ingang", checked: false, orderHint: "85" }],
        links: [{ url: "https://contoso.example", alias: "Site" }],
    },
};

/** A plan with one of everything. */
export const PLAN: StoredPlan = {
    plan: {
        id: "plan-utrecht",
        buckets: [{ id: "bucket", name: "Winkel", orderHint: "85" }],
        members: [{ id: "a", name: "Noor", userPrincipalName: "noor@contoso.example" }],
        labels: [{ key: "category1", name: "Haast" }],
    },
    readAt: 1,
};

/** A new task's two names. */
export const ALIAS: StoredAlias = { screenId: "new", plannerId: "task" };

/** An edit as it waits in the outbox. */
export function aStoredEdit(what: Partial<StoredEdit> = {}): StoredEdit {
    return {
        id: "edit",
        sequence: 1,
        edit: EDITS.rename,
        madeAt: 0,
        madeBy: "noor",
        seen: { task: aTask(), details: DETAILS.details, etag: null },
        state: { kind: "waiting" },
        firstSentAt: null,
        lastSentAt: null,
        alreadyThere: [],
        ...what,
    };
}
