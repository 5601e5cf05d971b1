import { ASSIGNMENT, Shop } from "./support/Shop";

describe("creating", () => {
    it("a task needs a plan and a title [29]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const planless = await noor.post("/planner/tasks", { title: "x" });
        expect(planless.status).toBe(400);
        expect(planless.message).toContain("Validation for field 'PlanId', on entity 'Task'");
        expect((await noor.post("/planner/tasks", { planId: shop.planId })).message).toContain("'Title'");
        expect((await noor.post("/planner/tasks", { planId: shop.planId, title: null })).status).toBe(400);
    });

    it("a list needs a plan, and says so in exactly these words [30]", async () => {
        const shop = await Shop.open();
        const reply = await (await shop.person("noor")).post("/planner/buckets", { name: "x" });
        expect(reply.status).toBe(400);
        expect(reply.message).toBe(
            "Schema validation has failed. Validation for field 'PlanId', on entity 'Bucket' has failed: A non-null value must be specified for this field.",
        );
    });

    it("answers 201 with the whole entity, its etag and its place [31]", async () => {
        const shop = await Shop.open();
        const task = await shop.task();
        expect(task.status).toBe(201);
        expect(task.etag).toBe(task.headers.get("ETag") ?? "none");
        expect(task.headers.get("Location")).toContain(task.text("id"));
        expect((await shop.bucket()).status).toBe(201);
    });

    it("ignores details inside a new task, or refuses them by switch [32]", async () => {
        const shop = await Shop.open();
        const task = await shop.task({ details: { description: "lost" } });
        expect(task.status).toBe(201);
        const details = await (await shop.person("noor")).get(`/planner/tasks/${task.text("id")}/details`);
        expect(details.read("description")).toBeNull();
        shop.emulator.setSwitches({ detailsInPost: "refuse" });
        expect((await shop.task({ details: { description: "lost" } })).status).toBe(400);
    });

    it("lets nobody but members of the group make a plan, not even its owner [33] [112]", async () => {
        const shop = await Shop.open();
        const body = { title: "x", owner: shop.groupId };
        expect((await (await shop.person("tess")).post("/planner/plans", body)).status).toBe(403);
        shop.emulator.setMembership(shop.groupId, "fatima@contoso.example", false);
        const fatima = await shop.person("fatima");
        const owners = await fatima.get(`/groups/${shop.groupId}/owners`);
        expect(owners.list().length).toBe(2);
        const reply = await fatima.post("/planner/plans", body);
        expect(reply.status).toBe(403);
        expect(reply.message).toContain("You do not have the required permissions to access this item");
    });

    it("takes the group of a new plan from owner, container or its url [33]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const url = `https://graph.microsoft.com/v1.0/groups/${shop.groupId}`;
        for (const place of [
            { owner: shop.groupId },
            { container: { url } },
            { container: { containerId: shop.groupId } },
        ]) {
            expect((await noor.post("/planner/plans", { title: "x", ...place })).read("owner")).toBe(shop.groupId);
        }
        expect((await noor.post("/planner/plans", { title: "x" })).status).toBe(400);
    });

    it("refuses a list of another plan [35]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const plan = await noor.post("/planner/plans", { title: "Ander", owner: shop.groupId });
        const bucket = await shop.bucket("x", plan.text("id"));
        expect((await shop.task({ bucketId: bucket.text("id") })).status).toBe(400);
        expect((await shop.task({ bucketId: "nonsense" })).status).toBe(400);
    });

    it("makes two tasks of two equal posts [36]", async () => {
        const shop = await Shop.open();
        await shop.task();
        await shop.task();
        expect((await (await shop.person("noor")).get(`/planner/plans/${shop.planId}/tasks`)).list().length).toBe(2);
    });

    it("gives a task without a hint a place before all older ones [37]", async () => {
        const shop = await Shop.open();
        const older = await shop.task();
        const newer = await shop.task();
        expect(older.text("orderHint")).toMatch(/^\d{19}$/);
        expect(newer.text("orderHint") < older.text("orderHint")).toBeTrue();
    });

    it("gives a task that is made with assignees version 1 and a place in their lists", async () => {
        const shop = await Shop.open();
        const task = await shop.task({ assignments: { [await shop.idOf("sem")]: ASSIGNMENT } });
        expect(task.etag).toMatch(/RCc="$/);
        expect(task.text("assigneePriority")).toBe(task.text("orderHint"));
    });

    it("refuses a property that the type does not have, or that only the service sets", async () => {
        const shop = await Shop.open();
        for (const body of [{ colour: "red" }, { createdDateTime: "2026-11-24T08:00:00Z" }, { recurrence: {} }]) {
            expect((await shop.task(body)).status).toBe(400);
        }
    });
});
