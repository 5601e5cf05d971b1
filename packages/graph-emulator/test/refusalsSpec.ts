import { ASSIGNMENT, item, Shop } from "./support/Shop";

describe("what the service refuses", () => {
    it("a list stays in its plan: 400 read-only [81]", async () => {
        const shop = await Shop.open();
        const bucket = await shop.bucket();
        const reply = await (
            await shop.person("noor")
        ).patch(`/planner/buckets/${bucket.text("id")}`, bucket.etag, { planId: shop.planId });
        expect(reply.status).toBe(400);
        expect(reply.message).toContain("read only and cannot be changed");
    });

    it("a task stays in its plan: 403, or 400 by switch; its own plan may be named [82]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const other = await noor.post("/planner/plans", { title: "Ander", owner: shop.groupId });
        const task = await shop.task();
        const path = `/planner/tasks/${task.text("id")}`;
        const reply = await noor.patch(path, task.etag, { planId: other.text("id") });
        expect(reply.status).toBe(403);
        expect(reply.message).toMatch(/or the item may not exist\.$/);
        shop.emulator.setSwitches({ movePlanStatus: 400 });
        expect((await noor.patch(path, task.etag, { planId: other.text("id") })).status).toBe(400);
        expect((await noor.patch(path, task.etag, { planId: shop.planId, title: "x" })).status).toBe(200);
    });

    it("only the creator may delete, when the tenant says so [83]", async () => {
        const shop = await Shop.open({ switches: { blockDeleteTasksNotCreatedBySelf: true } });
        const task = await shop.task();
        const path = `/planner/tasks/${task.text("id")}`;
        expect((await (await shop.person("sem")).delete(path, task.etag)).status).toBe(403);
        expect((await (await shop.person("noor")).delete(path, task.etag)).status).toBe(204);
    });

    it("a published task keeps its texts, dates and priority, and cannot be deleted [84]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const path = `/planner/tasks/${(await shop.task()).text("id")}`;
        const empty = await noor.get(`${path}/details`);
        await noor.patch(`${path}/details`, empty.etag, { checklist: { a: item({ title: "a" }) } });
        shop.emulator.markTask(path.slice(15), { published: { publicationName: "Week 48", publishingTeamName: "HQ" } });
        const etag = (await noor.get(path)).etag;
        const locked = [
            { title: "x" },
            { priority: 1 },
            { dueDateTime: "2026-12-01T10:00:00Z" },
            { startDateTime: "2026-11-01T10:00:00Z" },
        ];
        for (const body of locked) expect((await noor.patch(path, etag, body)).status).toBe(403);
        expect((await noor.delete(path, etag)).status).toBe(403);
        const details = await noor.get(`${path}/details`);
        expect((await noor.patch(`${path}/details`, details.etag, { description: "x" })).status).toBe(403);
        expect(
            (await noor.patch(`${path}/details`, details.etag, { checklist: { a: item({ isChecked: true }) } })).status,
        ).toBe(200);
        const now = await noor.get(path);
        const open = { percentComplete: 100, assignments: { [await shop.idOf("sem")]: ASSIGNMENT } };
        expect((await noor.patch(path, now.etag, open)).status).toBe(200);
        expect(Object.keys(now.body ?? {})).not.toContain("creationSource");
        expect((await noor.get(`/beta${path}`)).read("creationSource", "publicationName")).toBe("Week 48");
    });

    it("completing or deleting a recurring task makes the next one, with a new id and later dates [85]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const task = await shop.task({ dueDateTime: "2026-11-24T08:00:00Z" });
        const id = task.text("id");
        shop.emulator.markTask(id, { recurrence: { everyDays: 7, seriesId: "s", occurrenceId: 1 } });
        await noor.patch(`/planner/tasks/${id}`, (await noor.get(`/planner/tasks/${id}`)).etag, {
            percentComplete: 100,
        });
        const list = await noor.get(`/planner/plans/${shop.planId}/tasks`);
        expect(list.list().length).toBe(2);
        const next = list.text("value", 1, "id");
        expect(next).not.toBe(id);
        expect([list.read("value", 1, "dueDateTime"), list.read("value", 1, "percentComplete")]).toEqual([
            "2026-12-01T08:00:00Z",
            0,
        ]);
        await noor.delete(`/planner/tasks/${next}`, list.text("value", 1, "@odata.etag"));
        const after = await noor.get(`/planner/plans/${shop.planId}/tasks`);
        expect(after.read("value", 1, "dueDateTime")).toBe("2026-12-08T08:00:00Z");
    });

    it("completing with an open required checklist is refused: 403, or 400 by switch [86]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        const details = await noor.get(`/planner/tasks/${id}/details`);
        await noor.patch(`/planner/tasks/${id}/details`, details.etag, { checklist: { a: item({ title: "a" }) } });
        shop.emulator.markTask(id, { checklistRequired: true });
        const etag = (await noor.get(`/planner/tasks/${id}`)).etag;
        expect((await noor.patch(`/planner/tasks/${id}`, etag, { percentComplete: 100 })).status).toBe(403);
        shop.emulator.setSwitches({ completionRefusedStatus: 400 });
        expect((await noor.patch(`/planner/tasks/${id}`, etag, { percentComplete: 100 })).status).toBe(400);
        const now = await noor.get(`/planner/tasks/${id}/details`);
        await noor.patch(`/planner/tasks/${id}/details`, now.etag, { checklist: { a: item({ isChecked: true }) } });
        const ready = (await noor.get(`/planner/tasks/${id}`)).etag;
        expect((await noor.patch(`/planner/tasks/${id}`, ready, { percentComplete: 100 })).status).toBe(200);
    });

    it("deleting a list deletes its tasks, or leaves them without one by switch", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (const [bucketDelete, left] of [
            ["deleteTasks", 0],
            ["keepTasks", 1],
        ] as const) {
            shop.emulator.setSwitches({ bucketDelete });
            const bucket = await shop.bucket();
            await shop.task({ bucketId: bucket.text("id") });
            await noor.delete(`/planner/buckets/${bucket.text("id")}`, bucket.etag);
            const tasks = await noor.get(`/planner/plans/${shop.planId}/tasks`);
            expect(tasks.list().length).toBe(left);
        }
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).read("value", 0, "bucketId")).toBeNull();
    });

    it("deleting a plan takes everything in it", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const [task, bucket] = [await shop.task(), await shop.bucket()];
        await noor.delete(`/planner/plans/${shop.planId}`, (await noor.get(`/planner/plans/${shop.planId}`)).etag);
        for (const path of [
            `tasks/${task.text("id")}`,
            `buckets/${bucket.text("id")}`,
            `plans/${shop.planId}/details`,
        ]) {
            expect((await noor.get(`/planner/${path}`)).status).toBe(404);
        }
    });
});
