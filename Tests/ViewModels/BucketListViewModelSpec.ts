import type { BucketListViewModel } from "../../ViewModels/OnDemand/BucketListViewModel";
import { StorePage } from "./StorePage";

describe("The task lists", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        page.list.controls.tab("lists");
    });

    afterEach(() => page.close());

    function lists(): BucketListViewModel {
        const shown = page.list.buckets();
        if (!shown) throw new Error("The task lists are not open.");
        return shown;
    }

    const names = (): string[] =>
        lists()
            .rows()
            .map(({ name }) => name);

    function open(name: string): void {
        lists()
            .rows()
            .find((row) => row.name === name)
            ?.open();
    }

    const tasksOf = (name: string): { readonly title: string; readonly progress: string }[] =>
        page.service.plan.value.tasks.filter(({ bucketId }) => page.list.plan.bucketName(bucketId) === name);

    it("shows each list with its active and total tasks, target date and status", () => {
        const row = lists()
            .rows()
            .find(({ name }) => name === "Opening");
        const tasks = tasksOf("Opening");
        const active = tasks.filter(({ progress }) => progress !== "completed");
        expect([row?.activeCount, row?.totalCount]).toEqual([active.length, tasks.length]);
        expect(row?.targetText).toBe("today");
        expect(row?.statusText).toBe("progressInProgress");
    });

    it("shows the active and the completed tasks of the open list, and opens one", () => {
        open("Opening");
        expect(lists().openName()).toBe("Opening");
        const [active] = lists().paneTasks();
        lists().showCompleted();
        const done = lists()
            .paneTasks()
            .map(({ title }) => title);
        expect(done).toContain("Alarm uit en deuren controleren");
        expect(done).not.toContain(active?.title ?? "");
        active?.open();
        expect(page.list.details()?.title()).toBe(active?.title ?? "");
    });

    it("sorts by name, target date and status, and turns round", () => {
        const { listColumns } = page.list.controls;
        expect(names()[0]).toBe("Ad hoc");
        listColumns.find(({ key }) => key === "name")?.choose();
        expect(names()).toEqual([...names()].sort((left, right) => left.localeCompare(right, "nl")));
        const sorted = names();
        listColumns.find(({ key }) => key === "name")?.choose();
        expect(names()).toEqual(sorted.toReversed());
        for (const key of ["active", "total", "target", "progress"]) {
            listColumns.find((column) => column.key === key)?.choose();
            expect([...names()].sort())
                .withContext(key)
                .toEqual([...sorted].sort());
        }
    });

    it("gives every task of the open list another status at once, and takes that back", async () => {
        open("Sluiting");
        const before = tasksOf("Sluiting").map(({ progress }) => progress);
        await page.list.deeds.changeProgress(page.list.targets(), "completed");
        await page.store.graph.idle();
        expect(tasksOf("Sluiting").every(({ progress }) => progress === "completed")).toBeTrue();
        page.list.controls.listFilter("active");
        expect(names()).not.toContain("Sluiting");
        await page.list.toast.undo();
        expect(tasksOf("Sluiting").map(({ progress }) => progress)).toEqual(before);
        expect(names()).toContain("Sluiting");
    });

    it("draws a hundred tasks of a long list at first, and more when asked", () => {
        const view = page.list.plan.view.peek();
        const [model] = view.tasks;
        const bucketId = view.plan.buckets.find(({ name }) => name === "Opening")?.id ?? null;
        if (!model) throw new Error("The plan is empty.");
        const many = Array.from({ length: 250 }, (_, index) => ({
            ...model,
            id: `t${index}`,
            bucketId,
            progress: "notStarted" as const,
        }));
        page.list.plan.view({ ...view, tasks: many });
        open("Opening");
        const shown = (): number[] => [lists().paneTasks().length, lists().paneRest()];
        expect(shown()).toEqual([100, 150]);
        lists().showMore();
        expect(shown()).toEqual([200, 50]);
    });
});
