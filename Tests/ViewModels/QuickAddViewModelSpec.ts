import { StorePage } from "./StorePage";

describe("The line for a new task", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
    });

    afterEach(() => page.close());

    it("makes a task of a name: due today, in the list for ad-hoc tasks, nobody assigned", async () => {
        page.list.controls.tab("all");
        page.list.quickAdd.title("  Natte vloer bij ingang ");
        expect(await page.list.quickAdd.add()).toBeTrue();
        const task = page.taskCalled("Natte vloer bij ingang");
        expect(page.list.plan.bucketName(task.bucketId)).toBe("Ad hoc");
        expect(task.due).toEqual({ date: page.list.plan.time.dayFromToday(0), time: null });
        expect(task.assignees).toEqual([]);
        expect(page.list.quickAdd.title()).toBe("");
        await page.store.graph.idle();
        expect((await page.store.tasksCalled("Natte vloer bij ingang")).length).toBe(1);
    });

    it("gives the task to the worker on My tasks, where it would be gone from sight otherwise", async () => {
        page.list.quickAdd.title("Rooster ophangen");
        await page.list.quickAdd.add();
        expect(page.taskCalled("Rooster ophangen").assignees).toEqual([page.memberId("Fatima")]);
        expect(page.titles).toContain("Rooster ophangen");
    });

    it("makes nothing without a name, nor of one that is too long, and keeps what was typed", async () => {
        page.list.quickAdd.title("   ");
        expect(await page.list.quickAdd.add()).toBeFalse();
        const pasted = "x".repeat(10_000);
        page.list.quickAdd.title(pasted);
        expect(page.list.quickAdd.problem()).toBe("titleTooLong 255 10000");
        expect(await page.list.quickAdd.add()).toBeFalse();
        expect(page.list.quickAdd.title()).toBe(pasted);
        expect(page.service.plan.value.outbox).toEqual([]);
    });

    it("makes one task of Enter pressed twice, and leaves the next name alone", async () => {
        const { quickAdd } = page.list;
        quickAdd.title("Vlag uithangen");
        const adding = [quickAdd.add(), quickAdd.add()];
        quickAdd.title("Vlag bin");
        expect(await Promise.all(adding)).toEqual([true, false]);
        expect(quickAdd.title()).toBe("Vlag bin");
        await page.store.graph.idle();
        expect((await page.store.tasksCalled("Vlag uithangen")).length).toBe(1);
    });

    it("is not there for a worker without the right", async () => {
        const other = await StorePage.open("noor", { store: page.store });
        expect(other.list.quickAdd.isOpen).toBeFalse();
        other.list.quickAdd.title("Stiekem");
        expect(await other.list.quickAdd.add()).toBeFalse();
        await other.close();
    });
});
