import type { DataService, TaskEdit, TaskId } from "../../DataService/api";
import type { Clock } from "../../DataService/Model/Clock";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Partition } from "../../DataService/Sync/ports/Database";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const WRITE_MS = 20;

/** A disk that needs its time for each change. */
class SlowDisk extends MemoryDatabase {
    constructor(readonly clock: Clock) {
        super();
    }

    override partition(key: string): Partition {
        const partition = super.partition(key);
        return {
            load: () => partition.load(),
            forgetReadings: (keep) => partition.forgetReadings(keep),
            change: (change) =>
                new Promise((resolve) => this.clock.after(WRITE_MS, () => resolve(partition.change(change)))),
        };
    }
}

describe("A disk that takes its time", () => {
    let store: StoreUtrecht;
    let disk: SlowDisk;
    let service: DataService;
    let taskId: TaskId;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        disk = new SlowDisk(store.graph.clock);
        ({ service } = await store.signOn("noor", disk));
        taskId = service.plan.value.tasks[0]?.id ?? "";
        await store.graph.clock.pass(10 * WRITE_MS);
    });

    afterEach(async () => {
        const closed = service.close();
        await store.graph.clock.pass(1_000);
        await closed;
    });

    function states(): string[] {
        return service.plan.value.outbox.map(({ state }) => state.kind);
    }

    async function titleInPlanner(): Promise<string> {
        return (await store.read<{ title: string }>(`/planner/tasks/${taskId}`)).title;
    }

    it("does not bring back an edit that was given up while Planner was asked about it", async () => {
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        store.graph.answerInstead = ({ method, url }) => {
            if (method === "GET" && url.endsWith(taskId)) void service.discard(service.plan.value.outbox[0]?.id ?? "");
            return null;
        };
        void service.perform([{ kind: "rename", taskId, title: "Van Noor" }]);
        await store.graph.clock.pass(10 * WRITE_MS);
        expect([await titleInPlanner(), states()]).toEqual(["Van Sem", []]);
        expect((await disk.partition(store.partitionKey("noor")).load()).edits).toEqual([]);
    });

    it("sends nothing that was given up with a new task, although Planner makes that one meanwhile", async () => {
        store.graph.answerInstead = ({ method, url }) => {
            const isCreate = method === "POST" && url.endsWith("/tasks");
            if (isCreate) void service.discard(service.plan.value.outbox[0]?.id ?? "");
            return null;
        };
        const edits: TaskEdit[] = [
            { kind: "create", taskId: "new-1", draft: aDraft({ title: "Etalage lappen" }) },
            { kind: "rename", taskId: "new-1", title: "Etalage opruimen" },
        ];
        void service.perform(edits);
        await store.graph.clock.pass(20 * WRITE_MS);
        const called = [await store.tasksCalled("Etalage lappen"), await store.tasksCalled("Etalage opruimen")];
        expect([called.map(({ length }) => length), states()]).toEqual([[1, 0], []]);
    });

    it("lets nothing count as seen that came between the tap and the disk", async () => {
        const other = service.plan.value.tasks[1]?.id ?? "";
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        void service.perform([{ kind: "setPriority", taskId: other, priority: "low" }]);
        void service.perform([{ kind: "rename", taskId, title: "Van Noor" }]);
        void service.refresh();
        await store.graph.idle();
        await store.graph.clock.pass(10 * WRITE_MS);
        expect([await titleInPlanner(), states()]).toEqual(["Van Sem", ["conflict"]]);
    });

    it("lets one's own edit of a moment before count as seen", async () => {
        void service.perform([{ kind: "rename", taskId, title: "Eerst" }]);
        void service.perform([{ kind: "rename", taskId, title: "Dan" }]);
        await store.graph.clock.pass(10 * WRITE_MS);
        expect([await titleInPlanner(), states()]).toEqual(["Dan", []]);
    });

    it("lets a choice between two values be about those that were shown", async () => {
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        void service.perform([{ kind: "rename", taskId, title: "Van Noor" }]);
        await store.graph.clock.pass(10 * WRITE_MS);
        expect(states()).toEqual(["conflict"]);
        await store.changeInTeams("sem", taskId, { title: "Van Sem, later" });
        const other = service.plan.value.tasks[1]?.id ?? "";
        void service.perform([{ kind: "setPriority", taskId: other, priority: "low" }]);
        void service.settle(service.plan.value.outbox[0]?.id ?? "", "mine");
        void service.refresh();
        await store.graph.idle();
        await store.graph.clock.pass(10 * WRITE_MS);
        expect([await titleInPlanner(), states()]).toEqual(["Van Sem, later", ["conflict"]]);
    });

    it("lets a choice between two values make nothing else of the task count as seen", async () => {
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        void service.perform([{ kind: "rename", taskId, title: "Van Noor" }]);
        await store.graph.clock.pass(10 * WRITE_MS);
        expect(states()).toEqual(["conflict"]);
        await store.changeInTeams("sem", taskId, { priority: 1 });
        const other = service.plan.value.tasks[1]?.id ?? "";
        void service.perform([{ kind: "setPriority", taskId: other, priority: "low" }]);
        void service.settle(service.plan.value.outbox[0]?.id ?? "", "mine");
        void service.perform([
            { kind: "rename", taskId, title: "Toch anders" },
            { kind: "setPriority", taskId, priority: "low" },
        ]);
        void service.refresh();
        await store.graph.idle();
        await store.graph.clock.pass(20 * WRITE_MS);
        expect(await titleInPlanner()).toBe("Toch anders");
        expect(service.plan.value.outbox.map(({ edit, state }) => [edit.kind, state.kind])).toEqual([
            ["setPriority", "conflict"],
        ]);
    });
});
