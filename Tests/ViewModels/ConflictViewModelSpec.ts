import { ConflictViewModel } from "../../ViewModels/OnDemand/ConflictViewModel";
import { StorePage } from "./StorePage";

describe("The choice between two values", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("noor");
    });

    afterEach(() => page.close());

    async function conflict(title: string, here: "inProgress" | "low", inTeams: object): Promise<ConflictViewModel> {
        const taskId = page.idOf(title);
        page.store.graph.online = false;
        await page.service.perform([
            here === "low"
                ? { kind: "setPriority", taskId, priority: "low" }
                : { kind: "setProgress", taskId, progress: here },
        ]);
        await page.store.changeInTeams("sem", taskId, inTeams);
        page.store.graph.online = true;
        await page.service.refresh();
        const [entry] = page.service.plan.value.outbox;
        if (entry?.state.kind !== "conflict")
            throw new Error(`There is no conflict but ${entry?.state.kind ?? "nothing"}.`);
        return new ConflictViewModel(page.list.plan, entry);
    }

    it("names task and field, both values, and who finished it in Teams and when", async () => {
        const choice = await conflict("Kassalade tellen", "inProgress", { percentComplete: 100 });
        expect([choice.taskTitle, choice.fieldText]).toEqual(["Kassalade tellen", "columnStatus"]);
        expect(choice.sides().map(({ valueText, whoText }) => [valueText, whoText])).toEqual([
            ["progressInProgress", "whoWhen you 10:00"],
            ["progressCompleted", "whoWhen Sem de Vries 10:00"],
        ]);
    });

    it("says when Teams was read where it does not tell who changed it", async () => {
        const choice = await conflict("Kassalade tellen", "low", { priority: 1 });
        expect(choice.sides().map(({ valueText, whoText }) => [valueText, whoText])).toEqual([
            ["priorityLow", "whoWhen you 10:00"],
            ["priorityUrgent", "readAt 10:00"],
        ]);
    });

    it("offers no choice before this session has read what is in Teams", async () => {
        const taskId = page.idOf("Kassalade tellen");
        await page.store.changeInTeams("sem", taskId, { description: "Van Sem" }, "/details");
        await page.service.perform([{ kind: "setNotes", taskId, notes: "Van Noor" }]);
        await page.service.refresh();
        expect(page.service.plan.value.outbox.map(({ state }) => state.kind)).toEqual(["conflict"]);
        await page.close();
        page.store.graph.online = false;
        page = await StorePage.open("noor", { store: page.store });
        const [entry] = page.service.plan.value.outbox;
        if (!entry) throw new Error("Nothing waits.");
        const choice = new ConflictViewModel(page.list.plan, entry);
        expect(choice.sides().map(({ valueText, whoText }) => [valueText, whoText])).toEqual([
            ["Van Noor", "whoWhen you 10:00"],
            ["theirsNotRead", ""],
        ]);
        expect(choice.sides().some(({ keep }) => keep.canExecute())).toBeFalse();
        page.store.graph.online = true;
        await page.service.refresh();
        expect(choice.sides().map(({ valueText }) => valueText)).toEqual(["Van Noor", "Van Sem"]);
        expect(choice.sides().every(({ keep }) => keep.canExecute())).toBeTrue();
    });

    it("sends mine over theirs when mine is kept", async () => {
        const choice = await conflict("Kassalade tellen", "low", { priority: 1 });
        await choice.sides()[0]?.keep.execute();
        await page.service.refresh();
        expect((await page.store.tasksCalled("Kassalade tellen"))[0]?.priority).toBeGreaterThan(7);
        expect(choice.sides()).toEqual([]);
    });

    it("drops mine when theirs is kept", async () => {
        const choice = await conflict("Kassalade tellen", "low", { priority: 1 });
        await choice.sides()[1]?.keep.execute();
        expect(page.service.plan.value.outbox).toEqual([]);
        expect(page.taskCalled("Kassalade tellen").priority).toBe("urgent");
    });

    it("follows what is in Teams while it is open, and draws nothing anew otherwise", async () => {
        const choice = await conflict("Kassalade tellen", "low", { priority: 1 });
        const before = choice.sides();
        await page.service.refresh();
        expect(choice.sides()).toEqual(before);
        await page.store.changeInTeams("sem", page.idOf("Kassalade tellen"), { priority: 3 });
        await page.service.refresh();
        expect(choice.sides()[1]?.valueText).toBe("priorityImportant");
    });
});
