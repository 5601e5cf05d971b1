import type { TaskDraft } from "../../DataService/api";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Partition } from "../../DataService/Sync/ports/Database";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("Creating a task", () => {
    it("shows the task before anything is sent", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.online = false;
        const created = await service.create(aDraft({ title: "Etalage lappen" }));
        expect(service.plan.value.tasks.map(({ id, title, delivery }) => [id, title, delivery])).toEqual([
            [created.ok ? created.value : "", "Etalage lappen", "waiting"],
        ]);
        await service.close();
    });

    it("makes it in Planner with its notes, and the id on the screen stays", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        const me = service.plan.value.plan.members.find(({ name }) => name.startsWith("Noor"))?.id ?? "";
        const draft: TaskDraft = aDraft({
            title: "Etalage lappen",
            notes: "Alleen de linkerkant",
            due: { date: "2026-11-24", time: null },
            assignees: [me],
            priority: "urgent",
        });
        const created = await service.create(draft);
        await store.graph.idle();
        const [task] = await store.tasksCalled("Etalage lappen");
        expect(task?.dueDateTime).toBe("2026-11-24T10:00:00Z");
        expect([Object.keys(task?.assignments ?? {}), task?.priority]).toEqual([[me], 1]);
        const details = await store.read<{ description: string }>(`/planner/tasks/${task?.id ?? ""}/details`);
        expect(details.description).toBe("Alleen de linkerkant");
        expect(service.plan.value.tasks.map(({ id, delivery }) => [id, delivery])).toEqual([
            [created.ok ? created.value : "", "delivered"],
        ]);
        await service.close();
    });

    it("yields one task when the answer is lost", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenDrop" });
        await service.create(aDraft({ title: "Etalage lappen", notes: "Alleen de linkerkant" }));
        await store.graph.idle();
        expect(service.plan.value.outbox.length).toBe(1);
        await store.graph.clock.pass(10_000);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        expect(service.plan.value.outbox).toEqual([]);
        expect(service.plan.value.tasks.length).toBe(1);
        await service.close();
    });

    it("yields one task when the answer is lost and the power goes", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenStatus", status: 504 });
        await service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        const next = await store.signOn("noor");
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        expect(next.service.plan.value.outbox).toEqual([]);
        await service.close();
        await next.service.close();
    });

    it("makes two tasks of two equal creates, although one answer was lost", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenDrop" });
        await service.create(aDraft({ title: "Vloer dweilen" }));
        await service.create(aDraft({ title: "Vloer dweilen" }));
        await store.graph.clock.pass(60_000);
        expect((await store.tasksCalled("Vloer dweilen")).length).toBe(2);
        expect(service.plan.value.tasks.length).toBe(2);
        await service.close();
    });

    it("claims no task that another create of this register has made", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        await service.create(aDraft({ title: "Vloer dweilen" }));
        await store.graph.idle();
        store.graph.breakNext("POST", "/planner/tasks", { kind: "drop" });
        await service.create(aDraft({ title: "Vloer dweilen" }));
        await store.graph.clock.pass(60_000);
        expect((await store.tasksCalled("Vloer dweilen")).length).toBe(2);
        await service.close();
    });

    it("sends edits of a task that Planner does not know yet to the task that its create made", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.online = false;
        const created = await service.create(aDraft({ title: "Etalage lappen" }));
        const taskId = created.ok ? created.value : "";
        await service.perform([{ kind: "rename", taskId, title: "Etalage poetsen" }]);
        await service.perform([{ kind: "setProgress", taskId, progress: "completed" }]);
        await store.graph.idle();
        store.graph.online = true;
        await store.graph.clock.pass(60_000);
        const [task] = await store.tasksCalled("Etalage poetsen");
        expect(task?.percentComplete).toBe(100);
        expect(service.plan.value.tasks.map(({ id, title }) => [id, title])).toEqual([[taskId, "Etalage poetsen"]]);
        await service.close();
    });

    it("does not leave with a token that took long, but with the next round", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        let come = (): void => undefined;
        store.graph.tokensCome = new Promise((resolve) => (come = resolve));
        store.graph.breakNext("POST", "/planner/tasks", { kind: "status", status: 401 });
        await service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.clock.pass(20_000);
        come();
        await store.graph.clock.pass(0);
        expect(await store.tasksCalled("Etalage lappen")).toEqual([]);
        await store.graph.clock.pass(60_000);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        await service.close();
    });

    it("keeps a task that the service refuses, with the reason, until it is sent again", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service, notices } = await store.signOn("noor");
        store.graph.emulator.setSwitches({ limits: { activeTasksInPlan: 0 } });
        await service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        const problem = { kind: "refused", reason: "limit", code: "MaximumActiveTasksInProject" } as const;
        expect(service.plan.value.outbox.map(({ state }) => state)).toEqual([{ kind: "refused", problem }]);
        expect(service.plan.value.tasks.map(({ delivery }) => delivery)).toEqual(["refused"]);
        expect(notices).toEqual([{ kind: "editRefused", title: "Etalage lappen", count: 1, problem }]);
        store.graph.emulator.setSwitches({ limits: { activeTasksInPlan: 2400 } });
        await service.retry(service.plan.value.outbox[0]?.id ?? "");
        await store.graph.idle();
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        await service.close();
    });

    it("leaves nothing of a create that was given up", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.online = false;
        const created = await service.create(aDraft({ title: "Etalage lappen" }));
        await service.perform([
            { kind: "setProgress", taskId: created.ok ? created.value : "", progress: "inProgress" },
        ]);
        await service.discard(service.plan.value.outbox[0]?.id ?? "");
        expect([service.plan.value.tasks, service.plan.value.outbox]).toEqual([[], []]);
        await service.close();
    });

    it("keeps its id on the screen when a refused create turns out to have made the task", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenStatus", status: 403 });
        const created = await service.create(aDraft({ title: "Etalage lappen", notes: "Alleen links" }));
        await store.graph.idle();
        await service.refresh();
        await service.retry(service.plan.value.outbox[0]?.id ?? "");
        await store.graph.idle();
        expect(service.plan.value.tasks.map(({ id }) => id)).toEqual([created.ok ? created.value : ""]);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        await service.close();
    });

    it("claims no task that was in the plan before it was sent, although an earlier session made it", async () => {
        const store = await StoreUtrecht.open("empty");
        const first = await store.signOn("noor");
        await first.service.create(aDraft({ title: "Vloer dweilen" }));
        await store.graph.idle();
        await first.service.close();
        const { service } = await store.signOn("noor");
        store.graph.breakNext("POST", "/planner/tasks", { kind: "drop" });
        await service.create(aDraft({ title: "Vloer dweilen" }));
        await store.graph.clock.pass(60_000);
        expect((await store.tasksCalled("Vloer dweilen")).length).toBe(2);
        await service.close();
    });

    it("stays as Planner has it when it is given up too late, while the register writes down that it will be sent", async () => {
        const store = await StoreUtrecht.open("empty");
        let discardNow = (): Promise<unknown> => Promise.resolve();
        class SlowDisk extends MemoryDatabase {
            override partition(key: string): Partition {
                const partition = super.partition(key);
                return {
                    load: () => partition.load(),
                    forgetReadings: () => partition.forgetReadings(),
                    change: async (change) => {
                        const kept = await partition.change(change);
                        if (change.edits?.some(({ firstSentAt }) => firstSentAt !== null)) void discardNow();
                        return kept;
                    },
                };
            }
        }
        const { service } = await store.signOn("noor", new SlowDisk());
        discardNow = () => service.discard(service.plan.value.outbox[0]?.id ?? "");
        await service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        const inPlanner = (await store.tasksCalled("Etalage lappen")).map(({ title }) => title);
        const shown = service.plan.value.tasks.map(({ title, delivery }) => [title, delivery]);
        expect([inPlanner, shown, service.plan.value.outbox]).toEqual([
            ["Etalage lappen"],
            [["Etalage lappen", "delivered"]],
            [],
        ]);
        await service.close();
    });

    it("overwrites no notes that a colleague wrote before its own arrived", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("GET", "/details", { kind: "status", status: 500 });
        await service.create(aDraft({ title: "Etalage lappen", notes: "Alleen links" }));
        await store.graph.idle();
        const id = (await store.tasksCalled("Etalage lappen"))[0]?.id ?? "";
        await store.changeInTeams("daan", id, { description: "Ladder staat achter" }, "/details");
        await store.graph.clock.pass(20_000);
        const inPlanner = await store.read<{ description: string }>(`/planner/tasks/${id}/details`);
        expect(inPlanner.description).toBe("Ladder staat achter");
        expect(service.plan.value.outbox.map(({ state }) => state)).toEqual([
            { kind: "conflict", mine: "Alleen links", theirs: "Ladder staat achter", theirsBy: null, theirsAt: null },
        ]);
        await service.settle(service.plan.value.outbox[0]?.id ?? "", "mine");
        await store.graph.idle();
        const settled = await store.read<{ description: string }>(`/planner/tasks/${id}/details`);
        expect([settled.description, service.plan.value.outbox]).toEqual(["Alleen links", []]);
        await service.close();
    });

    it("knows its task by the title when a colleague moved it before the register found it", async () => {
        const store = await StoreUtrecht.open("contoso");
        const { service } = await store.signOn("noor");
        const bucketId = service.plan.value.plan.buckets[1]?.id ?? "";
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenDrop" });
        await service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        const [task] = await store.tasksCalled("Etalage lappen");
        await store.changeInTeams("sem", task?.id ?? "", { bucketId });
        await store.graph.clock.pass(120_000);
        expect((await store.tasksCalled("Etalage lappen")).map((one) => one.bucketId)).toEqual([bucketId]);
        expect(service.plan.value.outbox).toEqual([]);
        await service.close();
    });

    it("takes its own notes for its own when their answer was lost and the worker has gone on writing", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.breakNext("PATCH", "/details", { kind: "applyThenDrop" });
        const made = await service.create(aDraft({ title: "Etalage lappen", notes: "Links" }));
        await store.graph.idle();
        await service.perform([{ kind: "setNotes", taskId: made.ok ? made.value : "", notes: "Links en rechts" }]);
        await store.graph.clock.pass(60_000);
        expect(service.plan.value.outbox).toEqual([]);
        const [task] = await store.tasksCalled("Etalage lappen");
        const details = await store.read<{ description: string }>(`/planner/tasks/${task?.id ?? ""}/details`);
        expect(details.description).toBe("Links en rechts");
        await service.close();
    });

    it("shows what Planner holds beside notes in conflict, in the next session too", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        const made = await service.create(aDraft({ title: "Etalage lappen", notes: "Links" }));
        const taskId = made.ok ? made.value : "";
        await store.graph.idle();
        const id = (await store.tasksCalled("Etalage lappen"))[0]?.id ?? "";
        await service.openDetails(taskId);
        await store.changeInTeams("daan", id, { description: "Van Daan" }, "/details");
        await service.perform([{ kind: "setNotes", taskId, notes: "Van Noor" }]);
        await store.graph.idle();
        await service.close();
        const again = await store.signOn("noor");
        expect(again.service.plan.value.outbox.map(({ state }) => state)).toEqual([
            { kind: "conflict", mine: "Van Noor", theirs: "Van Daan", theirsBy: null, theirsAt: null },
        ]);
        await again.service.close();
    });
});
