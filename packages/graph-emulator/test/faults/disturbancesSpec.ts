import { Shop, type Person, type Reply } from "../support/Shop";

interface Scene {
    readonly shop: Shop;
    readonly noor: Person;
    readonly path: string;
    readonly listPath: string;
    /** Renames the task, whose etag was read just before without a fault. */
    readonly rename: (title: string) => Promise<Reply>;
    readonly title: () => Promise<string>;
}

async function openScene(): Promise<Scene> {
    const shop = await Shop.open();
    const noor = await shop.person("noor");
    const task = await shop.task({ title: "eerst" });
    const path = `/planner/tasks/${task.text("id")}`;
    let { etag } = task;
    shop.advance(60_000);
    return {
        shop,
        noor,
        path,
        listPath: `/planner/plans/${shop.planId}/tasks`,
        rename: async (title) => {
            const reply = await noor.patch(path, etag, { title });
            etag = reply.etag;
            return reply;
        },
        title: async () => (await noor.get(path)).text("title"),
    };
}

describe("stale reads", () => {
    it("show what was so many milliseconds ago, also when armed after the change", async () => {
        const { shop, rename, title } = await openScene();
        await rename("later");
        shop.emulator.addFault("staleReads");
        expect(await title()).toBe("eerst");
        shop.advance(4999);
        expect(await title()).toBe("eerst");
        shop.advance(1);
        expect(await title()).toBe("later");
    });

    it("show what was so many changes ago, a deleted task and a whole list too", async () => {
        const { shop, noor, path, listPath, rename, title } = await openScene();
        const { etag } = await rename("tweede");
        const another = await shop.task({ title: "nieuw" });
        shop.emulator.addFault("staleByOneChange");
        const titles = async (): Promise<unknown[]> =>
            (await noor.get(listPath)).list().map((task) => (task as { title: string }).title);
        expect(await titles()).toEqual(["tweede"]);
        expect((await noor.get(`/planner/tasks/${another.text("id")}`)).status).toBe(404);
        expect((await noor.get(`/planner/tasks/${another.text("id")}/details`)).status).toBe(404);
        await noor.delete(path, etag);
        expect(await titles()).toEqual(["tweede", "nieuw"]);
        expect(await title()).toBe("tweede");
        shop.emulator.clearFaults();
        expect(await titles()).toEqual(["nieuw"]);
    });

    it("show the etag of then, and writes are made in the world of now", async () => {
        const { shop, noor, path, rename } = await openScene();
        const before = (await noor.get(path)).etag;
        await rename("later");
        shop.emulator.addFault("staleReads");
        expect((await noor.get(path)).etag).toBe(before);
        expect((await noor.patch(path, before, { title: "anders" })).status).toBe(409);
        const merged = await noor.patch(path, before, { priority: 1 });
        expect([merged.status, merged.text("title")]).toEqual([200, "later"]);
    });

    it("take a change of the details back together with the task's", async () => {
        const { shop, noor, path } = await openScene();
        const [details, task] = [await noor.get(`${path}/details`), await noor.get(path)];
        await noor.patch(`${path}/details`, details.etag, { description: "notitie" });
        shop.emulator.addFault("staleByOneChange");
        const [oldDetails, oldTask] = [await noor.get(`${path}/details`), await noor.get(path)];
        expect([oldDetails.read("description"), oldDetails.etag]).toEqual([null, details.etag]);
        expect([oldTask.read("hasDescription"), oldTask.etag]).toEqual([false, task.etag]);
    });

    it("strike parts of a batch one by one, and no write", async () => {
        const { shop, noor, path, rename } = await openScene();
        await rename("later");
        shop.emulator.addFault({ times: 1, fault: { kind: "staleRead", ms: 5000 } });
        const requests = ["a", "b"].map((id) => ({ id, method: "GET", url: path }));
        const reply = await noor.post("/$batch", { requests });
        const parts = reply.list("responses") as { readonly body: { readonly title: string } }[];
        expect(parts.map((part) => part.body.title).sort()).toEqual(["eerst", "later"]);
    });

    it("that waver show an older world after a newer one", async () => {
        const { shop, rename, title } = await openScene();
        await rename("later");
        shop.advance(2500);
        shop.emulator.addFault("reorderedReads");
        const seen = [];
        for (let read = 0; read < 20; read++) seen.push(await title());
        expect(seen.slice(seen.indexOf("later"))).toContain("eerst");
        expect(new Set(seen)).toEqual(new Set(["eerst", "later"]));
    });

    it("know of what was renamed, marked and emptied by others too", async () => {
        const { shop, noor, listPath } = await openScene();
        const bucket = await shop.bucket();
        await shop.task({ bucketId: bucket.text("id"), title: "in de lijst" });
        await noor.delete(`/planner/buckets/${bucket.text("id")}`, bucket.etag);
        expect((await noor.get(listPath)).list().length).toBe(1);
        shop.emulator.addFault("staleByOneChange");
        expect((await noor.get(listPath)).list().length).toBe(2);
        expect((await noor.get(`/planner/plans/${shop.planId}/buckets`)).text("value", 0, "name")).toBe("Opening");
    });
});

