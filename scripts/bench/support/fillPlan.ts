import type { BenchStore, Person } from "./BenchStore";
import type { TeamsCall } from "./Colleague";

/** A task that was put into the plan. */
export interface PlantedTask {
    readonly id: string;
    readonly title: string;
    /** Keys of its checklist. */
    readonly items: readonly string[];
    /** Who it is assigned to. */
    readonly assignee: string | null;
}

/** How much to put into a plan. */
export interface PlanSize {
    readonly tasks: number;
    /** So many of the tasks have a checklist of `ITEMS` lines. */
    readonly checklists?: number;
}

const ITEMS = ["10001", "10002", "10003"];
const DAY_MS = 86_400_000;

/** Puts tasks into the plan, in three lists, due over two weeks; every third is assigned to somebody. */
export async function fillPlan(store: BenchStore, { tasks, checklists = 0 }: PlanSize): Promise<PlantedTask[]> {
    const { teams, link } = store;
    const lists = await teams.askAll<{ id: string }>(
        ["Opening", "Ad hoc", "Sluiting"].map((name) =>
            post("/planner/buckets", { name, planId: link.planId, orderHint: " !" }),
        ),
    );
    const bodies = Array.from({ length: tasks }, (_, index) =>
        taskBody(
            index,
            store,
            lists.map(({ id }) => id),
        ),
    );
    const made = await teams.askAll<{ id: string; title: string }>(bodies.map((body) => post("/planner/tasks", body)));
    const planted = made.map(({ id, title }, index) => {
        return { id, title, items: index < checklists ? ITEMS : [], assignee: assigneeOf(index, store)?.id ?? null };
    });
    await addChecklists(store, planted);
    return planted;
}

function assigneeOf(index: number, { people }: BenchStore): Person | undefined {
    return index % 3 === 0 ? people[index % people.length] : undefined;
}

function taskBody(index: number, store: BenchStore, lists: readonly string[]): unknown {
    const { link, time } = store;
    const person = assigneeOf(index, store);
    const assignment = { "@odata.type": "#microsoft.graph.plannerAssignment", orderHint: " !" };
    return {
        planId: link.planId,
        bucketId: lists[index % lists.length],
        title: `Task ${index}: shelf, count and tidy`,
        dueDateTime: new Date(time.now() + (index % 14) * DAY_MS).toISOString(),
        assignments: person ? { [person.id]: assignment } : {},
    };
}

async function addChecklists({ teams }: BenchStore, planted: readonly PlantedTask[]): Promise<void> {
    const listed = planted.filter(({ items }) => items.length > 0);
    const details = await teams.askAll<{ "@odata.etag": string }>(
        listed.map(({ id }) => ({ method: "GET", path: `/planner/tasks/${id}/details` })),
    );
    await teams.askAll(
        listed.map(({ id, items }, index) => ({
            method: "PATCH",
            path: `/planner/tasks/${id}/details`,
            headers: { "If-Match": details[index]?.["@odata.etag"] ?? "", Prefer: "return=representation" },
            body: { checklist: Object.fromEntries(items.map((key) => [key, line(key)])) },
        })),
    );
}

function line(key: string): unknown {
    return { "@odata.type": "#microsoft.graph.plannerChecklistItem", title: `Line ${key}`, isChecked: false };
}

function post(path: string, body: unknown): TeamsCall {
    return { method: "POST", path, body };
}
