import type { ChangeAsk } from "../../ViewModels/changeAsks";
import { ChangesViewModel } from "../../ViewModels/OnDemand/ChangesViewModel";
import type { ChangeViewModel } from "../../ViewModels/OnDemand/ChangeViewModel";
import { inputAnew } from "../../ViewModels/OnDemand/formSubject";
import { TaskFormViewModel } from "../../ViewModels/OnDemand/TaskFormViewModel";
import { aDraft } from "../Support/aTask";
import type { StoreUtrecht } from "../Support/StoreUtrecht";
import { StorePage } from "./StorePage";

describe("The changes that are not in Teams yet", () => {
    let page: StorePage;
    let store: StoreUtrecht;
    let changes: ChangesViewModel;
    let asked: ChangeAsk[];

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
        ({ store } = page);
        asked = [];
        page.list.asks.subscribe((ask) => asked.push(ask));
        changes = new ChangesViewModel(page.list.plan, page.list.asks);
    });

    afterEach(() => page.close());

    const only = (): ChangeViewModel => {
        const [row, ...others] = changes.rows();
        if (!row || others.length > 0) throw new Error(`There are ${changes.rows().length} changes.`);
        return row;
    };
    const labels = (row: ChangeViewModel): string[] => row.steps().map(({ label }) => label);
    const take = (row: ChangeViewModel, label: string): Promise<void> | undefined =>
        row
            .steps()
            .find((step) => step.label === label)
            ?.command.execute();
    const refuseNext = (method: string, status: number): void =>
        store.graph.breakNext(method, "/planner/tasks", { kind: "status", status });

    /** What a colleague does in Teams while the register has no connection, and what is done here meanwhile. */
    async function apart(here: () => Promise<unknown>, inTeams: () => Promise<void>): Promise<void> {
        store.graph.online = false;
        await here();
        await inTeams();
        store.graph.online = true;
        await page.service.refresh();
    }

    it("say in words what was done, to which task, when and by whom", async () => {
        const taskId = page.idOf("Folder wisselen");
        store.graph.online = false;
        await page.service.perform([
            { kind: "rename", taskId, title: "Folder week 49" },
            { kind: "setProgress", taskId, progress: "completed" },
            { kind: "setDue", taskId, due: null },
            { kind: "setNotes", taskId, notes: "Eerst\nde oude eruit." },
            { kind: "assign", taskId, userIds: [page.memberId("Sem")] },
        ]);
        expect(changes.rows().map((row) => row.whatText())).toEqual([
            "editRename Folder week 49",
            "editFinish",
            "editNoDue",
            "editNotes Eerst de oude eruit.",
            "assignedTo Sem de Vries",
        ]);
        const [first] = changes.rows();
        expect(first?.madeText()).toBe("whoWhen you 10:00");
        expect([first?.whyText(), first && labels(first)]).toEqual(["deliveryWaiting", []]);
    });

    it("stay the same objects while nothing about them changes, so that a tap meets its button", async () => {
        store.graph.online = false;
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        const before = only();
        const steps = before.steps();
        await page.list.toggleDone(page.idOf("Kassalade tellen"));
        expect(changes.rows()[0]).toBe(before);
        expect(changes.rows()[0]?.steps()).toEqual(steps);
    });

    it("put what needs somebody above what only waits", async () => {
        refuseNext("PATCH", 400);
        await page.list.toggleDone(page.idOf("Kassalade tellen"));
        await store.graph.clock.pass(1_000);
        store.graph.online = false;
        await page.list.toggleDone(page.idOf("Folder wisselen"));
        expect(changes.rows().map((row) => row.kind())).toEqual(["refused", "waiting"]);
    });

    it("show no more than somebody reads, and count the rest", async () => {
        store.graph.online = false;
        const taskId = page.idOf("Folder wisselen");
        const titles = Array.from({ length: 70 }, (_, number) => `Folder ${number}`);
        await page.service.perform(titles.map((title) => ({ kind: "rename", taskId, title })));
        expect([changes.rows().length, changes.moreText()]).toEqual([60, "changesMore 10"]);
    });

    it("ask before they give up what somebody typed", async () => {
        refuseNext("POST", 400);
        await page.service.create(aDraft({ title: "Natte vloer" }));
        await store.graph.clock.pass(1_000);
        await take(only(), "discardChange");
        expect([only().whyText(), labels(only())]).toEqual(["discardAsk", ["discardNo", "discardYes"]]);
        await take(only(), "discardNo");
        expect(labels(only())).toEqual(["correctChange", "retryChange", "discardChange"]);
        await take(only(), "discardChange");
        await take(only(), "discardYes");
        expect(changes.rows()).toEqual([]);
    });

    it("let a refused new task be corrected in the form, filled in as it was", async () => {
        refuseNext("POST", 400);
        await page.service.create(aDraft({ title: "Natte vloer", notes: "Bordje" }));
        await store.graph.clock.pass(1_000);
        await take(only(), "correctChange");
        expect(asked).toEqual([{ step: "change", entryId: only().id }]);
        const form = new TaskFormViewModel(page.list.plan, { kind: "refused", entry: only().entry() });
        expect([form.title(), form.notes(), form.date(), form.heading]).toEqual([
            "Natte vloer",
            "Bordje",
            "",
            "correctTitle",
        ]);
        form.title("Natte vloer bij de ingang");
        expect(await form.save()).toBeTrue();
        await store.graph.clock.pass(5_000);
        expect((await store.tasksCalled("Natte vloer bij de ingang")).length).toBe(1);
        expect(changes.rows()).toEqual([]);
    });

    it("let a refused name be corrected alone", async () => {
        refuseNext("PATCH", 400);
        await page.service.perform([{ kind: "rename", taskId: page.idOf("Folder wisselen"), title: "Folder" }]);
        await store.graph.clock.pass(1_000);
        const form = new TaskFormViewModel(page.list.plan, { kind: "refused", entry: only().entry() });
        expect(["title", "due", "notes"].filter((field) => form.has(field as "title"))).toEqual(["title"]);
        form.title("");
        expect(await form.save()).toBeFalse();
        form.title("Folder week 49");
        expect(await form.save()).toBeTrue();
        await store.graph.clock.pass(5_000);
        expect((await store.tasksCalled("Folder week 49")).length).toBe(1);
    });

    it("say of a task of head office that it stays as it was, and show it so", async () => {
        refuseNext("PATCH", 403);
        await page.service.perform([{ kind: "rename", taskId: page.idOf("Folder wisselen"), title: "Anders" }]);
        await store.graph.clock.pass(1_000);
        expect([only().whyText(), labels(only())]).toEqual(["problemForbidden", ["retryChange", "discardChange"]]);
        expect(page.taskCalled("Folder wisselen").delivery).toBe("refused");
        expect(page.list.toast.current()?.text).toBe("noticeRefused Folder wisselen problemForbidden");
    });

    it("keep what was typed for a task that was deleted in Teams, and make a new one of it", async () => {
        const taskId = page.idOf("Folder wisselen");
        await page.service.openDetails(taskId);
        await apart(
            () =>
                page.service.perform([
                    { kind: "rename", taskId, title: "Folder week 49" },
                    { kind: "setNotes", taskId, notes: "In de hoek" },
                ]),
            () => store.deleteInTeams("sem", taskId),
        );
        await store.graph.clock.pass(60_000);
        const [first] = changes.rows();
        expect(first?.whyText()).toBe("refusedTaskGone");
        expect(first?.taskTitle()).toBe("Folder wisselen");
        expect(first && labels(first)).toEqual(["makeAnew", "discardChange"]);
        const input = inputAnew(page.service.plan.value.outbox, page.list.plan);
        expect([input.title, input.notes]).toEqual(["Folder week 49", "In de hoek"]);
    });

    it("name both lists when the task was moved on both sides", async () => {
        const taskId = page.idOf("Folder wisselen");
        const { buckets } = page.service.plan.value.plan;
        const here = page.taskCalled("Folder wisselen").bucketId;
        const [mine, theirs] = buckets.filter(({ id }) => id !== here);
        if (!mine || !theirs) throw new Error("The plan has too few lists.");
        await apart(
            () => page.service.perform([{ kind: "move", taskId, bucketId: mine.id }]),
            () => store.changeInTeams("sem", taskId, { bucketId: theirs.id }),
        );
        expect(only().whatText()).toBe(`editMove ${mine.name}`);
        expect(only().whyText()).toBe(`conflictInTeams ${theirs.name}`);
        await take(only(), "chooseChange");
        expect(asked).toEqual([{ step: "choose", entryId: only().id }]);
    });

    it("open from the mark of a row: one conflict as the choice, all else as the list", async () => {
        const taskId = page.idOf("Folder wisselen");
        await apart(
            () => page.service.perform([{ kind: "rename", taskId, title: "Hier" }]),
            () => store.changeInTeams("sem", taskId, { title: "Daar" }),
        );
        const entryId = only().id;
        page.list.showChangesOf(taskId);
        page.list.showChanges();
        expect(asked).toEqual([{ step: "choose", entryId }, { step: "list" }]);
    });
});
