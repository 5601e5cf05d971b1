import { RegisterWindows } from "../Support/RegisterWindows";
import type { Session } from "../Support/StoreUtrecht";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const HOUR_MS = 3_600_000;

describe("A session with nobody at the register", () => {
    let store: StoreUtrecht;
    let session: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        session = await store.signOn("noor");
        store.graph.emulator.clearRequests();
    });

    afterEach(() => session.service.close());

    const tokenRequests = (): number =>
        store.graph.emulator.requests().filter(({ path }) => path.endsWith("/token")).length;

    it("drops its token, and neither reads nor sends, whatever wakes it", async () => {
        session.service.rest();
        session.service.wake();
        await session.service.refresh();
        await store.graph.clock.pass(HOUR_MS);
        expect([store.graph.emulator.requests().length, store.graph.clock.timers]).toEqual([0, []]);
        expect(session.service.plan.value.tasks.length).toBe(60);
    });

    it("reads again, with a new token, once somebody is back", async () => {
        session.service.rest();
        await store.graph.clock.pass(HOUR_MS);
        session.service.resume();
        await store.graph.clock.pass(10_000);
        expect(tokenRequests()).toBe(1);
        expect(session.service.sync.value).toEqual({
            busy: false,
            readAt: jasmine.any(Number) as unknown as number,
            problem: null,
        });
        expect(Math.abs((session.service.sync.value.readAt ?? 0) - store.graph.clock.now())).toBeLessThan(10_001);
    });

    it("does not rest while something waits to be sent", async () => {
        store.graph.online = false;
        const [task] = session.service.plan.value.tasks;
        await session.service.perform([{ kind: "rename", taskId: task?.id ?? "", title: "Nog te doen" }]);
        await store.graph.idle();
        session.service.rest();
        store.graph.online = true;
        await store.graph.clock.pass(HOUR_MS);
        expect((await store.tasksCalled("Nog te doen")).length).toBe(1);
    });
});

describe("A window that rests while somebody works in another one", () => {
    let store: StoreUtrecht;
    let resting: Session;
    let used: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        const windows = new RegisterWindows();
        resting = await store.signOn("noor", store.disk, null, windows.open());
        used = await store.signOn("noor", store.disk, null, windows.open());
        resting.service.rest();
        await store.graph.clock.pass(HOUR_MS);
        store.graph.emulator.clearRequests();
    });

    afterEach(async () => {
        await used.service.close();
        await resting.service.close();
    });

    it("sends what is done there", async () => {
        const [task] = used.service.plan.value.tasks;
        await used.service.perform([{ kind: "rename", taskId: task?.id ?? "", title: "Nog te doen" }]);
        await store.graph.clock.pass(10_000);
        expect((await store.tasksCalled("Nog te doen")).length).toBe(1);
    });

    it("reads again once that one is touched", async () => {
        used.service.resume();
        await store.graph.clock.pass(10_000);
        expect(store.graph.emulator.requests().some(({ path }) => path === "/v1.0/$batch")).toBeTrue();
    });
});

describe("The disk of a register", () => {
    it("holds nobody's sign-in name, neither that of the worker nor those of the team", async () => {
        const store = await StoreUtrecht.open();
        const { service } = await store.signOn("noor");
        store.graph.online = false;
        const [task] = service.plan.value.tasks;
        await service.perform([{ kind: "rename", taskId: task?.id ?? "", title: "Nog te doen" }]);
        const content = await store.disk.partition(store.partitionKey("noor")).load();
        expect(content.edits.length).toBe(1);
        expect(content.plan?.plan.members.length).toBeGreaterThan(1);
        expect(JSON.stringify(content)).not.toContain("@contoso");
        expect(service.plan.value.plan.members.some(({ userPrincipalName }) => userPrincipalName !== "")).toBeTrue();
        await service.close();
    });
});
