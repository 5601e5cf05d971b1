import { BatchResponseContent } from "@microsoft/microsoft-graph-client";
import { Shop, type Person, type Reply } from "./support/Shop";

interface Part {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: { readonly title?: string };
}

function send(person: Person, requests: readonly object[]): Promise<Reply> {
    return person.post("/$batch", { requests });
}

/** The parts of an answer by id. */
function parts(reply: Reply): Map<string, Part> {
    return new Map((reply.list("responses") as Part[]).map((part) => [part.id, part]));
}

const JSON_TYPE = { "Content-Type": "application/json" };

async function openCase(): Promise<{ shop: Shop; noor: Person; tasksUrl: string }> {
    const shop = await Shop.open();
    return { shop, noor: await shop.person("noor"), tasksUrl: `/planner/plans/${shop.planId}/tasks` };
}

describe("$batch", () => {
    it("of 21 parts is refused whole [92]", async () => {
        const { noor, tasksUrl } = await openCase();
        const many = Array.from({ length: 21 }, (_, index) => ({ id: String(index), method: "GET", url: tasksUrl }));
        const reply = await send(noor, many);
        expect(reply.status).toBe(400);
        expect(reply.message).toContain("Number of requests inside batch exceed the limit");
        expect((await send(noor, many.slice(1))).status).toBe(200);
    });

    it("is 200 even if every part failed; a refused part looks like the service's [93]", async () => {
        const { shop, tasksUrl } = await openCase();
        const reply = await send(await shop.person("tess"), [{ id: "1", method: "GET", url: tasksUrl }]);
        expect(reply.status).toBe(200);
        expect(reply.read("responses", 0, "status")).toBe(403);
        expect(reply.read("responses", 0, "body", "error", "code")).toBe("");
        expect(reply.read("responses", 0, "body", "error", "message")).toBe(
            "You do not have the required permissions to access this item.",
        );
        const headers = Object.keys(reply.read("responses", 0, "headers") ?? {});
        expect(headers).toEqual([
            "Cache-Control",
            "Content-Type",
            "X-ProxyCluster",
            "X-OfficeCluster",
            "X-Tasks-CorrelationId",
        ]);
    });

    it("with a throttled part is 200 with Retry-After in the part, or 424 by switch [94]", async () => {
        const { shop, noor, tasksUrl } = await openCase();
        const fault = {
            match: { path: "/planner/" },
            times: 1,
            fault: { kind: "status", status: 429, retryAfter: 3 },
        } as const;
        shop.emulator.addFault(fault);
        const reply = await send(noor, [
            { id: "1", method: "GET", url: tasksUrl },
            { id: "2", method: "GET", url: "/me" },
        ]);
        expect(reply.status).toBe(200);
        expect([
            parts(reply).get("1")?.status,
            parts(reply).get("1")?.headers["Retry-After"],
            parts(reply).get("2")?.status,
        ]).toEqual([429, "3", 200]);
        shop.emulator.setSwitches({ throttledBatchStatus: 424 });
        shop.emulator.addFault(fault);
        expect((await send(noor, [{ id: "1", method: "GET", url: tasksUrl }])).status).toBe(424);
    });

    it("answers its parts in an order of its own [95]", async () => {
        const { noor } = await openCase();
        const requests = Array.from({ length: 20 }, (_, index) => ({ id: String(index), method: "GET", url: "/me" }));
        const reply = await send(noor, requests);
        const ids = (reply.list("responses") as Part[]).map((part) => part.id);
        expect(ids).not.toEqual(requests.map((request) => request.id));
        expect(new Set(ids).size).toBe(20);
    });

    it("fails a part that has a body and no Content-Type [96]", async () => {
        const { shop, noor } = await openCase();
        const body = { planId: shop.planId, title: "x" };
        const reply = await send(noor, [
            { id: "1", method: "POST", url: "/planner/tasks", body },
            { id: "2", method: "POST", url: "/planner/tasks", body, headers: JSON_TYPE },
        ]);
        expect([parts(reply).get("1")?.status, parts(reply).get("2")?.status]).toEqual([400, 201]);
    });

    it("fails what depends on a failed part, and what depends on that; sends dependents after what they wait for [97]", async () => {
        const { noor, tasksUrl } = await openCase();
        const reply = await send(noor, [
            { id: "c", method: "GET", url: tasksUrl, dependsOn: ["b"] },
            { id: "b", method: "GET", url: tasksUrl, dependsOn: ["a"] },
            { id: "a", method: "GET", url: "/planner/tasks/x" },
            { id: "e", method: "GET", url: tasksUrl, dependsOn: ["D"] },
            { id: "d", method: "GET", url: tasksUrl },
        ]);
        const statuses = ["a", "b", "c", "d", "e"].map((id) => parts(reply).get(id)?.status);
        expect(statuses).toEqual([400, 424, 424, 200, 200]);
    });

    it("with repeated ids, a missing id, a batch inside, or unknown dependencies is refused whole [98]", async () => {
        const { shop, noor } = await openCase();
        const get = { method: "GET", url: "/me" };
        const malformed = [
            [
                { ...get, id: "a" },
                { ...get, id: "A" },
            ],
            [get],
            [{ id: "1", method: "POST", url: "/$batch", headers: JSON_TYPE, body: { requests: [] } }],
            [{ ...get, id: "1", dependsOn: ["2"] }],
            [
                { ...get, id: "1", dependsOn: ["2"] },
                { ...get, id: "2", dependsOn: ["1"] },
            ],
        ];
        shop.emulator.clearRequests();
        for (const requests of malformed) expect((await send(noor, requests)).status).toBe(400);
        expect(shop.emulator.requests().some((entry) => entry.parts !== undefined)).toBeFalse();
    });

    it("takes If-Match and Prefer from the part, and nothing from around it; a 204 part has no body [99]", async () => {
        const { shop, noor } = await openCase();
        const [one, two] = [await shop.task(), await shop.task()];
        const patch = (id: string, task: Reply, headers: object): object => ({
            id,
            method: "PATCH",
            url: `/planner/tasks/${task.text("id")}`,
            headers: { ...JSON_TYPE, ...headers },
            body: { title: "x" },
        });
        const outer = { "If-Match": one.etag, Prefer: "return=representation" };
        const reply = await noor.send("POST", "/$batch", outer, {
            requests: [
                patch("bare", one, {}),
                patch("quiet", one, { "If-Match": one.etag }),
                patch("full", two, { "if-match": two.etag, prefer: "return=representation" }),
            ],
        });
        const answered = parts(reply);
        expect(answered.get("bare")?.status).toBe(412);
        expect([answered.get("quiet")?.status, answered.get("quiet")?.body]).toEqual([204, undefined]);
        expect([answered.get("full")?.status, answered.get("full")?.body?.title]).toEqual([200, "x"]);
        expect(Object.keys(answered.get("full")?.headers ?? {})).toContain("Content-Type");
    });

    it("takes relative urls without a version only [100]", async () => {
        const { noor } = await openCase();
        for (const url of ["https://graph.microsoft.com/v1.0/me", "/v1.0/me"]) {
            expect((await send(noor, [{ id: "1", method: "GET", url }])).status).toBe(400);
        }
        expect(parts(await send(noor, [{ id: "1", method: "GET", url: "me" }])).get("1")?.status).toBe(200);
    });

    it("cuts the whole line when a part's line is cut", async () => {
        const { shop, noor, tasksUrl } = await openCase();
        shop.emulator.addFault({ match: { path: "/planner/" }, times: 1, fault: { kind: "drop" } });
        await expectAsync(send(noor, [{ id: "1", method: "GET", url: tasksUrl }])).toBeRejectedWithError(TypeError);
        expect(shop.emulator.requests().at(-1)?.status).toBe(0);
    });

    it("is logged with its parts", async () => {
        const { shop, noor, tasksUrl } = await openCase();
        shop.emulator.clearRequests();
        await send(noor, [{ id: "1", method: "GET", url: tasksUrl }]);
        expect(shop.emulator.requests()).toEqual([
            {
                at: "2026-11-24T08:00:00.000Z",
                method: "POST",
                path: "/v1.0/$batch",
                status: 200,
                userId: await shop.idOf("noor"),
                headers: {},
                body: null,
                parts: [{ method: "GET", url: tasksUrl, status: 200, headers: {}, body: null }],
            },
        ]);
    });

    it("is read by the SDK's own batch reader [99]", async () => {
        const { noor } = await openCase();
        const reply = await send(noor, [{ id: "1", method: "GET", url: "/me" }]);
        const content = new BatchResponseContent(reply.body as ConstructorParameters<typeof BatchResponseContent>[0]);
        const part = (await content.getResponseById("1").json()) as { displayName: string };
        expect(part.displayName).toBe("Noor Jansen");
    });
});