describe("a clock that is off", () => {
    it("shows in the Date header, and in created and completed stamps", async () => {
        const { shop, noor } = await openScene();
        shop.emulator.addFault("clockAhead");
        const task = await shop.task();
        const ahead = shop.nowMs + 300_000;
        expect(task.headers.get("Date")).toBe(new Date(ahead).toUTCString());
        expect(Math.floor(Date.parse(task.text("createdDateTime")) / 1000)).toBe(ahead / 1000);
        shop.emulator.clearFaults();
        shop.emulator.addFault("clockBehind");
        const done = await noor.patch(`/planner/tasks/${task.text("id")}`, task.etag, { percentComplete: 100 });
        const behind = shop.nowMs - 300_000;
        expect(Math.floor(Date.parse(done.text("completedDateTime")) / 1000)).toBe(behind / 1000);
        expect((await noor.get("/me")).headers.get("Date")).toBe(new Date(behind).toUTCString());
        shop.emulator.clearFaults();
        expect((await noor.get("/me")).headers.get("Date")).toBe(new Date(shop.nowMs).toUTCString());
    });

    it("dates a Retry-After, and makes nobody's token or membership old", async () => {
        const { shop, noor } = await openScene();
        shop.emulator.setMembership(shop.groupId, "tess@contoso.example", true);
        shop.emulator.addFault({ goesOn: true, fault: { kind: "clockSkew", ms: -7_200_000 } });
        expect((await (await shop.person("tess")).get(`/planner/plans/${shop.planId}`)).status).toBe(200);
        shop.emulator.addFault({ name: "throttleStormWithDate", probability: 1 });
        const reply = await noor.get("/me");
        const dated = new Date(shop.nowMs - 7_200_000 + 10_000).toUTCString();
        expect([reply.status, reply.headers.get("Retry-After")]).toEqual([429, dated]);
    });
});

describe("several faults", () => {
    it("strike one request together when those before go on: late, skewed, then failing", async () => {
        const { shop, noor } = await openScene();
        for (const name of ["latency", "clockAhead", "badGateway"] as const) shop.emulator.addFault(name);
        const before = shop.nowMs;
        const reply = await noor.get("/me");
        expect([reply.status, shop.nowMs - before]).toEqual([502, 2000]);
        expect(reply.headers.get("Date")).toBe(new Date(before + 302_000).toUTCString());
        expect(shop.emulator.requests().at(-1)?.faults).toEqual(["latency", "clockAhead", "badGateway"]);
    });

    it("strike one after the other when those before do not go on", async () => {
        const { shop, noor } = await openScene();
        shop.emulator.addFault({ times: 1, fault: { kind: "delay", ms: 10 } });
        shop.emulator.addFault({ times: 1, fault: { kind: "status", status: 500 } });
        expect([(await noor.get("/me")).status, (await noor.get("/me")).status]).toEqual([200, 500]);
    });
});
