import { TaskFormViewModel } from "../../ViewModels/OnDemand/TaskFormViewModel";
import { StorePage } from "./StorePage";

describe("The form of a task", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
    });

    afterEach(() => page.close());

    function newTask(title: string): TaskFormViewModel {
        const form = new TaskFormViewModel(page.list.plan, { kind: "new", typed: null });
        form.title(title);
        return form;
    }

    async function opened(title: string): Promise<TaskFormViewModel> {
        const task = page.taskCalled(title);
        const details = await page.service.openDetails(task.id);
        return new TaskFormViewModel(page.list.plan, {
            kind: "task",
            task,
            details: details.ok ? details.value : null,
        });
    }

    /** A colleague changes the task, and the register reads that behind the form. */
    async function changedInTeams(form: TaskFormViewModel, body: object, part: "" | "/details" = ""): Promise<void> {
        const taskId = page.idOf(form.title());
        await page.store.changeInTeams("sem", taskId, body, part);
        await page.service.refresh();
        if (part !== "") await page.service.openDetails(taskId);
    }

    async function saved(form: TaskFormViewModel): Promise<void> {
        expect(await form.save()).toBeTrue();
        await page.service.refresh();
    }

    it("starts with today and the list for ad-hoc tasks", () => {
        const form = newTask("");
        expect(form.date()).toBe("2026-11-23");
        expect(form.buckets[0]?.label).toBe("listWithCount Ad hoc 10");
        expect(form.bucketId()).toBe(form.buckets[0]?.value ?? "");
    });

    it("asks for a name only once somebody tries to save", async () => {
        const form = newTask("   ");
        expect(form.problems().title).toBe("");
        expect(await form.save()).toBeFalse();
        expect(form.problems().title).toBe("titleMissing");
    });

    it("tells the limit when the name is longer than Planner takes", async () => {
        const form = newTask("x".repeat(256));
        expect(form.problems().title).toBe("titleTooLong 255 256");
        expect(await form.save()).toBeFalse();
        form.title("x".repeat(255));
        expect(form.problems().title).toBe("");
    });

    it("warns of a due date in the past, and saves all the same", async () => {
        const form = newTask("Te laat bedacht");
        form.date("2026-11-20");
        expect(form.dueWarning()).toBe("duePassed");
        expect(await form.save()).toBeTrue();
    });

    it("takes no due date that is no day of a four-digit year", async () => {
        const form = newTask("Ooit");
        for (const date of ["12026-01-01", "0202-01-01", "2026-02-31x"]) {
            form.date(date);
            expect(await form.save()).toBeFalse();
            expect(form.problems().due).toBe("dueInvalid");
        }
        form.date("2026-12-31");
        expect([form.problems().due, await form.save()]).toEqual(["", true]);
    });

    it("makes the task in Planner, due at the store's own time", async () => {
        const form = newTask("Natte vloer bij ingang");
        form.time("10:30");
        form.notes("Bordje neerzetten");
        form.people[0]?.toggle();
        expect(await form.save()).toBeTrue();
        await page.store.graph.clock.pass(10_000);
        const [task] = await page.store.tasksCalled("Natte vloer bij ingang");
        expect(task?.dueDateTime).toMatch(/^2026-11-23T09:30:00/);
        expect(Object.keys(task?.assignments ?? {})).toEqual([form.people[0]?.id ?? ""]);
    });

    it("sends only the fields that were changed", async () => {
        const task = page.taskCalled("Folder wisselen");
        const form = new TaskFormViewModel(page.list.plan, { kind: "task", task, details: null });
        expect(form.isChanged()).toBeFalse();
        form.priority("low");
        expect(await form.save()).toBeTrue();
        const kinds = page.service.plan.value.outbox.map((entry) => entry.edit.kind);
        expect(kinds).toEqual(["setPriority"]);
    });

    it("asks which title counts when a colleague gave another one while the form was open", async () => {
        const form = await opened("Folder wisselen");
        await changedInTeams(form, { title: "Folder week 48" });
        form.title("Folder week 49");
        await saved(form);
        expect(page.service.plan.value.outbox.map(({ state }) => state)).toEqual([
            {
                kind: "conflict",
                mine: "Folder week 49",
                theirs: "Folder week 48",
                theirsBy: null,
                theirsAt: null,
            },
        ]);
        expect((await page.store.tasksCalled("Folder week 48")).length).toBe(1);
    });

    it("asks which notes count when a colleague wrote others while the form was open", async () => {
        const form = await opened("Folder wisselen");
        await changedInTeams(form, { description: "Van de collega" }, "/details");
        form.notes("Van mij");
        await saved(form);
        const [entry] = page.service.plan.value.outbox;
        expect(entry?.state).toEqual(
            jasmine.objectContaining({ kind: "conflict", mine: "Van mij", theirs: "Van de collega" }),
        );
    });

    it("leaves what a colleague changed in another field while the form was open, without asking", async () => {
        const form = await opened("Folder wisselen");
        await changedInTeams(form, { title: "Folder week 48" });
        form.priority("low");
        await saved(form);
        expect(page.service.plan.value.outbox).toEqual([]);
        const [task] = await page.store.tasksCalled("Folder week 48");
        expect(task?.priority).toBeGreaterThan(7);
    });

    it("sends nothing when nothing was changed, whatever a colleague did meanwhile", async () => {
        const form = await opened("Folder wisselen");
        await changedInTeams(form, { title: "Folder week 48" });
        const before = page.store.graph.calls.filter((call) => call.startsWith("PATCH")).length;
        await saved(form);
        expect(page.store.graph.calls.filter((call) => call.startsWith("PATCH")).length).toBe(before);
        expect((await page.store.tasksCalled("Folder week 48")).length).toBe(1);
    });

    it("takes up what was typed before", () => {
        const typed = { ...newTask("Half").input(), notes: "en nog wat" };
        const form = new TaskFormViewModel(page.list.plan, { kind: "new", typed });
        expect([form.title(), form.notes(), form.isChanged()]).toEqual(["Half", "en nog wat", true]);
    });

    it("refuses a worker without the right, and keeps what was typed", async () => {
        const cashier = await StorePage.open("noor", { store: page.store });
        const form = new TaskFormViewModel(cashier.list.plan, { kind: "new", typed: null });
        form.title("Mag niet");
        expect(await form.save()).toBeFalse();
        expect(form.saveError()).toBe("problemNotAllowed");
        expect(form.title()).toBe("Mag niet");
        await cashier.close();
    });
});
