import { StoreUtrecht } from "../Support/StoreUtrecht";

describe("Reading the plan", () => {
    it("takes one request for a plan of three lists of twenty tasks", async () => {
        const store = await StoreUtrecht.open("plan-3x20");
        const { service } = await store.signOn("noor");
        expect(store.graph.calls).toEqual(["POST /$batch"]);
        expect(service.plan.value.tasks.length).toBe(60);
        expect(service.plan.value.plan.buckets.map(({ name }) => name).sort()).toEqual([
            "Ad hoc",
            "Opening",
            "Sluiting",
        ]);
        expect(service.plan.value.plan.members.length).toBeGreaterThan(3);
        expect(service.sync.value).toEqual({ busy: false, readAt: store.graph.clock.now(), problem: null });
    });
});
