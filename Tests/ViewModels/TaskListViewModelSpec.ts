import { StorePage } from "./StorePage";

describe("The tasks page", () => {
    let page: StorePage;

    afterEach(() => page.close());

    it("starts with what is the worker's own, overdue first", async () => {
        page = await StorePage.open("noor");
        expect(page.list.controls.tab()).toBe("mine");
        expect(page.groups[0]).toMatch(/^overdue: Folder wisselen, Kassalade tellen/);
    });

    it("shows nothing of colleagues under My tasks, and all of it under All tasks", async () => {
        page = await StorePage.open("noor");
        const mine = page.titles.length;
        const noor = page.memberId("Noor");
        page.list.controls.tab("all");
        const open = page.service.plan.value.tasks.filter((task) => task.progress !== "completed");
        expect(page.titles.length).toBe(open.length);
        expect(mine).toBe(open.filter((task) => task.assignees.includes(noor)).length);
    });

    it("adds completed tasks when the filter says so", async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
        expect(page.groups.some((group) => group.startsWith("completed"))).toBeFalse();
        page.list.controls.filter("all");
        expect(page.groups.at(-1)).toMatch(/^completed: /);
    });

    it("finds tasks by words of the title and names of people", async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
        page.list.controls.search("noor folder");
        expect(page.titles).toEqual(["Folder wisselen"]);
        page.list.controls.search("no such task");
        expect(page.list.content()).toBe("empty");
        expect(page.list.emptyText().title).toBe("empty_narrowed");
    });

    it("counts the worker's tasks above My tasks", async () => {
        page = await StorePage.open("noor");
        const { members } = page.service.plan.value.plan;
        const noor = members.find(({ name }) => name === "Noor Jansen")?.id ?? "";
        const open = page.service.plan.value.tasks.filter(
            (task) => task.progress !== "completed" && task.assignees.includes(noor),
        );
        expect(page.list.summary()).toContain(`openCount_other ${open.length}, `);
        expect(page.list.summary()).not.toContain("unassigned");
    });

    it("counts the store's tasks above the other lists", async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
        const open = page.service.plan.value.tasks.filter((task) => task.progress !== "completed");
        const unassigned = open.filter((task) => task.assignees.length === 0).length;
        expect(page.list.summary()).toContain(`openCount_other ${open.length}, `);
        expect(page.list.summary()).toContain(`unassignedCount_other ${unassigned}`);
    });

    it("keeps a finished task in its place for five seconds, then takes it from the list", async () => {
        page = await StorePage.open("noor");
        const before = page.titles;
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        expect(page.titles).toEqual(before);
        expect(page.list.toast.current()?.text).toBe("finishedToast_one 1 Folder wisselen");
        await page.store.graph.clock.pass(5_000);
        expect(page.titles).toEqual(before.filter((title) => title !== "Folder wisselen"));
        expect(page.list.toast.current()).toBeNull();
    });

    it("gives a task its old status back on Undo", async () => {
        page = await StorePage.open("noor");
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        await page.list.toast.undo();
        await page.store.graph.clock.pass(5_000);
        expect(page.titles).toContain("Folder wisselen");
        const [task] = await page.store.tasksCalled("Folder wisselen");
        expect(task?.percentComplete).toBe(0);
    });

    it("changes the status of all selected tasks at once", async () => {
        page = await StorePage.open("noor");
        page.list.toggleSelecting();
        for (const title of ["Folder wisselen", "Kassalade tellen"]) page.list.tap(page.idOf(title));
        expect(page.list.selectionText()).toBe("selected_other 2");
        await page.list.deeds.changeProgress(page.list.targets(), "inProgress");
        await page.store.graph.clock.pass(60_000);
        const [task] = await page.store.tasksCalled("Kassalade tellen");
        expect(task?.percentComplete).toBe(50);
        expect(page.list.selecting()).toBeFalse();
    });

    it("acts on selected tasks that the list still shows, and on no others", async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
        page.list.toggleSelecting();
        page.list.selectAll();
        const all = page.list.targets().length;
        page.list.controls
            .chips()
            .find(({ key }) => key === "overdue")
            ?.choose();
        expect(page.list.targets().map(({ title }) => title)).toEqual(page.titles);
        expect(page.list.targets().length).toBeLessThan(all);
        const [first = ""] = page.titles;
        await page.store.changeInTeams("sem", page.idOf(first), { percentComplete: 100 });
        await page.service.refresh();
        expect(page.list.targets().map(({ title }) => title)).not.toContain(first);
        page.list.selectAll();
        expect(page.list.targets()).toEqual([]);
    });

    it("sorts by another column without groups, and turns round the second time", async () => {
        page = await StorePage.open("noor");
        page.list.controls.sortBy("title");
        const sorted = [...page.titles].sort(page.list.plan.collator.compare);
        expect(page.groups.length).toBe(1);
        expect(page.titles).toEqual(sorted);
        page.list.controls.sortBy("title");
        expect(page.titles).toEqual(sorted.reverse());
    });

    it("makes a task overdue when its time passes, without anybody touching it", async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
        const before = page.groups[0]?.split(", ").length ?? 0;
        await page.store.graph.clock.pass(9 * 60 * 60_000);
        expect(page.groups[0]?.split(", ").length).toBeGreaterThan(before);
    });

    it("tells who finished a task first, in words", async () => {
        const { store } = (page = await StorePage.open("noor"));
        const [task] = await store.tasksCalled("Kassalade tellen");
        store.graph.online = false;
        await page.list.toggleDone(page.idOf("Kassalade tellen"));
        await store.changeInTeams("sem", task?.id ?? "", { percentComplete: 100 });
        store.graph.online = true;
        page.service.wake();
        await store.graph.clock.pass(4_000);
        await page.service.refresh();
        expect(page.list.toast.current()?.text).toMatch(/^noticeAlready Kassalade tellen alreadyFinishedByAt Sem/);
    });

    it("says that it has no connection, what waits, and from when the list is", async () => {
        page = await StorePage.open("noor");
        page.store.graph.online = false;
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        await page.service.refresh();
        expect(page.list.status.problemText()).toBe("problemOffline");
        expect(page.list.status.waitingText()).toBe("waiting 1");
        expect(page.list.status.ageText()).toBe("listOf 10:00");
    });

    it("says that a worker outside the team is no member", async () => {
        page = await StorePage.open("tess");
        expect(page.list.content()).toBe("blocked");
        expect(page.list.status.problemText()).toBe("problemNotMember Utrecht");
    });

    it("leaves no timer and no subscription behind", async () => {
        page = await StorePage.open("noor");
        const { clock } = page.store.graph;
        page.list.open(page.idOf("Folder wisselen"));
        await page.store.graph.idle();
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        await page.service.close();
        page.list.dispose();
        await page.store.graph.idle();
        expect(clock.timers).toEqual([]);
        expect(page.list.plan.view.getSubscriptionsCount()).toBe(0);
    });
});
