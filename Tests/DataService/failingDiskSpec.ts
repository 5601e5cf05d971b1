import { failure } from "../../DataService/Model/Result";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Partition } from "../../DataService/Sync/ports/Database";
import { aDraft } from "../Support/aTask";
import { RegisterWindows } from "../Support/RegisterWindows";
import { StoreUtrecht } from "../Support/StoreUtrecht";

/** A disk that is full whenever a spec says so. */
class FullDisk extends MemoryDatabase {
    isFull = false;

    override partition(key: string): Partition {
        const partition = super.partition(key);
        return {
            load: () => partition.load(),
            forgetReadings: (keep) => partition.forgetReadings(keep),
            change: (change) =>
                this.isFull ? Promise.resolve(failure({ kind: "storageFull" })) : partition.change(change),
        };
    }
}

describe("A disk that takes nothing for a while", () => {
    it("learns of what Planner has accepted as soon as it takes something again", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const disk = new FullDisk();
        const { service } = await store.signOn("noor", disk);
        const taskId = service.plan.value.tasks[0]?.id ?? "";
        store.graph.answerInstead = () => {
            disk.isFull = true;
            return null;
        };
        await service.perform([{ kind: "rename", taskId, title: "Eerst" }]);
        await store.graph.idle();
        store.graph.answerInstead = null;
        disk.isFull = false;
        await service.perform([{ kind: "rename", taskId, title: "Dan" }]);
        await store.graph.idle();
        expect((await disk.partition(store.partitionKey("noor")).load()).edits).toEqual([]);
        await service.close();
    });

    it("brings nothing back that Planner has accepted, when another window makes this one look at it", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const disk = new FullDisk();
        const windows = new RegisterWindows();
        const { service } = await store.signOn("noor", disk, null, windows.open());
        const other = await store.signOn("noor", disk, null, windows.open());
        const taskId = service.plan.value.tasks[0]?.id ?? "";
        store.graph.answerInstead = () => {
            disk.isFull = true;
            return null;
        };
        await service.perform([{ kind: "rename", taskId, title: "Anders" }]);
        await store.graph.idle();
        await store.changeInTeams("sem", taskId, { title: "Van Sem" });
        await service.refresh();
        await other.service.refresh();
        await store.graph.idle();
        expect(service.plan.value.outbox).toEqual([]);
        expect((await store.tasksCalled("Van Sem")).length).toBe(1);
        await other.service.close();
        await service.close();
    });

    it("is not asked to make a task that it could not write down", async () => {
        const store = await StoreUtrecht.open("empty");
        const disk = new FullDisk();
        const { service } = await store.signOn("noor", disk);
        disk.isFull = true;
        expect(await service.create(aDraft({ title: "Etalage lappen" }))).toEqual(failure({ kind: "storageFull" }));
        await store.graph.idle();
        expect([service.plan.value.tasks, await store.tasksCalled("Etalage lappen")]).toEqual([[], []]);
        await service.close();
    });

    it("makes nobody believe, after the power went, that what it holds is what the worker saw last", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const disk = new FullDisk();
        const { service } = await store.signOn("noor", disk);
        const taskId = service.plan.value.tasks.find(({ progress }) => progress === "notStarted")?.id ?? "";
        disk.isFull = true;
        await store.changeInTeams("sem", taskId, { percentComplete: 100 });
        await service.refresh();
        disk.isFull = false;
        store.graph.online = false;
        await service.perform([{ kind: "setProgress", taskId, progress: "notStarted" }]);
        await store.graph.idle();

        store.graph.online = true;
        const again = await store.signOn("noor", disk);
        const task = await store.read<{ percentComplete: number }>(`/planner/tasks/${taskId}`);
        expect([task.percentComplete, again.service.plan.value.outbox]).toEqual([0, []]);
        await again.service.close();
        await service.close();
    });
});
