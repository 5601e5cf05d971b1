import { aDraft } from "../Support/aTask";
import { RegisterWindows } from "../Support/RegisterWindows";
import { StoreUtrecht } from "../Support/StoreUtrecht";
import type { Session } from "../Support/StoreUtrecht";

describe("A worker who signs off in one of two windows", () => {
    let store: StoreUtrecht;
    let windows: RegisterWindows;
    let first: Session;
    let second: Session;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        windows = new RegisterWindows();
        first = await openWindow();
        second = await openWindow();
    });

    function openWindow(): Promise<Session> {
        return store.signOn("noor", store.disk, null, windows.open());
    }

    /** What a window that opens without a connection shows of the plan. */
    async function shownOffline(): Promise<{ tasks: number; isRead: boolean }> {
        store.graph.online = false;
        const third = await openWindow();
        const { tasks, readAt } = third.service.plan.value;
        await third.service.close();
        return { tasks: tasks.length, isRead: readAt !== null };
    }

    async function changeOneTask(): Promise<void> {
        const taskId = first.service.plan.value.tasks[0]?.id ?? second.service.plan.value.tasks[0]?.id ?? "";
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
    }

    it("leaves the whole plan to the next one, where the other window takes over", async () => {
        await first.service.close();
        await changeOneTask();
        await second.service.refresh();
        await store.graph.idle();
        expect(await shownOffline()).toEqual({ tasks: 60, isRead: true });
        await second.service.close();
    });

    it("leaves the whole plan to the next one, where the other window has synced all along", async () => {
        await second.service.close();
        await store.graph.idle();
        await changeOneTask();
        await first.service.refresh();
        await store.graph.idle();
        expect(await shownOffline()).toEqual({ tasks: 60, isRead: true });
        await first.service.close();
    });

    it("leaves nothing once both windows are closed", async () => {
        await first.service.close();
        await second.service.close();
        await store.graph.idle();
        const content = await store.disk.partition(store.partitionKey("noor")).load();
        expect([content.plan, content.tasks, content.details]).toEqual([null, [], []]);
    });
});

describe("A worker who gives up a new task in a window that has not heard yet that it was made", () => {
    it("gives up nothing else of a task without notes", () => givesUpOnly(""));

    it("gives up nothing else but the notes, where those are still on their way", () => givesUpOnly("Met azijn"));

    async function givesUpOnly(notes: string): Promise<void> {
        const store = await StoreUtrecht.open("empty");
        const windows = new RegisterWindows();
        const first = await store.signOn("noor", store.disk, null, windows.open());
        const second = await store.signOn("noor", store.disk, null, windows.open());
        const down = { kind: "status", status: 503 } as const;
        store.graph.emulator.addFault({ match: { method: "PATCH" }, times: 3, fault: down });
        const created = await second.service.create(aDraft({ title: "Etalage lappen", notes }));
        const taskId = created.ok ? created.value : "";
        await second.service.perform([{ kind: "rename", taskId, title: "Etalage opruimen" }]);
        windows.areDeaf = true;
        await store.graph.idle();
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
        windows.areDeaf = false;
        await second.service.discard(second.service.plan.value.outbox[0]?.id ?? "");
        await first.service.refresh();
        await store.graph.clock.pass(60_000);
        const made = await store.tasksCalled("Etalage opruimen");
        const path = `/planner/tasks/${made[0]?.id ?? ""}/details`;
        const { description } = await store.read<{ description: string | null }>(path);
        expect([made.length, description]).toEqual([1, null]);
        expect(second.service.plan.value.tasks.map(({ title }) => title)).toEqual(["Etalage opruimen"]);
        expect([first.service.plan.value.outbox, second.service.plan.value.outbox]).toEqual([[], []]);
        await first.service.close();
        await second.service.close();
    }
});
