import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("Reading the plan", () => {
    it("takes one request for a plan of three lists of twenty tasks", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const { service } = await store.signOn("noor");
        const batches = store.graph.emulator.requests().filter(({ path }) => path.startsWith("/v1.0"));
        expect(store.graph.calls).toEqual(["POST /$batch"]);
        expect(batches.at(-1)?.parts?.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
        expect(service.plan.value.tasks.length).toBe(60);
        expect(service.plan.value.plan.buckets.map(({ name }) => name).sort()).toEqual([
            "Ad hoc",
            "Opening",
            "Sluiting",
        ]);
        expect(service.sync.value).toEqual({ busy: false, readAt: store.graph.clock.now(), problem: null });
        await service.close();
    });

    it("follows the link to the next page when there are more than 400 tasks", async () => {
        const store = await StoreUtrecht.open("empty");
        for (let number = 1; number <= 401; number += 1) await store.addInTeams("daan", { title: `Taak ${number}` });
        const { service } = await store.signOn("noor");
        expect(store.graph.calls).toEqual(["POST /$batch", `GET /planner/plans/${store.link.planId}/tasks`]);
        expect(service.plan.value.tasks.length).toBe(401);
        await service.close();
    });

    it("says in the store's words what a task is", async () => {
        const store = await StoreUtrecht.open("contoso");
        const { service } = await store.signOn("noor");
        const task = service.plan.value.tasks.find(({ title }) => title === "Folder wisselen");
        const names = new Map(service.plan.value.plan.members.map(({ id, name }) => [id, name]));
        expect(task?.due).toEqual({ date: "2026-11-22", time: "17:00" });
        expect(task?.assignees.map((id) => names.get(id))).toEqual(["Noor Jansen"]);
        expect(task?.priority).toBe("important");
        expect([task?.checklistTotal, task?.checklistOpen, task?.hasNotes]).toEqual([3, 2, true]);
        expect(service.plan.value.plan.labels.length).toBeGreaterThan(0);
        await service.close();
    });

    it("reads details once, and again only after the task changed", async () => {
        const store = await StoreUtrecht.open("contoso");
        const { service } = await store.signOn("noor");
        const id = service.plan.value.tasks.find(({ title }) => title === "Folder wisselen")?.id ?? "";
        await service.openDetails(id);
        const again = await service.openDetails(id);
        expect(again.ok && again.value.checklist.map(({ checked }) => checked)).toEqual([true, false, false]);
        expect(store.graph.calls.filter((call) => call.endsWith("/details")).length).toBe(1);
        await store.changeInTeams("daan", id, { description: "Nieuwe folder" }, "/details");
        await service.refresh();
        const changed = await service.openDetails(id);
        expect(changed.ok && changed.value.notes).toBe("Nieuwe folder");
        await service.close();
    });

    it("reads opened details again when a colleague changed them", async () => {
        const store = await StoreUtrecht.open("contoso");
        const { service } = await store.signOn("noor");
        const id = service.plan.value.tasks.find(({ title }) => title === "Folder wisselen")?.id ?? "";
        await service.openDetails(id);
        await store.changeInTeams("daan", id, { description: "Nieuwe folder" }, "/details");
        await service.refresh();
        expect(service.plan.value.details.get(id)?.notes).toBe("Nieuwe folder");
        await service.close();
    });

    it("works where the browser has no fetch", async () => {
        const { fetch } = globalThis;
        Reflect.deleteProperty(globalThis, "fetch");
        try {
            const store = await StoreUtrecht.open("plan-3x20");
            const { service } = await store.signOn("noor");
            expect([typeof globalThis.fetch, service.plan.value.tasks.length]).toEqual(["undefined", 60]);
            await service.close();
        } finally {
            globalThis.fetch = fetch;
        }
    });

    it("keeps the same object for a task that did not change", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const { service } = await store.signOn("noor");
        const before = service.plan.value.tasks;
        await store.changeInTeams("daan", before[0]?.id ?? "", { title: "Anders" });
        await service.refresh();
        expect(service.plan.value.tasks.filter((task) => before.includes(task)).length).toBe(59);
        await service.close();
    });

    it("drops a task that was deleted in Teams", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const { service } = await store.signOn("noor");
        await store.deleteInTeams("daan", service.plan.value.tasks[0]?.id ?? "");
        await service.refresh();
        expect(service.plan.value.tasks.length).toBe(59);
        await service.close();
    });

    it("says that the worker is no member of the team", async () => {
        const store = await StoreUtrecht.open();
        const { service } = await store.signOn("tess");
        expect(service.sync.value.problem).toEqual({ kind: "refused", reason: "notMember", code: "" });
        await service.close();
    });

    it("shows what the register kept when Graph is out of reach, with its age", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        await store.signOn("noor");
        const readAt = store.graph.clock.now();
        store.graph.online = false;
        await store.graph.clock.pass(60_000);
        const { service } = await store.signOn("noor");
        expect(service.plan.value.tasks.length).toBe(60);
        expect(service.sync.value).toEqual({ busy: false, readAt, problem: { kind: "offline" } });
        await service.close();
    });

    it("calls a service that answers with something else than Graph's shapes unavailable", async () => {
        const store = await StoreUtrecht.open();
        store.graph.answerInstead = () => new Response("<html>Sign in to the shop's Wi-Fi</html>");
        const { service } = await store.signOn("noor");
        expect(service.sync.value.problem).toEqual({ kind: "unavailable", status: 200 });
        await service.close();
    });
});
