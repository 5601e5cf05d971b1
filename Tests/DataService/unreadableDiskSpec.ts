import { failure, success } from "../../DataService/Model/Result";
import { MemoryDatabase } from "../../DataService/Store/MemoryDatabase";
import type { Partition, StoredContent } from "../../DataService/Sync/ports/Database";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const NOTHING: StoredContent = { plan: null, tasks: [], details: [], edits: [], aliases: [], damaged: 1 };

/** A disk of which nothing can be read whenever a spec says so; no edit is taken then, as the contract has it. */
class UnreadableDisk extends MemoryDatabase {
    isUnreadable = true;

    override partition(key: string): Partition {
        const partition = super.partition(key);
        let wasRead = false;
        return {
            load: () => {
                wasRead = !this.isUnreadable;
                return wasRead ? partition.load() : Promise.resolve({ ...NOTHING, isUnreadable: true });
            },
            forgetReadings: (keep) => partition.forgetReadings(keep),
            change: (change) =>
                wasRead || (change.edits ?? []).length === 0
                    ? partition.change(change)
                    : Promise.resolve(failure({ kind: "storageBroken" })),
        };
    }
}

describe("A register whose disk cannot be read when a session begins", () => {
    let store: StoreUtrecht;
    let disk: UnreadableDisk;

    beforeEach(async () => {
        store = await StoreUtrecht.open("plan-3x20");
        disk = new UnreadableDisk();
    });

    /** An edit of an earlier session lies on the disk. */
    async function leaveAnEdit(): Promise<void> {
        disk.isUnreadable = false;
        store.graph.online = false;
        const { service } = await store.signOn("noor", disk);
        await service.create(aDraft({ title: "Van gisteren" }));
        await service.close();
        store.graph.online = true;
        disk.isUnreadable = true;
    }

    it("says so once, and takes no edit meanwhile", async () => {
        const { service, notices } = await store.signOn("noor", disk);
        expect(await service.create(aDraft({ title: "Nieuw" }))).toEqual(failure({ kind: "storageBroken" }));
        await service.refresh();
        expect(notices).toEqual([{ kind: "storageUnreadable" }]);
        expect(service.plan.value.tasks.length).toBe(60);
        await service.close();
    });

    it("takes edits as soon as it can be read again, and sends those of before first", async () => {
        await leaveAnEdit();
        const { service } = await store.signOn("noor", disk);
        disk.isUnreadable = false;
        expect(await service.create(aDraft({ title: "Nieuw" }))).toEqual(success(jasmine.any(String)));
        await store.graph.idle();
        const made = store.graph.emulator.requests().flatMap(({ parts = [] }) => parts);
        expect(made.filter(({ method }) => method === "POST").length).toBe(2);
        expect([(await store.tasksCalled("Van gisteren")).length, (await store.tasksCalled("Nieuw")).length]).toEqual([
            1, 1,
        ]);
        expect(service.plan.value.outbox).toEqual([]);
        await service.close();
    });

    it("sends what lay there with the next round after it can be read again, and keeps the whole plan", async () => {
        await leaveAnEdit();
        const { service } = await store.signOn("noor", disk);
        disk.isUnreadable = false;
        await service.refresh();
        expect((await store.tasksCalled("Van gisteren")).length).toBe(1);
        expect((await disk.partition(store.partitionKey("noor")).load()).tasks.length).toBe(61);
        await service.close();
    });
});
