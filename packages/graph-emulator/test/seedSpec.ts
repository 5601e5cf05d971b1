import { createEmulator } from "../src/createEmulator";
import { Person, Shop, TUESDAY_MS, type Reply } from "./support/Shop";

async function utrechtTasks(shop: Shop): Promise<Reply> {
    return (await shop.person("noor")).get(`/planner/plans/${shop.planId}/tasks`);
}

describe("the contoso seed", () => {
    it("has 45 tasks in five lists in Utrecht, each with a title of its own", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const tasks = await utrechtTasks(shop);
        const titles = tasks.list().map((_, index) => tasks.text("value", index, "title"));
        expect(new Set(titles).size).toBe(45);
        const buckets = await (await shop.person("noor")).get(`/planner/plans/${shop.planId}/buckets`);
        const names = buckets
            .list()
            .map(
                (_, index) =>
                    [buckets.text("value", index, "orderHint"), buckets.text("value", index, "name")] as const,
            )
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([, name]) => name);
        expect(names).toEqual(["Ad hoc", "Opening", "Sluiting", "Feestdagen voorbereiden", "Actie week 48"]);
    });

    it("has the two tasks that demos and tests look for, due by the clock of the store", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const tasks = await utrechtTasks(shop);
        const noorId = await shop.idOf("noor");
        const find = (title: string): number =>
            tasks.list().findIndex((_, index) => tasks.text("value", index, "title") === title);
        const till = find("Kassalade tellen");
        expect(tasks.read("value", till, "dueDateTime")).toBe("2026-11-24T08:00:00Z");
        expect(Object.keys(tasks.read("value", till, "assignments") ?? {})).toEqual([noorId]);
        const flyers = find("Folder wisselen");
        expect(tasks.text("value", flyers, "dueDateTime")).toMatch(/^2026-11-23T/);
        expect([
            tasks.read("value", flyers, "hasDescription"),
            tasks.read("value", flyers, "checklistItemCount"),
        ]).toEqual([true, 3]);
    });

    it("shows tasks in every state", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const tasks = await utrechtTasks(shop);
        const has = (test: (index: number) => boolean): boolean => tasks.list().some((_, index) => test(index));
        for (const percent of [0, 50, 100])
            expect(has((index) => tasks.read("value", index, "percentComplete") === percent)).toBeTrue();
        for (const priority of [1, 3, 5, 9])
            expect(has((index) => tasks.read("value", index, "priority") === priority)).toBeTrue();
        expect(has((index) => tasks.read("value", index, "dueDateTime") === null)).toBeTrue();
        expect(has((index) => Object.keys(tasks.read("value", index, "assignments") ?? {}).length === 0)).toBeTrue();
        expect(has((index) => Object.keys(tasks.read("value", index, "assignments") ?? {}).length > 2)).toBeTrue();
        expect(has((index) => tasks.read("value", index, "referenceCount") === 2)).toBeTrue();
    });

    it("lies about nothing that is still to come, however early it starts", async () => {
        const early = TUESDAY_MS - 6 * 3_600_000;
        const emulator = createEmulator({ now: () => early });
        const noor = new Person(emulator, await emulator.issueToken("noor@contoso.example"));
        const tasks = await noor.get("/me/planner/tasks");
        for (const [index] of tasks.list().entries()) {
            expect(Date.parse(tasks.text("value", index, "createdDateTime"))).toBeLessThan(early);
            const completed = tasks.text("value", index, "completedDateTime");
            if (completed !== "") expect(Date.parse(completed)).toBeLessThan(early);
        }
    });

    it("has the same ids in every run", async () => {
        const [one, two] = [
            await Shop.open({ seed: "contoso" }),
            await Shop.open({ seed: "contoso", random: Math.random }),
        ];
        expect(two.planId).toBe(one.planId);
        expect((await utrechtTasks(two)).read("value", 7, "id")).toBe((await utrechtTasks(one)).read("value", 7, "id"));
    });

    it("plan-3x20 has three lists of twenty tasks; empty has none", async () => {
        const sized = await Shop.open({ seed: "plan-3x20" });
        const tasks = await utrechtTasks(sized);
        const lists = new Map<string, number>();
        for (const [index] of tasks.list().entries()) {
            const id = tasks.text("value", index, "bucketId");
            lists.set(id, (lists.get(id) ?? 0) + 1);
        }
        expect([...lists.values()]).toEqual([20, 20, 20]);
        expect((await utrechtTasks(await Shop.open())).list()).toEqual([]);
    });
});

describe("a snapshot", () => {
    it("carries the world over to another emulator, versions included", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const task = await shop.task();
        const path = `/planner/tasks/${task.text("id")}`;
        await noor.patch(path, task.etag, { title: "Folder van week 48" });
        const revision = shop.emulator.revision();
        const later = createEmulator({ now: () => TUESDAY_MS, snapshot: shop.emulator.snapshot() });
        const again = new Person(later, await later.issueToken("noor@contoso.example"));
        expect(later.revision()).toBe(revision);
        expect((await again.patch(path, task.etag, { title: "anders" })).status).toBe(409);
        expect((await again.patch(path, task.etag, { priority: 1 })).read("title")).toBe("Folder van week 48");
    });

    it("that this version did not write is refused", () => {
        expect(() => createEmulator({ now: () => TUESDAY_MS, snapshot: '{"format":0}' })).toThrowError(
            /Could not read the saved world/,
        );
    });
});
