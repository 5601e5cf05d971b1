import { readFileSync } from "node:fs";
import { FAULT_NAMES, type FaultName } from "../../src/createEmulator";
import { CATALOGUE } from "../../src/faults/catalogue";
import { ruleComplaint } from "../../src/faults/ruleComplaint";
import type { JsonObject } from "../../src/values/json";
import { admin, Shop, type Person, type Reply } from "../support/Shop";

const NAMES = Object.keys(FAULT_NAMES) as FaultName[];

describe("faults by name", () => {
    it("are listed with what they do, one line each", async () => {
        const shop = await Shop.open();
        const [status, names] = await admin(shop.emulator, "GET", "faults/names");
        expect([status, names]).toEqual([200, FAULT_NAMES]);
        for (const name of NAMES) expect(FAULT_NAMES[name]).toMatch(/^[A-Z0-9].{10,110}\.$/);
    });

    it("stand in the README in the same words", () => {
        const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
        const listed = [...readme.matchAll(/^\| `(\w+)` +\| (.+?) +\|/gm)].map(([, name, does]) => [name, does]);
        expect(listed).toEqual(Object.entries(FAULT_NAMES));
    });

    it("are rules that could be given in full", () => {
        for (const name of NAMES) {
            const rule: object = CATALOGUE[name].rule;
            expect(ruleComplaint(rule as JsonObject))
                .withContext(name)
                .toBeUndefined();
        }
    });

    it("are all armed over the admin endpoint, save what is done at once", async () => {
        const shop = await Shop.open();
        for (const name of NAMES) expect((await admin(shop.emulator, "POST", "faults", { name }))[0]).toBe(204);
        const [, armed] = await admin(shop.emulator, "GET", "faults");
        const names = (armed as { name: string }[]).map((rule) => rule.name);
        expect(names).toEqual(NAMES.filter((name) => name !== "allTokensExpired"));
    });

    it("that do not exist are refused, naming those that do", async () => {
        const shop = await Shop.open();
        const [status, body] = await admin(shop.emulator, "POST", "faults", { name: "earthquake" });
        expect(status).toBe(400);
        const text = JSON.stringify(body);
        for (const name of NAMES) expect(text).toContain(name);
        expect(() => {
            shop.emulator.addFault("earthquake" as FaultName);
        }).toThrowError(/no fault 'earthquake'.*throttleStorm/);
    });

    it("can strike other requests, and another number of times", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "badGateway", match: { path: "/users$" }, times: 2 });
        const statuses = [];
        for (const path of ["/me", "/users", "/users", "/users"]) statuses.push((await noor.get(path)).status);
        expect(statuses).toEqual([200, 502, 502, 200]);
    });

    it("with a probability last until cleared, and then only they are cleared", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "serverError", probability: 1 });
        shop.emulator.addFault({ name: "gatewayTimeout", probability: 1 });
        for (let call = 0; call < 3; call++) expect((await noor.get("/me")).status).toBe(500);
        expect((await admin(shop.emulator, "DELETE", "faults/serverError"))[0]).toBe(204);
        expect((await noor.get("/me")).status).toBe(504);
        shop.emulator.clearFaults("gatewayTimeout");
        expect((await noor.get("/me")).status).toBe(200);
    });

    it("refuse with the service's own words", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const task = await shop.task();
        const path = `/planner/tasks/${task.text("id")}`;
        const patch = (): Promise<Reply> => noor.patch(path, task.etag, { title: "x" });
        const refusals: readonly [FaultName, () => Promise<Reply>, number, string][] = [
            ["accessRefused", patch, 403, "You do not have the required permissions"],
            ["itemGone", () => noor.get(path), 404, "The requested item is not found."],
            ["conflict", patch, 409, "The attempted changes conflicted"],
            ["etagTooOld", patch, 412, "The If-Match header contains an invalid value."],
            ["planFull", () => shop.task(), 403, "The request exceeded allowed limits."],
        ];
        for (const [name, ask, status, message] of refusals) {
            shop.emulator.addFault(name);
            const reply = await ask();
            expect([reply.status, reply.message.startsWith(message)])
                .withContext(name)
                .toEqual([status, true]);
        }
        expect((await shop.task()).read("error", "code")).toBe("MaximumActiveTasksInProject");
        expect((await patch()).status).toBe(200);
    });

    it("that follow a write leave reads, and the batch around writes, alone [91]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault("gatewayTimeoutAfterApplying");
        const reply = await batch(noor, shop.planId, ["/me"]);
        expect([reply.status, statusOf(reply, "write"), statusOf(reply, "/me")]).toEqual([200, 504, 200]);
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).list().length).toBe(1);
    });

    it("that follow a batch carry it out [91]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault("batchTimeoutAfterApplying");
        expect((await batch(noor, shop.planId, [])).status).toBe(504);
        shop.emulator.addFault("batchAnswerLost");
        await expectAsync(batch(noor, shop.planId, [])).toBeRejectedWithError(TypeError);
        expect((await noor.get(`/planner/plans/${shop.planId}/tasks`)).list().length).toBe(2);
    });

    it("throttle parts of a batch one by one [94]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        shop.emulator.addFault({ name: "throttledParts", probability: 0.5 });
        expect((await noor.get("/me")).status).toBe(200);
        const urls = Array.from({ length: 19 }, (_, index) => `/me?part=${String(index)}`);
        const reply = await batch(noor, shop.planId, urls);
        const throttled = urls.filter((url) => statusOf(reply, url) === 429);
        expect(reply.status).toBe(200);
        expect(throttled.length).toBeGreaterThan(3);
        expect(throttled.length).toBeLessThan(16);
    });
});

/** A batch that makes a task, and reads. */
function batch(person: Person, planId: string, reads: readonly string[]): Promise<Reply> {
    const headers = { "Content-Type": "application/json" };
    const write = { id: "write", method: "POST", url: "/planner/tasks", headers, body: { planId, title: "x" } };
    return person.post("/$batch", { requests: [write, ...reads.map((url) => ({ id: url, method: "GET", url }))] });
}

function statusOf(reply: Reply, id: string): number | undefined {
    const parts = reply.list("responses") as { readonly id: string; readonly status: number }[];
    return parts.find((part) => part.id === id)?.status;
}
