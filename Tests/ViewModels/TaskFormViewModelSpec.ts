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

    it("keeps status, start, labels, contact and link of a new task together with it", async () => {
        const form = newTask("Etalage inrichten");
        form.date("2026-12-01");
        form.start("2026-11-28");
        form.progress("inProgress");
        form.labelChoices.find(({ name }) => name === "Etalage")?.toggle();
        form.contact("Sem de Vries");
        form.linkKind("customer");
        form.linkValue("000123");
        form.notes("Met sneeuw.");
        await saved(form);
        const task = page.taskCalled("Etalage inrichten");
        expect([task.progress, task.start, task.labels]).toEqual(["inProgress", "2026-11-28", ["category6"]]);
        const details = await page.service.openDetails(task.id);
        expect(details.ok && details.value.notes).toBe(
            "Met sneeuw.\nposCustomer 000123 (customer:000123)\ncontactLine Sem de Vries (contact)",
        );
        expect(page.service.plan.value.outbox).toEqual([]);
    });

    it("makes a web address a link of Teams, and a page or customer a line of the notes", async () => {
        const form = newTask("Retouren");
        form.linkKind("web");
        form.linkValue("contoso.example/retour");
        await saved(form);
        const again = await opened("Retouren");
        expect([again.linkKind(), again.notes()]).toEqual(["none", ""]);
        const details = await page.service.openDetails(page.idOf("Retouren"));
        expect(details.ok && details.value.links).toEqual([{ url: "https://contoso.example/retour", alias: "" }]);
        again.linkKind("page");
        again.linkValue("searchOrders");
        await saved(again);
        const third = await opened("Retouren");
        expect([third.linkKind(), third.linkValue(), third.notes()]).toEqual(["page", "searchOrders", ""]);
        third.linkKind("none");
        await saved(third);
        const last = await page.service.openDetails(page.idOf("Retouren"));
        expect(last.ok && last.value.notes).toBe("");
    });

    it("says at each field what Planner would refuse, and sends nothing", async () => {
        const form = newTask("");
        form.date("2026-11-24");
        form.start("2026-11-25");
        form.linkKind("web");
        form.linkValue("javascript:alert(1)");
        form.notes("n".repeat(32_769));
        form.assignees(Array.from({ length: 21 }, (_, index) => `user-${index}`));
        expect(await form.save()).toBeFalse();
        expect(form.problems()).toEqual({
            title: "titleMissing",
            due: "",
            start: "startAfterDue",
            assignees: "tooManyPeople 20 21",
            notes: "notesTooLong 32768 32769",
            link: "linkInvalid",
        });
        form.linkKind("customer");
        form.linkValue("1 2 (3)");
        expect(form.problems().link).toBe("accountInvalid");
        expect(page.service.plan.value.outbox).toEqual([]);
    });

    it("tells of too many people and of notes that are too long while somebody fills it in", () => {
        const form = newTask("Vol");
        form.assignees(Array.from({ length: 21 }, (_, index) => `user-${index}`));
        expect(form.problems().assignees).toBe("tooManyPeople 20 21");
    });

    it("changes start, labels and status of a task that exists, and leaves a label that says not applicable", async () => {
        const form = await opened("Folder wisselen");
        form.labelChoices.find(({ name }) => name === "Kassa")?.toggle();
        form.labelChoices.find(({ name }) => name === "Hoofdkantoor")?.toggle();
        form.start("2026-11-20");
        form.progress("inProgress");
        expect(form.labelChoices.map(({ name }) => name)).not.toContain("Niet van toepassing");
        await saved(form);
        const task = page.taskCalled("Folder wisselen");
        expect([task.labels, task.start, task.progress]).toEqual([["category4"], "2026-11-20", "inProgress"]);
    });

    it("keeps two places in POS that the notes name, of which it can show one", async () => {
        const notes = "A (pos:cart)\nB (pos:searchOrders)";
        await page.service.openDetails(page.idOf("Folder wisselen"));
        await page.service.perform([{ kind: "setNotes", taskId: page.idOf("Folder wisselen"), notes }]);
        await page.store.graph.idle();
        const form = await opened("Folder wisselen");
        form.priority("low");
        await saved(form);
        const details = await page.service.openDetails(page.idOf("Folder wisselen"));
        expect(details.ok && details.value.notes).toBe(notes);
    });
});
