import type { DataService, HttpRequest } from "../../DataService/api";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const TITLE = "Etalage lappen";

describe("A create whose answer was lost", () => {
    let store: StoreUtrecht;
    let service: DataService;

    beforeEach(async () => {
        store = await StoreUtrecht.open("empty");
        ({ service } = await store.signOn("noor"));
        service.setAttention("page");
    });

    afterEach(() => service.close());

    async function made(): Promise<number> {
        return (await store.tasksCalled(TITLE)).length;
    }

    /** Creates a task on a line that dies. What is returned is still on its way to Planner. */
    async function createOnADyingLine(): Promise<HttpRequest> {
        const late: HttpRequest[] = [];
        store.graph.answerInstead = (request) => {
            if (!request.url.endsWith("/planner/tasks")) return null;
            // Whoever made it may be gone by the time it arrives.
            late.push({ ...request, signal: new AbortController().signal });
            throw new TypeError("The line is cut.");
        };
        await service.create(aDraft({ title: TITLE }));
        await store.graph.idle();
        store.graph.answerInstead = null;
        const [request] = late;
        if (!request || late.length > 1) throw new Error("The register did not send the task once.");
        return request;
    }

    for (const [how, ms] of [
        ["forward", 60_000],
        ["back", -60_000],
    ] as const) {
        it(`is not sent again too early because somebody sets the clock ${how}`, async () => {
            const late = await createOnADyingLine();
            store.graph.clock.setForward(ms);
            service.wake();
            await store.graph.clock.pass(20_000);
            await store.graph.send(late);
            await store.graph.clock.pass(120_000);
            expect([await made(), service.plan.value.outbox]).toEqual([1, []]);
        });
    }

    it("is known again although somebody set the clock shortly before it was sent", async () => {
        store.graph.clock.setForward(50_000);
        store.graph.breakNext("POST", "/planner/tasks", { kind: "applyThenDrop" });
        await service.create(aDraft({ title: TITLE }));
        await store.graph.clock.pass(120_000);
        expect([await made(), service.plan.value.outbox]).toEqual([1, []]);
    });

    it("is known again although the power went, and the clock was set before it came back", async () => {
        const late = await createOnADyingLine();
        await service.close();
        store.graph.clock.setForward(120_000);
        const next = await store.signOn("noor");
        await store.graph.clock.pass(20_000);
        await store.graph.send(late);
        await store.graph.clock.pass(120_000);
        expect([await made(), next.service.plan.value.outbox]).toEqual([1, []]);
        await next.service.close();
    });
});

describe("Tasks that fail again and again", () => {
    it("keep nothing from its turn, and cost no round each second", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const { service } = await store.signOn("noor");
        service.setAttention("page");
        store.graph.emulator.addFault({
            match: { method: "PATCH", path: "/tasks/" },
            fault: { kind: "status", status: 500 },
        });
        const [last, ...bad] = service.plan.value.tasks.slice(0, 26);
        await service.perform(bad.map(({ id }) => ({ kind: "rename", taskId: id, title: "Lukt niet" })));
        store.graph.breakNext("POST", "/planner/tasks", { kind: "drop" });
        await service.create(aDraft({ title: TITLE }));
        await service.perform([{ kind: "rename", taskId: last?.id ?? "", title: "Lukt niet" }]);
        await store.graph.clock.pass(5 * 60_000);
        expect((await store.tasksCalled(TITLE)).length).toBe(1);
        store.graph.emulator.clearRequests();
        await store.graph.clock.pass(10 * 60_000);
        expect(store.graph.emulator.requests().length).toBeLessThan(60);
        await service.close();
    });
});
