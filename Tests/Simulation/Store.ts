import { draftOf, dueInstant, LISTS, PERCENT, PRIORITY_NUMBER } from "./drafts";
import type { History } from "./History";
import { Ledger } from "./Ledger";
import type { Tally } from "./Network";
import { TEAM_ID, WORKERS } from "./people";
import { PlannerTruth, requestOf } from "./PlannerTruth";
import { Register } from "./Register";
import { VirtualTime } from "./VirtualTime";
import type { Json } from "./wireFields";

const START = Date.parse("2026-11-23T08:00:00Z");

/** The store with its plan, its registers, and everything that is written down about them. */
export class Store {
    readonly time = new VirtualTime(START);
    readonly ledger = new Ledger();
    readonly tally: Tally = new Map();
    readonly truth: PlannerTruth;
    readonly teamId = TEAM_ID;
    readonly seed: number;
    readonly registers: readonly Register[];
    #marks = 0;

    private constructor(history: History) {
        this.seed = history.seed;
        this.truth = new PlannerTruth(this.time, this.ledger, history.seed);
        this.registers = history.registers.map(
            (setup, index) => new Register(this, index, setup, WORKERS[setup.worker % WORKERS.length] ?? WORKERS[0]),
        );
    }

    /** Opens the store with the tasks that the history begins with. No register is on yet. */
    static async open(history: History): Promise<Store> {
        const store = new Store(history);
        await store.truth.furnish(TEAM_ID, LISTS);
        for (const choice of history.tasks) await store.plant(draftOf(choice, store.newMark("p"), store.truth.buckets));
        await store.time.pass(60 * 60_000);
        return store;
    }

    /** A mark that no other task has. */
    newMark(letter: string): string {
        this.#marks += 1;
        return `#${letter}${this.#marks}`;
    }

    /** Somebody in Teams makes a task with two lines of a checklist. */
    async plant(draft: ReturnType<typeof draftOf>, name = "fatima"): Promise<void> {
        const { title, bucketId, due, priority, progress } = { ...draft, progress: "notStarted" as const };
        this.ledger.madeOneMore(title.split(" ")[0] ?? "");
        const item = { "@odata.type": "#microsoft.graph.plannerChecklistItem", isChecked: false };
        const made = await this.inTeams(name, "POST", "/planner/tasks", {
            planId: this.truth.planId,
            title,
            bucketId,
            dueDateTime: dueInstant(due),
            priority: PRIORITY_NUMBER[priority],
            percentComplete: PERCENT[progress],
            assignments: assignmentsOf(draft.assignees),
        });
        if (made === null) return;
        const path = `/planner/tasks/${String(made["id"])}/details`;
        const checklist = { one: { ...item, title: "Emmer" }, two: { ...item, title: "Mop" } };
        await this.inTeams(name, "PATCH", path, {
            checklist,
            ...(draft.notes === "" ? {} : { description: draft.notes }),
        });
    }

    /** A change in Teams, with the latest etag; the answer, or null when Planner refuses it. */
    async inTeams(name: string, method: string, path: string, body: unknown): Promise<Json | null> {
        const headers: Record<string, string> = {};
        if (method !== "POST") {
            const current = await this.truth.emulator.fetch(
                requestOf({ method: "GET", path, headers, body: null }, name),
            );
            if (!current.ok) return null;
            headers["If-Match"] = current.headers.get("ETag") ?? "";
        }
        const request = requestOf({ method, path, headers, body }, name);
        const sender = { name, outbox: null, sent: this.ledger.moment() };
        const response = await this.truth.answer(request, body, sender);
        if (!response.ok) return null;
        return response.status === 204 ? {} : ((await response.json()) as Json);
    }

    /** Whatever a window does must not throw. */
    watch(what: string, promise: Promise<unknown> | undefined): void {
        promise?.catch((error: unknown) => this.ledger.violate("throws", `${what}: ${String(error)}`));
    }
}

/** Assignments as the wire has them. */
export function assignmentsOf(userIds: readonly string[]): Json {
    const assignment = { "@odata.type": "#microsoft.graph.plannerAssignment", orderHint: " !" };
    return Object.fromEntries(userIds.map((id) => [id, assignment]));
}
