import { item, link, Shop } from "./support/Shop";

describe("shapes", () => {
    it("ids are looked up by exact letter case; a changed one is malformed: 400 [11]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        for (const wrong of [id.toLowerCase(), id.slice(1), "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "my-own-id"]) {
            const reply = await noor.get(`/planner/tasks/${wrong}`);
            expect([reply.status, reply.read("error", "code")]).toEqual([400, ""]);
            expect(reply.message).toMatch(/^Schema validation has failed\..*The specified identifier is invalid\.$/);
        }
    });

    it("a well-formed id that is not there is 404 in Planner's words [12]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const reply = await noor.get(`/planner/tasks/${shop.planId}`);
        expect([reply.status, reply.read("error", "code"), reply.message]).toEqual([
            404,
            "",
            "The requested item is not found.",
        ]);
    });

    it("a new task shows every property: nulls as null, open types as {}, no display names [13] [14] [28]", async () => {
        const shop = await Shop.open();
        const me = await shop.idOf("noor");
        const task = await shop.task();
        const {
            "@odata.context": context,
            "@odata.etag": etag,
            id,
            orderHint,
            ...rest
        } = task.body as Record<string, unknown>;
        expect(context).toBe("http://localhost:8787/v1.0/$metadata#planner/tasks/$entity");
        expect([etag, id, orderHint].every((value) => typeof value === "string")).toBeTrue();
        expect(rest).toEqual({
            planId: shop.planId,
            bucketId: null,
            title: "Folder wisselen",
            assigneePriority: "",
            percentComplete: 0,
            startDateTime: null,
            createdDateTime: "2026-11-24T08:00:00.0000000Z",
            dueDateTime: null,
            hasDescription: false,
            previewType: "automatic",
            completedDateTime: null,
            completedBy: null,
            referenceCount: 0,
            checklistItemCount: 0,
            activeChecklistItemCount: 0,
            conversationThreadId: null,
            priority: 5,
            createdBy: {
                user: { displayName: null, id: me },
                application: { displayName: null, id: "0a6e9a54-7f0e-4d55-8a39-3f2f6f0b1c01" },
            },
            appliedCategories: {},
            assignments: {},
        });
    });

    it("a plan tells its group both as owner and as container [15]", async () => {
        const shop = await Shop.open();
        const plan = await (await shop.person("noor")).get(`/planner/plans/${shop.planId}`);
        expect(plan.read("owner")).toBe(shop.groupId);
        expect(plan.read("container")).toEqual({
            containerId: shop.groupId,
            type: "group",
            url: `https://graph.microsoft.com/v1.0/groups/${shop.groupId}`,
        });
    });

    it("of a plan only the title changes; owner and container are refused [17]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const plan = await noor.get(`/planner/plans/${shop.planId}`);
        expect((await noor.patch(`/planner/plans/${shop.planId}`, plan.etag, { owner: shop.groupId })).status).toBe(
            400,
        );
        expect((await noor.patch(`/planner/plans/${shop.planId}`, plan.etag, { container: {} })).status).toBe(400);
        const renamed = await noor.patch(`/planner/plans/${shop.planId}`, plan.etag, { title: "Utrecht Centrum" });
        expect(renamed.read("title")).toBe("Utrecht Centrum");
    });

    it("plan details hold all 25 labels, unset ones null [18]", async () => {
        const shop = await Shop.open();
        const details = await (await shop.person("noor")).get(`/planner/plans/${shop.planId}/details`);
        const labels = Object.entries(details.read("categoryDescriptions") ?? {});
        expect(labels.map(([name]) => name)).toEqual(
            Array.from({ length: 25 }, (_, index) => `category${String(index + 1)}`),
        );
        expect(labels.every(([, text]) => text === null)).toBeTrue();
    });

    it("details and board formats have the task's id and etags of their own [19]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        const parts = ["details", "assignedToTaskBoardFormat", "bucketTaskBoardFormat", "progressTaskBoardFormat"];
        const replies = await Promise.all(
            ["", ...parts.map((part) => `/${part}`)].map((part) => noor.get(`/planner/tasks/${id}${part}`)),
        );
        expect(replies.every((reply) => reply.read("id") === id)).toBeTrue();
        expect(new Set(replies.map((reply) => reply.etag)).size).toBe(5);
    });

    it("bodies name their context, lists their count [20]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        const details = await noor.get(`/planner/tasks/${id}/details`);
        expect(details.text("@odata.context")).toMatch(
            new RegExp(`/\\$metadata#planner/tasks\\('${id}'\\)/details/\\$entity$`),
        );
        expect(Object.keys(details.body ?? {}).slice(2)).toEqual([
            "description",
            "previewType",
            "id",
            "references",
            "checklist",
        ]);
        const list = await noor.get(`/planner/plans/${shop.planId}/tasks`);
        expect(list.text("@odata.context")).toMatch(/#Collection\(microsoft\.graph\.plannerTask\)$/);
        expect(list.read("@odata.count")).toBe(1);
    });

    it("a plan made through the API has no lists [21]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const plan = await noor.post("/planner/plans", {
            title: "Nieuw",
            container: { containerId: shop.groupId, type: "group" },
        });
        expect(plan.status).toBe(201);
        expect((await noor.get(`/planner/plans/${plan.text("id")}/buckets`)).list()).toEqual([]);
    });

    it("metadata=none takes etags, types and context out of the body, at any depth [22]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        const details = await noor.get(`/planner/tasks/${id}/details`);
        await noor.patch(`/planner/tasks/${id}/details`, details.etag, { checklist: { "1": item({ title: "a" }) } });
        const bare = await noor.get(`/planner/tasks/${id}/details`, { Accept: "application/json;odata.metadata=none" });
        expect(JSON.stringify(bare.body)).not.toContain("@odata");
        expect(bare.headers.get("ETag")).not.toBeNull();
    });

    it("hasDescription and the counts follow the details [23]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const id = (await shop.task()).text("id");
        const details = await noor.get(`/planner/tasks/${id}/details`);
        await noor.patch(`/planner/tasks/${id}/details`, details.etag, {
            description: "Achter de balie",
            checklist: { a: item({ title: "a", isChecked: true }), b: item({ title: "b" }) },
            references: { "https%3A//contoso%2Eexample": link() },
        });
        const task = await noor.get(`/planner/tasks/${id}`);
        const shown = ["hasDescription", "referenceCount", "checklistItemCount", "activeChecklistItemCount"].map(
            (name) => task.read(name),
        );
        expect(shown).toEqual([true, 1, 2, 1]);
        shop.emulator.setSwitches({ staleCountsInEcho: true });
        const echo = await noor.patch(`/planner/tasks/${id}`, task.etag, { priority: 1 });
        expect([echo.read("hasDescription"), echo.read("checklistItemCount")]).toEqual([false, 0]);
    });

    it("completing stamps who and when, reopening clears both [24]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const task = await shop.task();
        const path = `/planner/tasks/${task.text("id")}`;
        const done = await noor.patch(path, task.etag, { percentComplete: 100 });
        expect(done.read("completedBy", "user", "id")).toBe(await shop.idOf("noor"));
        expect(done.text("completedDateTime")).toMatch(/^2026-11-24T08:00:00\.\d{7}Z$/);
        const open = await noor.patch(path, done.etag, { percentComplete: 50 });
        expect([open.read("completedBy"), open.read("completedDateTime")]).toEqual([null, null]);
    });

    it("percentComplete and priority out of range, or no whole number, are 400 [25]", async () => {
        const shop = await Shop.open();
        for (const body of [
            { percentComplete: 101 },
            { percentComplete: -1 },
            { priority: 11 },
            { priority: 2.5 },
            { priority: "1" },
        ]) {
            expect((await shop.task(body)).status).toBe(400);
        }
    });

    it("due before start is 400, also when only one of them is in the PATCH [26]", async () => {
        const shop = await Shop.open();
        const task = await shop.task({ startDateTime: "2026-11-24T09:00:00Z" });
        const reply = await (
            await shop.person("noor")
        ).patch(`/planner/tasks/${task.text("id")}`, task.etag, {
            dueDateTime: "2026-11-23T09:00:00Z",
        });
        expect(reply.status).toBe(400);
        expect(reply.message).toMatch(/DueDate cannot be earlier than the StartDate$/);
    });

    it("dates with an offset are answered in UTC [27]", async () => {
        const shop = await Shop.open();
        expect((await shop.task({ dueDateTime: "2026-11-24T17:00:00+01:00" })).read("dueDateTime")).toBe(
            "2026-11-24T16:00:00Z",
        );
    });
});
