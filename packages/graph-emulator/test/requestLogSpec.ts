import type { LoggedRequest } from "../src/createEmulator";
import { RequestLog } from "../src/RequestLog";
import { admin, Shop } from "./support/Shop";

async function openShop(): Promise<Shop> {
    const shop = await Shop.open();
    shop.emulator.clearRequests();
    return shop;
}

function last(shop: Shop): LoggedRequest | undefined {
    return shop.emulator.requests().at(-1);
}

describe("the request log", () => {
    it("keeps what was sent and the headers that matter, never who signed", async () => {
        const shop = await openShop();
        const noor = await shop.person("noor");
        const task = await shop.task({ title: "Kassa" });
        expect(last(shop)?.body).toEqual({ planId: shop.planId, title: "Kassa" });
        await noor.patch(`/planner/tasks/${task.text("id")}`, task.etag, { title: "Kas" });
        expect(last(shop)?.body).toEqual({ title: "Kas" });
        expect(last(shop)?.headers).toEqual({ "If-Match": task.etag, Prefer: "return=representation" });
        expect(JSON.stringify(shop.emulator.requests())).not.toContain("Bearer");
    });

    it("keeps of a batch what each part sent, asked and got", async () => {
        const shop = await openShop();
        const noor = await shop.person("noor");
        const task = await shop.task();
        const url = `/planner/tasks/${task.text("id")}`;
        const headers = { "Content-Type": "application/json", "if-match": task.etag };
        await noor.post("/$batch", {
            requests: [
                { id: "1", method: "PATCH", url, headers, body: { priority: 1 } },
                { id: "2", method: "GET", url: "/me" },
            ],
        });
        expect(last(shop)?.body).toBeNull();
        expect(last(shop)?.parts).toEqual([
            { method: "PATCH", url, status: 204, headers: { "If-Match": task.etag }, body: { priority: 1 } },
            { method: "GET", url: "/me", status: 200, headers: {}, body: null },
        ]);
    });

    it("keeps what was answered when the switch says so", async () => {
        const shop = await openShop();
        const noor = await shop.person("noor");
        await noor.get("/me");
        expect(last(shop)?.answer).toBeUndefined();
        await admin(shop.emulator, "PUT", "switches", { logAnswers: true });
        await noor.get("/me");
        expect(last(shop)?.answer).toEqual(jasmine.objectContaining({ displayName: "Noor Jansen" }));
        await noor.post("/$batch", { requests: [{ id: "1", method: "GET", url: "/me" }] });
        expect(last(shop)?.answer).toBeNull();
        expect(last(shop)?.parts?.[0]?.answer).toEqual(jasmine.objectContaining({ displayName: "Noor Jansen" }));
    });

    it("leaves out what a token request said and got", async () => {
        const shop = await openShop();
        shop.emulator.setSwitches({ logAnswers: true });
        const body = new URLSearchParams({ grant_type: "password", password: "contoso-demo" });
        const url = "http://localhost/contoso.example/oauth2/v2.0/token";
        await shop.emulator.fetch(new Request(url, { method: "POST", body }));
        expect([last(shop)?.body, last(shop)?.answer]).toEqual([null, null]);
    });

    it("keeps what was sent when it could not be read or no answer came, and names the faults that struck", async () => {
        const shop = await openShop();
        const noor = await shop.person("noor");
        shop.emulator.addFault("lineCut");
        await expectAsync(noor.post("/planner/tasks", { title: "weg" })).toBeRejectedWithError(TypeError);
        expect(last(shop)).toEqual(
            jasmine.objectContaining({ status: 0, body: { title: "weg" }, faults: ["lineCut"] }),
        );
        shop.emulator.addFault({ match: { inBatch: true }, times: 1, fault: { kind: "drop" } });
        const requests = [{ id: "1", method: "GET", url: "/me" }];
        await expectAsync(noor.post("/$batch", { requests })).toBeRejectedWithError(TypeError);
        expect(last(shop)?.parts?.map(({ status, faults }) => [status, faults])).toEqual([[0, ["drop"]]]);
        const token = await shop.emulator.issueToken("noor@contoso.example");
        const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
        const oops = new Request("http://localhost/v1.0/planner/tasks", { method: "POST", headers, body: "{oops" });
        await shop.emulator.fetch(oops);
        expect(last(shop)?.body).toBeNull();
    });

    it("keeps no bodies when told so", async () => {
        const shop = await Shop.open({ logBodies: false });
        await shop.task();
        expect(Object.keys(last(shop) ?? {})).toEqual(["at", "method", "path", "status", "userId"]);
    });

    it("keeps ten thousand requests, bodies of the last two thousand, answers of the last two hundred", () => {
        const log = new RequestLog();
        const part = { method: "GET", url: "/me", status: 200, headers: {}, body: null, answer: {} };
        const entry = { at: "", method: "POST", path: "", status: 200, userId: null };
        for (let call = 0; call < 12_100; call++) {
            log.add({ ...entry, path: String(call), headers: {}, body: null, answer: null, parts: [part] });
        }
        const kept = log.all();
        expect([kept.length, kept[0]?.path, kept.at(-1)?.path]).toEqual([10_000, "2100", "12099"]);
        expect(kept.filter(({ body }) => body !== undefined).length).toBe(2000);
        expect(kept.filter(({ parts }) => parts?.[0]?.body !== undefined).length).toBe(2000);
        expect(kept.filter(({ parts }) => parts?.[0]?.answer !== undefined).length).toBe(200);
    });
});
