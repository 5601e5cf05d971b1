import { ASSIGNMENT, item, Shop } from "./support/Shop";

describe("limits", () => {
    it("each limit is 403 with its name as the code [87]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const [semId, tessId] = [await shop.idOf("sem"), await shop.idOf("tess")];
        const expectLimit = async (
            limit: object,
            code: string,
            attempt: () => Promise<{ status: number; read(...path: string[]): unknown }>,
        ): Promise<void> => {
            shop.emulator.setSwitches({ limits: limit });
            const reply = await attempt();
            expect([reply.status, reply.read("error", "code"), reply.read("error", "message")]).toEqual([
                403,
                code,
                "The request exceeded allowed limits.",
            ]);
        };
        await expectLimit({ bucketsInPlan: 0 }, "MaximumBucketsInProject", () => shop.bucket());
        await expectLimit({ plansOwnedByGroup: 1 }, "MaximumProjectsOwnedByUser", () =>
            noor.post("/planner/plans", { title: "x", owner: shop.groupId }),
        );
        await expectLimit({ tasksAssignedToUser: 0 }, "MaximumTasksAssignedToUser", () =>
            shop.task({ assignments: { [semId]: ASSIGNMENT } }),
        );
        await expectLimit({ tasksCreatedByUser: 0 }, "MaximumTasksCreatedByUser", () => shop.task());
        await expectLimit({ activeTasksInPlan: 0 }, "MaximumActiveTasksInProject", () => shop.task());
        await expectLimit({ tasksInPlan: 0 }, "MaximumTasksInProject", () => shop.task());
        const path = `/planner/plans/${shop.planId}/details`;
        const etag = (await noor.get(path)).etag;
        const share = (): ReturnType<typeof noor.patch> => noor.patch(path, etag, { sharedWith: { [tessId]: true } });
        await expectLimit({ plansSharedWithUser: 0 }, "MaximumProjectsSharedWithUser", share);
        await expectLimit({ usersSharedWithPlan: 0 }, "MaximumUsersSharedWithProject", share);
    });

    it("reopening a task counts against the limit of active tasks [88]", async () => {
        const shop = await Shop.open();
        const done = await shop.task({ percentComplete: 100 });
        await shop.task();
        shop.emulator.setSwitches({ limits: { activeTasksInPlan: 1 } });
        const noor = await shop.person("noor");
        const reply = await noor.patch(`/planner/tasks/${done.text("id")}`, done.etag, { percentComplete: 0 });
        expect(reply.read("error", "code")).toBe("MaximumActiveTasksInProject");
    });

    it("a checklist over the limit may still be ticked [87]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const path = `/planner/tasks/${(await shop.task()).text("id")}/details`;
        const made = await noor.patch(path, (await noor.get(path)).etag, {
            checklist: { a: item({ title: "a" }), b: item({ title: "b" }) },
        });
        shop.emulator.setSwitches({ limits: { checklistItemsOnTask: 1 } });
        expect((await noor.patch(path, made.etag, { checklist: { a: item({ isChecked: true }) } })).status).toBe(200);
    });
});

describe("faults", () => {
    it("429 carries a Retry-After that may be fractional, and the documented body [89]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ times: 1, fault: { kind: "status", status: 429, retryAfter: 2.128 } });
        const reply = await noor.get("/me");
        expect([reply.status, reply.headers.get("Retry-After")]).toEqual([429, "2.128"]);
        expect([reply.read("error", "code"), reply.read("error", "message")]).toEqual([
            "TooManyRequests",
            "Please retry again later.",
        ]);
        expect(reply.read("error", "innerError", "status")).toBe("429");
        expect((await noor.get("/me")).status).toBe(200);
    });

    it("may lack Retry-After, and strike writes while reads pass [90]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ match: { method: "POST" }, fault: { kind: "status", status: 503 } });
        for (let round = 0; round < 3; round++) {
            const reply = await shop.task();
            expect([reply.status, reply.headers.get("Retry-After")]).toEqual([503, null]);
        }
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).status).toBe(200);
        shop.emulator.clearFaults();
        expect((await shop.task()).status).toBe(201);
    });

    it("a penalty lasts its time; calls in between start it again by switch [90]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const penalty = { fault: { kind: "penalty", seconds: 10 } } as const;
        shop.emulator.addFault(penalty);
        expect((await noor.get("/me")).headers.get("Retry-After")).toBe("10");
        shop.advance(4000);
        expect((await noor.get("/me")).headers.get("Retry-After")).toBe("6");
        shop.advance(6000);
        expect((await noor.get("/me")).status).toBe(200);
        shop.emulator.setSwitches({ callsExtendPenalty: true });
        shop.emulator.addFault(penalty);
        await noor.get("/me");
        shop.advance(4000);
        expect((await noor.get("/me")).headers.get("Retry-After")).toBe("10");
    });

    it("a write may be applied and still answer 504, or no answer at all [91]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({
            match: { method: "POST", path: "/planner/tasks$" },
            times: 1,
            fault: { kind: "applyThenStatus", status: 504 },
        });
        expect((await shop.task()).status).toBe(504);
        shop.emulator.addFault({ match: { method: "POST" }, times: 1, fault: { kind: "applyThenDrop" } });
        await expectAsync(shop.task()).toBeRejectedWithError(TypeError, "Failed to fetch");
        shop.emulator.addFault({ match: { method: "POST" }, times: 1, fault: { kind: "drop" } });
        await expectAsync(shop.task()).toBeRejectedWithError(TypeError, "Failed to fetch");
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).list().length).toBe(2);
    });

    it("a delay waits before it applies", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ times: 1, fault: { kind: "delay", ms: 1500 } });
        const before = shop.nowMs;
        expect((await noor.get("/me")).status).toBe(200);
        expect(shop.nowMs - before).toBe(1500);
    });
});
