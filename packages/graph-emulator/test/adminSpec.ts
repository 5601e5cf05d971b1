import { createEmulator } from "../src/createEmulator";
import { admin, Shop, TUESDAY_MS } from "./support/Shop";

describe("the admin endpoint", () => {
    it("answers on loopback names only", async () => {
        const emulator = createEmulator({ now: () => TUESDAY_MS, seed: "empty" });
        const statusAt = async (host: string): Promise<number> =>
            (await emulator.fetch(new Request(`http://${host}/_emulator/health`))).status;
        expect(await statusAt("localhost:8787")).toBe(200);
        expect(await statusAt("127.0.0.1:8787")).toBe(200);
        expect(await statusAt("graph.microsoft.com")).toBe(403);
    });

    it("asks for the secret, save for its health, and says where it is found", async () => {
        const emulator = createEmulator({ now: () => TUESDAY_MS, seed: "empty", adminSecret: "geheim" });
        const answer = (path: string, headers: Record<string, string>): Promise<Response> =>
            emulator.fetch(new Request(`http://localhost:8787/_emulator/${path}`, { headers }));
        expect((await answer("health", {})).status).toBe(200);
        expect((await answer("faults", { "X-Emulator-Secret": "geheim" })).status).toBe(200);
        expect((await answer("faults", { "X-Emulator-Secret": "geraden" })).status).toBe(401);
        const refused = await answer("faults", {});
        expect(refused.status).toBe(401);
        expect(await refused.text()).toMatch(/X-Emulator-Secret.*Admin secret: .*EMULATOR_ADMIN_SECRET/);
    });

    it("lists requests, who made them and how they ended, and forgets them", async () => {
        const shop = await Shop.open();
        await admin(shop.emulator, "DELETE", "requests");
        await (await shop.person("noor")).get("/planner/tasks/x?$select=id");
        await shop.emulator.fetch(new Request("http://localhost/v1.0/me"));
        const [, log] = await admin(shop.emulator, "GET", "requests");
        const at = "2026-11-24T08:00:00.000Z";
        expect(log).toEqual([
            {
                at,
                method: "GET",
                path: "/v1.0/planner/tasks/x?$select=id",
                status: 400,
                userId: await shop.idOf("noor"),
                headers: {},
                body: null,
            },
            { at, method: "GET", path: "/v1.0/me", status: 401, userId: null, headers: {}, body: null },
        ]);
    });

    it("arms faults given in full, and refuses ones it does not know", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const rule = {
            match: { method: "get", path: "/me$" },
            times: 2,
            fault: { kind: "status", status: 503, retryAfter: 1 },
        };
        expect((await admin(shop.emulator, "POST", "faults", rule))[0]).toBe(204);
        expect((await noor.get("/users")).status).toBe(200);
        expect([
            (await noor.get("/me")).status,
            (await noor.get("/me")).status,
            (await noor.get("/me")).status,
        ]).toEqual([503, 503, 200]);
        expect((await admin(shop.emulator, "POST", "faults", { fault: { kind: "earthquake" } }))[0]).toBe(400);
        expect(
            (await admin(shop.emulator, "POST", "faults", { match: { path: "(" }, fault: { kind: "drop" } }))[0],
        ).toBe(400);
        await admin(shop.emulator, "POST", "faults", { fault: { kind: "drop" } });
        await admin(shop.emulator, "DELETE", "faults");
        expect((await noor.get("/me")).status).toBe(200);
    });

    it("shows and sets switches, and names the one that is wrong", async () => {
        const emulator = createEmulator({ now: () => TUESDAY_MS, seed: "empty" });
        const [status, after] = await admin(emulator, "PUT", "switches", {
            bucketDelete: "keepTasks",
            limits: { bucketsInPlan: 3 },
        });
        expect(status).toBe(200);
        expect(after).toEqual(jasmine.objectContaining({ bucketDelete: "keepTasks", plannerPageSize: 400 }));
        expect(emulator.switches().limits).toEqual(
            jasmine.objectContaining({ bucketsInPlan: 3, activeTasksInPlan: 2400 }),
        );
        for (const wrong of [
            { nonsense: 1 },
            { bucketDelete: "burn" },
            { limits: { cats: 1 } },
            { keptVersions: "many" },
        ]) {
            expect((await admin(emulator, "PUT", "switches", wrong))[0]).toBe(400);
        }
    });

    it("seeds again, or with another seed", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        await shop.task();
        const count = async (): Promise<number> =>
            (await noor.get(`/planner/plans/${shop.planId}/tasks`)).list().length;
        await admin(shop.emulator, "POST", "reset");
        expect(await count()).toBe(0);
        await admin(shop.emulator, "POST", "reset", { seed: "plan-3x20" });
        expect(await count()).toBe(60);
        expect((await admin(shop.emulator, "POST", "reset", { seed: "moon" }))[0]).toBe(400);
    });

    it("makes and ends memberships, and marks tasks", async () => {
        const shop = await Shop.open();
        const tess = await shop.person("tess");
        const path = `groups/${shop.groupId}/members/tess@contoso.example`;
        expect((await admin(shop.emulator, "PUT", path))[0]).toBe(204);
        expect((await tess.get(`/planner/plans/${shop.planId}`)).status).toBe(200);
        expect((await admin(shop.emulator, "DELETE", path))[0]).toBe(204);
        expect((await tess.get(`/planner/plans/${shop.planId}`)).status).toBe(403);
        const task = await shop.task();
        expect(
            (await admin(shop.emulator, "PUT", `tasks/${task.text("id")}/marks`, { checklistRequired: true }))[0],
        ).toBe(204);
        expect((await admin(shop.emulator, "PUT", "tasks/x/marks", {}))[0]).toBe(404);
    });
});
