import { nextRoundMs } from "../../DataService/Sync/pace";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { Session } from "../Support/StoreUtrecht";

describe("The pace of sync", () => {
    let store: StoreUtrecht;
    let session: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        session = await store.signOn("noor");
    });

    afterEach(() => session.service.close());

    it("reads every half minute while the page is shown, give or take a fifth", async () => {
        session.service.setAttention("page");
        expect(store.graph.clock.timers.every((ms) => ms >= 24_800 && ms < 37_200)).toBeTrue();
        await store.graph.clock.pass(10 * 60_000);
        expect(store.graph.calls.length).toBeGreaterThan(17);
        expect(store.graph.calls.length).toBeLessThan(26);
    });

    it("reads every five minutes in the background, give or take a fifth", async () => {
        await store.graph.clock.pass(60 * 60_000);
        expect(store.graph.calls.length).toBeGreaterThan(10);
        expect(store.graph.calls.length).toBeLessThan(17);
    });

    it("reads at once when the page is opened long after the last reading", async () => {
        await store.graph.clock.pass(200_000);
        const before = store.graph.calls.length;
        session.service.setAttention("page");
        await store.graph.clock.pass(0);
        expect(store.graph.calls.length).toBe(before + 1);
    });

    it("never shows a page older than its pace, however short before it was read", async () => {
        await store.graph.clock.pass(25_000);
        const before = store.graph.calls.length;
        session.service.setAttention("page");
        await store.graph.clock.pass(11_000);
        expect(store.graph.calls.length).toBe(before + 1);
    });

    it("stops every call until Retry-After is over, whoever asks", async () => {
        store.graph.breakNext("POST", "batch", { kind: "status", status: 429, retryAfter: 42.5 });
        await session.service.refresh();
        const before = store.graph.calls.length;
        expect(session.service.sync.value.problem).toEqual({ kind: "throttled", retryAfterMs: 42_500 });
        await session.service.refresh();
        await session.service.create(aDraft());
        session.service.wake();
        const details = await session.service.openDetails(session.service.plan.value.tasks[1]?.id ?? "");
        expect(details.ok).toBeFalse();
        await store.graph.clock.pass(42_000);
        expect(store.graph.calls.length).toBe(before);
        await store.graph.clock.pass(10_000);
        expect(store.graph.calls.length).toBeGreaterThan(before);
        expect(session.service.plan.value.outbox).toEqual([]);
    });

    it("tries less and less often while Graph is out of reach, and soon after the line is back", async () => {
        let tries = 0;
        const send = store.graph.answerInstead;
        expect(send).toBeNull();
        store.graph.answerInstead = () => {
            tries += 1;
            return new Response("", { status: 503 });
        };
        await session.service.refresh();
        await store.graph.clock.pass(60 * 60_000);
        expect(tries).toBeLessThan(25);
        store.graph.answerInstead = null;
        session.service.wake();
        await store.graph.clock.pass(5_000);
        expect(session.service.sync.value.problem).toBeNull();
    });

    it("waits 5, 10, 20 ... 300 seconds between failures", () => {
        const problem = { kind: "offline" } as const;
        const waits = [1, 2, 3, 4, 5, 6, 7, 20].map((failures) =>
            nextRoundMs({ problem, failures, requests: 1 }, "background", 0.5),
        );
        expect(waits.map((ms) => ms / 1000)).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
        expect(nextRoundMs({ problem, failures: 20, requests: 1 }, "page", 0.5)).toBe(120_000);
    });

    it("tries again soon when the line came back while an attempt was failing", async () => {
        store.graph.answerInstead = () => new Response("", { status: 503 });
        for (let failures = 0; failures < 8; failures += 1) await session.service.refresh();
        const failing = session.service.refresh();
        session.service.wake();
        await failing;
        store.graph.answerInstead = null;
        await store.graph.clock.pass(1_000);
        expect(session.service.sync.value.problem).toBeNull();
    });

    it("tries again soon after the line came back, also when the page is left at that moment", async () => {
        session.service.setAttention("page");
        store.graph.answerInstead = () => new Response("", { status: 503 });
        for (let failures = 0; failures < 8; failures += 1) await session.service.refresh();
        store.graph.answerInstead = null;
        session.service.wake();
        session.service.setAttention("background");
        await store.graph.clock.pass(1_000);
        expect(session.service.sync.value.problem).toBeNull();
    });

    it("goes on when the register's clock is set back", async () => {
        session.service.setAttention("page");
        store.graph.answerInstead = () => new Response("", { status: 429, headers: { "Retry-After": "5" } });
        await session.service.refresh();
        store.graph.answerInstead = null;
        store.graph.clock.setForward(-24 * 60 * 60_000);
        session.service.setAttention("background");
        session.service.setAttention("page");
        session.service.wake();
        const before = store.graph.calls.length;
        await store.graph.clock.pass(2 * 60_000);
        expect(store.graph.calls.length).toBeGreaterThan(before);
    });

    it("lets one task that fails again and again slow down no other", async () => {
        const [bad, good] = session.service.plan.value.tasks;
        store.graph.emulator.addFault({
            match: { method: "PATCH", path: bad?.id ?? "" },
            fault: { kind: "status", status: 500 },
        });
        await session.service.perform([{ kind: "rename", taskId: bad?.id ?? "", title: "Lukt niet" }]);
        await store.graph.clock.pass(30 * 60_000);
        await session.service.perform([{ kind: "rename", taskId: good?.id ?? "", title: "Lukt" }]);
        await store.graph.idle();
        expect([(await store.tasksCalled("Lukt")).length, session.service.sync.value.problem]).toEqual([1, null]);
    });
});
