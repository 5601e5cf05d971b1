import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("The pace of sync of a large plan", () => {
    it("asks twice a minute at most for a plan of many pages, and more often while somebody works with it", async () => {
        const large = await StoreUtrecht.open("plan-3x20");
        large.graph.emulator.setSwitches({ plannerPageSize: 10 });
        const { service } = await large.signOn("noor");
        await service.refresh();
        const opened = large.graph.calls.length;
        await service.refresh();
        const perReading = large.graph.calls.length - opened;
        expect(perReading).toBeGreaterThan(4);
        service.setAttention("page");
        await large.graph.clock.pass(10 * 60_000);
        const before = large.graph.calls.length;
        await large.graph.clock.pass(60 * 60_000);
        expect((large.graph.calls.length - before) / 60).toBeLessThan(2.2);

        const rested = large.graph.calls.length;
        await service.openDetails(service.plan.value.tasks[0]?.id ?? "");
        await large.graph.clock.pass(60_000);
        expect(large.graph.calls.length - rested).toBeGreaterThan(1.5 * perReading);
        await service.close();
    });
});
