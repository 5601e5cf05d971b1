import type { HttpRequest } from "../../DataService/api";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { Session } from "../Support/StoreUtrecht";

describe("Answers that come late, or from a place that lags", () => {
    let store: StoreUtrecht;
    let session: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        session = await store.signOn("noor");
        session.service.setAttention("page");
    });

    afterEach(() => session.service.close());

    it("yield one task although the request was carried out only after the register looked for it", async () => {
        const late: HttpRequest[] = [];
        store.graph.answerInstead = (request) => {
            if (!request.url.endsWith("/planner/tasks")) return null;
            late.push(request);
            throw new TypeError("The line is cut.");
        };
        await session.service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        store.graph.answerInstead = null;
        await store.graph.clock.pass(20_000);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(0);
        for (const request of late) await store.graph.send(request);
        expect(late.length).toBe(1);
        await store.graph.clock.pass(120_000);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        expect([session.service.plan.value.outbox, session.service.sync.value.problem]).toEqual([[], null]);
    });

    it("make a task within a minute where the request never arrived", async () => {
        store.graph.breakNext("POST", "/planner/tasks", { kind: "drop" });
        await session.service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.clock.pass(50_000);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
    });

    it("do not bring back an older state of a task", async () => {
        const taskId = session.service.plan.value.tasks[0]?.id ?? "";
        const old = await planAsItIs();
        await session.service.perform([{ kind: "rename", taskId, title: "Nieuw" }]);
        await store.graph.idle();
        store.graph.answerInstead = ({ url }) => (url.endsWith("/$batch") ? Response.json(old) : null);
        await session.service.refresh();
        const shown = session.service.plan.value.tasks.find(({ id }) => id === taskId);
        expect([shown?.title, shown?.delivery]).toEqual(["Nieuw", "delivered"]);
    });

    it("do not bring back older notes of an opened task", async () => {
        const taskId = session.service.plan.value.tasks[0]?.id ?? "";
        await session.service.openDetails(taskId);
        const old = await store.read(`/planner/tasks/${taskId}/details`);
        await session.service.perform([{ kind: "setNotes", taskId, notes: "Ladder staat achter" }]);
        await store.graph.idle();
        await store.changeInTeams("sem", taskId, { priority: 1 });
        store.graph.answerInstead = ({ method, url }) =>
            method === "GET" && url.endsWith("/details") ? Response.json(old) : null;
        await session.service.refresh();
        expect(session.service.plan.value.details.get(taskId)?.notes).toBe("Ladder staat achter");
        store.graph.answerInstead = null;
        await store.changeInTeams("sem", taskId, { description: "Toch voor" }, "/details");
        await session.service.refresh();
        expect(session.service.plan.value.details.get(taskId)?.notes).toBe("Toch voor");
    });

    it("do not make one's own notes of a moment ago a question", async () => {
        const { service } = session;
        const taskId = service.plan.value.tasks[0]?.id ?? "";
        const old = await store.read(`/planner/tasks/${taskId}/details`);
        await service.perform([{ kind: "setNotes", taskId, notes: "Ladder staat achter" }]);
        await store.graph.idle();
        await service.perform([{ kind: "setPriority", taskId, priority: "low" }]);
        await store.graph.idle();
        store.graph.answerInstead = ({ method, url }) =>
            method === "GET" && url.endsWith("/details") ? Response.json(old) : null;
        await service.perform([{ kind: "setNotes", taskId, notes: "Ladder staat voor" }]);
        await store.graph.idle();
        store.graph.answerInstead = null;
        await store.graph.clock.pass(20_000);
        const details = await store.read<{ description: string }>(`/planner/tasks/${taskId}/details`);
        expect([details.description, service.plan.value.outbox]).toEqual(["Ladder staat voor", []]);
    });

    it("do not take a task from the screen that was made here a moment ago", async () => {
        const old = await planAsItIs();
        await session.service.create(aDraft({ title: "Etalage lappen" }));
        await store.graph.idle();
        store.graph.answerInstead = ({ url }) => (url.endsWith("/$batch") ? Response.json(old) : null);
        await session.service.refresh();
        expect(session.service.plan.value.tasks.some(({ title }) => title === "Etalage lappen")).toBeTrue();
    });

    it("do not make a task disappear that one place says is gone", async () => {
        const taskId = session.service.plan.value.tasks.find(({ progress }) => progress === "notStarted")?.id ?? "";
        store.graph.breakNext("PATCH", taskId, { kind: "status", status: 404 });
        store.graph.breakNext("GET", `/planner/tasks/${taskId}`, { kind: "status", status: 404 });
        await session.service.perform([{ kind: "setProgress", taskId, progress: "completed" }]);
        await store.graph.clock.pass(6_000);
        const task = await store.read<{ percentComplete: number }>(`/planner/tasks/${taskId}`);
        expect([task.percentComplete, session.service.plan.value.outbox, session.notices]).toEqual([100, [], []]);
    });

    it("do not make a colleague's value one's own because one sent the same long ago", async () => {
        const { service } = session;
        const taskId = service.plan.value.tasks[0]?.id ?? "";
        store.graph.breakNext("PATCH", taskId, { kind: "drop" });
        await service.perform([{ kind: "rename", taskId, title: "Eerst" }]);
        await store.graph.idle();
        await store.changeInTeams("sem", taskId, { title: "Dan" });
        await service.perform([{ kind: "rename", taskId, title: "Dan" }]);
        await store.graph.clock.pass(120_000);
        expect(service.plan.value.outbox).toEqual([]);
        await store.changeInTeams("sem", taskId, { title: "Eerst" });
        await service.perform([{ kind: "rename", taskId, title: "Ten slotte" }]);
        await store.graph.idle();
        expect(service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["conflict"]);
    });

    it("leave a task on the screen that cannot be understood for once", async () => {
        const [first] = session.service.plan.value.tasks;
        const plan = (await planAsItIs()) as { responses: { body: { value?: { id: string; title: unknown }[] } }[] };
        for (const { body } of plan.responses)
            for (const item of body.value ?? []) if (item.id === first?.id) item.title = 7;
        store.graph.answerInstead = ({ url }) => (url.endsWith("/$batch") ? Response.json(plan) : null);
        await session.service.refresh();
        expect(session.service.plan.value.tasks.some(({ id }) => id === first?.id)).toBeTrue();
        expect(session.service.sync.value.problem).toBeNull();
    });

    it("leave members and labels as they were when only those cannot be read", async () => {
        const before = session.service.plan.value.plan;
        store.graph.breakNext("GET", "/members", { kind: "status", status: 403 });
        store.graph.breakNext("GET", "/details", { kind: "status", status: 500 });
        await store.addInTeams("sem", { title: "Kassarol bijvullen" });
        await session.service.refresh();
        expect(session.service.plan.value.plan).toEqual(before);
        expect(session.service.plan.value.tasks.some(({ title }) => title === "Kassarol bijvullen")).toBeTrue();
        expect(session.service.sync.value.problem).toBeNull();
    });

    /** The answer to the register's own question. */
    async function planAsItIs(): Promise<unknown> {
        const asked: HttpRequest[] = [];
        store.graph.answerInstead = (request) => {
            if (request.url.endsWith("/$batch")) asked.push(request);
            return null;
        };
        await session.service.refresh();
        store.graph.answerInstead = null;
        const [question] = asked;
        if (!question) throw new Error("The register did not read the plan.");
        return (await store.graph.send(question)).json();
    }
});
