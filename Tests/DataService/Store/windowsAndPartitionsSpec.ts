import { singleTab } from "../../../DataService/Sync/ports/TabLock";
import type { Neighbours } from "../../../DataService/Sync/ports/Neighbours";
import { createDataService } from "../../../DataService/api";
import { MemoryDatabase } from "../../../DataService/Store/MemoryDatabase";
import { tokensBy } from "../../Support/signIn";
import { StoreUtrecht } from "../../Support/StoreUtrecht";

describe("A window that takes itself for the only one", () => {
    it("neither listens to others nor tells them anything: each would answer the other for ever", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const tell = jasmine.createSpy("tell");
        const listen = jasmine.createSpy("listen").and.returnValue(() => undefined);
        const neighbours: Neighbours = { tell, listen };
        const { service } = await store.signOn("noor", store.disk, null, { lock: singleTab, neighbours });
        const taskId = service.plan.value.tasks[0]?.id ?? "";
        await service.perform([{ kind: "rename", taskId, title: "Anders" }]);
        await store.graph.idle();
        expect(listen).not.toHaveBeenCalled();
        expect(tell).not.toHaveBeenCalled();
        await service.close();
    });
});

describe("What a register keeps", () => {
    it("is found however the settings write the tenant and the sign-in name", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const disk = new MemoryDatabase();
        const partition = spyOn(disk, "partition").and.callThrough();
        const service = await createDataService({
            settings: { ...store.settings, tenantId: store.settings.tenantId.toUpperCase() },
            link: store.link,
            worker: { staffId: "noor", userPrincipalName: "Noor@Contoso.example" },
            tokens: tokensBy(() => Promise.resolve({ ok: false, problem: { kind: "offline" } })),
            timeZone: "Europe/Amsterdam",
            clock: store.graph.clock,
            random: Math.random,
            storage: disk,
            send: store.graph.send,
        });
        await store.graph.idle();
        expect(partition.calls.allArgs()).toEqual([[store.partitionKey("noor")]]);
        await service.close();
    });
});
