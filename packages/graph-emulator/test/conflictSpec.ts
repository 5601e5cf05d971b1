import { ASSIGNMENT, item, Shop, type Person, type Reply } from "./support/Shop";

interface Case {
    readonly shop: Shop;
    readonly noor: Person;
    readonly sem: Person;
    readonly task: Reply;
    readonly path: string;
}

async function openCase(): Promise<Case> {
    const shop = await Shop.open();
    const [noor, sem, task] = await Promise.all([shop.person("noor"), shop.person("sem"), shop.task()]);
    return { shop, noor, sem, task, path: `/planner/tasks/${task.text("id")}` };
}

describe("etags and conflicts", () => {
    it("PATCH and DELETE without If-Match are 412 [38]", async () => {
        const { noor, path } = await openCase();
        for (const reply of [await noor.send("PATCH", path, {}, { title: "x" }), await noor.send("DELETE", path)]) {
            expect([reply.status, reply.read("error", "code")]).toEqual([412, ""]);
            expect(reply.message).toBe("The If-Match header must be specified for this kind of request.");
        }
    });

    it("the etag of another kind, an unquoted or a made-up one is 412 [39]", async () => {
        const { noor, task, path } = await openCase();
        for (const etag of [task.etag.slice(3, -1), "nonsense", '"abc"']) {
            expect((await noor.patch(path, etag, { title: "x" })).status).toBe(412);
        }
        const details = await noor.patch(`${path}/details`, task.etag, { description: "x" });
        expect([details.status, details.message]).toEqual([412, "The If-Match header contains an invalid value."]);
    });

    it("an etag of a version that was never made is 412 [39]", async () => {
        const { noor, sem, task, path, shop } = await openCase();
        const other = await shop.task();
        const ahead = await sem.patch(`/planner/tasks/${other.text("id")}`, other.etag, { title: "y" });
        expect((await noor.patch(path, ahead.etag, { title: "x" })).status).toBe(412);
        expect((await noor.patch(path, task.etag, { title: "x" })).status).toBe(200);
    });

    it("If-Match: * is 400 [40]", async () => {
        const { noor, path } = await openCase();
        const reply = await noor.patch(path, "*", { title: "x" });
        expect([reply.status, reply.message]).toEqual([400, "The given key was not present in the dictionary."]);
    });

    it("a stale etag merges when other properties changed since [41]", async () => {
        const { noor, sem, task, path } = await openCase();
        await sem.patch(path, task.etag, { percentComplete: 50 });
        const merged = await noor.patch(path, task.etag, { title: "Folder van week 48" });
        expect([merged.status, merged.read("percentComplete"), merged.read("title")]).toEqual([
            200,
            50,
            "Folder van week 48",
        ]);
        expect(merged.etag > task.etag).toBeTrue();
    });

    it("a stale etag merges entries of open types that differ [41]", async () => {
        const { shop, noor, sem, task, path } = await openCase();
        await sem.patch(path, task.etag, {
            assignments: { [await shop.idOf("sem")]: ASSIGNMENT },
            appliedCategories: { category1: true },
        });
        const merged = await noor.patch(path, task.etag, {
            assignments: { [await shop.idOf("noor")]: ASSIGNMENT },
            appliedCategories: { category2: true },
        });
        expect(merged.status).toBe(200);
        expect(Object.keys(merged.read("assignments") ?? {}).length).toBe(2);
        expect(merged.read("appliedCategories")).toEqual({ category1: true, category2: true });
    });

    it("the same property changed to another value since is 409 [42]", async () => {
        const { noor, sem, task, path } = await openCase();
        await sem.patch(path, task.etag, { title: "Sem was eerst" });
        const reply = await noor.patch(path, task.etag, { title: "Noor ook", priority: 1 });
        expect([reply.status, reply.read("error", "code")]).toEqual([409, ""]);
        expect(reply.message).toBe(
            "The attempted changes conflicted with already accepted changes. Read the latest state and resolve differences.",
        );
        const now = await noor.get(path);
        expect([now.read("title"), now.read("priority")]).toEqual(["Sem was eerst", 5]);
    });

    it("the same value as already stands is accepted, or 409 by switch [42]", async () => {
        const { shop, noor, sem, task, path } = await openCase();
        await sem.patch(path, task.etag, { percentComplete: 100 });
        expect((await noor.patch(path, task.etag, { percentComplete: 100 })).status).toBe(200);
        shop.emulator.setSwitches({ sameValueWithStaleEtag: "conflict" });
        expect((await noor.patch(path, task.etag, { percentComplete: 100 })).status).toBe(409);
    });

    it("two people who tick different items merge, the same item to different states clashes [42]", async () => {
        const { noor, sem, path } = await openCase();
        const empty = await noor.get(`${path}/details`);
        const both = { a: item({ title: "a" }), b: item({ title: "b" }) };
        const seen = await noor.patch(`${path}/details`, empty.etag, { checklist: both });
        const ticked = await sem.patch(`${path}/details`, seen.etag, { checklist: { a: item({ isChecked: true }) } });
        expect(
            (await noor.patch(`${path}/details`, seen.etag, { checklist: { b: item({ isChecked: true }) } })).status,
        ).toBe(200);
        await sem.patch(`${path}/details`, ticked.etag, { checklist: { a: null } });
        expect(
            (await noor.patch(`${path}/details`, seen.etag, { checklist: { a: item({ title: "A" }) } })).status,
        ).toBe(409);
    });

    it("DELETE by somebody who has not seen the latest change is 409, also when only the details changed [43]", async () => {
        const { noor, sem, task, path } = await openCase();
        const details = await sem.get(`${path}/details`);
        await sem.patch(`${path}/details`, details.etag, { description: "Let op" });
        expect((await noor.delete(path, task.etag)).status).toBe(409);
        expect((await noor.delete(path, (await noor.get(path)).etag)).status).toBe(204);
    });

    it("an etag older than the kept history is 412 [44]", async () => {
        const { shop, noor, sem, task, path } = await openCase();
        shop.emulator.setSwitches({ keptVersions: 2 });
        let etag = task.etag;
        for (const priority of [1, 2, 3]) etag = (await sem.patch(path, etag, { priority })).etag;
        expect((await noor.patch(path, task.etag, { title: "x" })).status).toBe(412);
    });

    it("a change of the details is a change of the task too, and not the other way round [45]", async () => {
        const { noor, task, path } = await openCase();
        const details = await noor.get(`${path}/details`);
        const changed = await noor.patch(`${path}/details`, details.etag, { description: "x" });
        expect(changed.etag > details.etag).toBeTrue();
        const now = await noor.get(path);
        expect(now.etag > task.etag).toBeTrue();
        await noor.patch(path, now.etag, { title: "y" });
        expect((await noor.get(`${path}/details`)).etag).toBe(changed.etag);
    });

    it("starts at version 1 and goes up by one per accepted change [46]", async () => {
        const { noor, task, path } = await openCase();
        expect(task.etag).toMatch(/RCc="$/);
        expect((await noor.patch(path, task.etag, { title: "x" })).etag).toMatch(/SCc="$/);
    });

    it("has the same etag in header and body [47]", async () => {
        const { noor, path } = await openCase();
        const reply = await noor.get(path);
        expect(reply.headers.get("ETag")).toBe(reply.etag);
        expect(reply.etag).toMatch(/^W\/"[A-Za-z0-9+/=]+"$/);
    });

    it("PATCH without a preference is 204 without body and etag [48]", async () => {
        const { noor, task, path } = await openCase();
        const reply = await noor.send("PATCH", path, { "If-Match": task.etag }, { title: "x" });
        expect([reply.status, reply.body, reply.headers.get("ETag")]).toEqual([204, undefined, null]);
    });

    it("PATCH with Prefer: return=representation is 200 with the entity and says so [49]", async () => {
        const { noor, task, path } = await openCase();
        const reply = await noor.patch(path, task.etag, { title: "x" });
        expect([reply.status, reply.read("title")]).toEqual([200, "x"]);
        expect(reply.headers.get("Preference-Applied")).toBe("return=representation");
    });

    it("DELETE is 204, the second time 404 [50]", async () => {
        const { noor, task, path } = await openCase();
        expect((await noor.delete(path, task.etag)).status).toBe(204);
        expect((await noor.delete(path, task.etag)).status).toBe(404);
    });

    it("somebody else can be made to change a task just before a PATCH arrives [51]", async () => {
        const { shop, noor, task, path } = await openCase();
        shop.emulator.addFault({
            match: { method: "PATCH", path: task.text("id") },
            times: 1,
            fault: {
                kind: "changeFirst",
                change: { as: "sem@contoso.example", method: "PATCH", path: `/v1.0${path}`, body: { title: "Sem" } },
            },
        });
        expect((await noor.patch(path, task.etag, { title: "Noor" })).status).toBe(409);
        expect((await noor.get(path)).read("title")).toBe("Sem");
    });
});
