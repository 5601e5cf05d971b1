import { ChannelNeighbours } from "../../DataService/Store/ChannelNeighbours";
import { WebLocksTabLock } from "../../DataService/Store/WebLocksTabLock";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { Session } from "../Support/StoreUtrecht";

describe("Two windows of one worker", () => {
    let store: StoreUtrecht;
    let first: Session;
    let second: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        first = await openWindow();
        second = await openWindow();
    });

    afterEach(async () => {
        await first.service.close();
        await second.service.close();
    });

    function openWindow(): Promise<Session> {
        return store.signOn("noor", store.disk, null, {
            lock: new WebLocksTabLock(navigator.locks),
            neighbours: new ChannelNeighbours("a register"),
        });
    }

    /** The browser's locks and channels take turns of their own. */
    async function settled(isSo: () => Promise<boolean> | boolean): Promise<void> {
        while (!(await isSo())) await store.graph.idle();
        expect(await isSo()).toBeTrue();
    }

    it("send what was done in the second one through the first, once", async () => {
        await second.service.create(aDraft({ title: "Etalage lappen" }));
        await settled(async () => (await store.tasksCalled("Etalage lappen")).length > 0);
        await settled(() => second.service.plan.value.outbox.length === 0);
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
    });

    it("show in the second what the first one has read", async () => {
        await store.addInTeams("sem", { title: "Kassarol bijvullen" });
        await second.service.refresh();
        await settled(() => second.service.plan.value.tasks.some(({ title }) => title === "Kassarol bijvullen"));
    });

    it("go on in the second when the first one closes", async () => {
        await first.service.close();
        await settled(() => store.graph.calls.length > 1);
        await second.service.create(aDraft({ title: "Etalage lappen" }));
        await settled(async () => (await store.tasksCalled("Etalage lappen")).length === 1);
    });
});
