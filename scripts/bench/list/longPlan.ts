import { Changing, success } from "../../../DataService/api";
import type { DataService, PlanView, SyncStatus, TaskView } from "../../../DataService/api";
import type { ReadySession } from "../../../ViewModels/SessionState";
import { seededRandom } from "../support/random";

const WORDS =
    "vloer kassa etalage koeling folder rolluik lamp schap doos klant order retour spiegel alarm muziek".split(" ");
const DAY_MS = 24 * 60 * 60 * 1000;

/** A store whose plan is as full as Planner lets it get; most of it is open. */
export function longPlan(count: number, nowMs: number): ReadySession {
    const random = seededRandom(9);
    const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";
    const members = Array.from({ length: 20 }, (_, index) => ({
        id: `user-${index}`,
        name: `${word()} ${word()}`,
        userPrincipalName: `user-${index}@contoso.example`,
    }));
    const buckets = Array.from({ length: 12 }, (_, index) => ({
        id: `bucket-${index}`,
        name: `Lijst ${word()}`,
        orderHint: String(index),
    }));
    const tasks = Array.from({ length: count }, (_, index): TaskView => {
        const title = `${word()} ${word()} ${word()} ${index}`;
        const assignee = members[index % members.length]?.id ?? "";
        return taskOf({ index, title, assignee, bucketId: buckets[index % buckets.length]?.id ?? null }, random, nowMs);
    });
    const plan = new Changing<PlanView>({
        plan: { id: "plan", buckets, members, labels: [{ key: "category1", name: "Haast" }], me: members[0]?.id ?? "" },
        tasks,
        details: new Map(),
        outbox: [],
        readAt: nowMs,
    });
    return {
        kind: "ready",
        service: serviceOf(plan, nowMs),
        settings: {
            tenantId: "",
            clientId: "",
            graphBaseUrl: "http://localhost/",
            stores: {},
            signIn: { authority: "https://login.microsoftonline.com/common", idleMinutes: 30 },
            attention: { banner: true, closing: true, closingLists: [] },
        },
        worker: { staffId: "1", name: "Noor", userPrincipalName: "user-0@contoso.example", mayManageTasks: true },
        store: { number: "000201", name: "Utrecht", timeZone: "Europe/Amsterdam", accentColor: null },
        shelf: { newTask: null },
    };
}

interface Given {
    readonly index: number;
    readonly title: string;
    readonly assignee: string;
    readonly bucketId: string | null;
}

function taskOf({ index, title, assignee, bucketId }: Given, random: () => number, nowMs: number): TaskView {
    const isOneOf = (share: number): boolean => random() < share;
    const date = new Date(nowMs + Math.floor(random() * 60 - 20) * DAY_MS).toISOString().slice(0, 10);
    const due = { date, time: isOneOf(0.5) ? "09:00" : null };
    return {
        id: `task-${index}`,
        title,
        bucketId,
        progress: isOneOf(0.1) ? "completed" : "notStarted",
        priority: isOneOf(0.1) ? "urgent" : "medium",
        due: isOneOf(0.1) ? null : due,
        assignees: isOneOf(0.3) ? [] : [assignee],
        labels: isOneOf(0.2) ? ["category1"] : [],
        orderHint: String(8_585_000 + index),
        hasNotes: false,
        checklistTotal: index % 5,
        checklistOpen: index % 5,
        linkCount: 0,
        createdBy: "user-0",
        createdAt: nowMs - DAY_MS * 3,
        completedBy: null,
        completedAt: null,
        delivery: "delivered",
    };
}

function serviceOf(plan: Changing<PlanView>, readAt: number): DataService {
    const kept = (): Promise<ReturnType<typeof success<undefined>>> => Promise.resolve(success(undefined));
    const nothing = (): Promise<void> => Promise.resolve();
    return {
        plan,
        sync: new Changing<SyncStatus>({ busy: false, readAt, problem: null }),
        othersWaiting: new Changing(0),
        storageProblem: null,
        newItemId: () => "line",
        perform: kept,
        create: () => Promise.resolve(success("new")),
        openDetails: () => Promise.resolve(success({ notes: "", checklist: [], links: [] })),
        refresh: nothing,
        signIn: nothing,
        rest: () => undefined,
        resume: () => undefined,
        setAttention: () => undefined,
        wake: () => undefined,
        retry: kept,
        change: kept,
        discard: kept,
        settle: kept,
        onNotice: () => () => undefined,
        close: nothing,
    };
}
