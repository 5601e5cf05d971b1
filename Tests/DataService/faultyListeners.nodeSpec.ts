import type { DataService } from "../../DataService/api";
import type { Unsubscribe, Watched } from "../../DataService/Model/Watched";
import { aDraft } from "../Support/aTask";
import { StoreUtrecht } from "../Support/StoreUtrecht";

const FAULT = new Error("A part of the page is broken.");

function fail(): never {
    throw FAULT;
}

// In Node only: Karma ends the whole run when a page has an error that nobody caught.
describe("A listener that throws", () => {
    let store: StoreUtrecht;
    let service: DataService;

    beforeEach(async () => {
        store = await StoreUtrecht.open("empty");
        ({ service } = await store.signOn("noor"));
    });

    afterEach(() => service.close());

    /** Lets every change reach a listener that throws, while `work` goes on. Each fault must come to light all the same. */
    async function whileBroken(work: () => Promise<void>): Promise<void> {
        await jasmine.spyOnGlobalErrorsAsync(async (errors) => {
            const ends = [listenBadly(service.plan), listenBadly(service.sync)];
            ends.push(service.onNotice(fail));
            await work();
            await store.graph.idle();
            for (const end of ends) end();
            expect(errors).toHaveBeenCalledWith(FAULT);
        });
    }

    // The first call is that of `subscribe` itself.
    function listenBadly(watched: Watched<unknown>): Unsubscribe {
        let isFirst = true;
        return watched.subscribe(() => {
            if (!isFirst) fail();
            isFirst = false;
        });
    }

    it("does not make an edit look as if it had not been kept", async () => {
        await whileBroken(async () => {
            expect((await service.create(aDraft({ title: "Etalage lappen" }))).ok).toBe(true);
        });
        expect((await store.tasksCalled("Etalage lappen")).length).toBe(1);
    });

    it("does not stop what is read from reaching other listeners and the disk", async () => {
        await store.addInTeams("sem", { title: "Van Sem" });
        await whileBroken(() => service.refresh());
        expect(service.plan.value.tasks.map(({ title }) => title)).toEqual(["Van Sem"]);
        expect((await store.disk.partition(store.partitionKey("noor")).load()).tasks.length).toBe(1);
    });

    it("does not end the rounds", async () => {
        await whileBroken(() => service.refresh());
        await store.addInTeams("sem", { title: "Van Sem" });
        await store.graph.clock.pass(600_000);
        expect(service.plan.value.tasks.map(({ title }) => title)).toEqual(["Van Sem"]);
    });

    it("does not keep a session from ending", async () => {
        await store.addInTeams("sem", { title: "Van Sem" });
        await service.refresh();
        await whileBroken(() => service.close());
        expect((await store.disk.partition(store.partitionKey("noor")).load()).tasks).toEqual([]);
    });
});

describe("A listener that asks for a round while it hears of one", () => {
    it("does not start a second one", async () => {
        const store = await StoreUtrecht.open("empty");
        const { service } = await store.signOn("noor");
        store.graph.emulator.clearRequests();
        const end = service.sync.subscribe(({ busy }) => {
            if (busy) void service.refresh();
        });
        await service.refresh();
        await store.graph.idle();
        end();
        expect(store.graph.emulator.requests().length).toBe(1);
        await service.close();
    });
});
