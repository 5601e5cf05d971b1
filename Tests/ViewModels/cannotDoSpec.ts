import { StorePage } from "./StorePage";

const FLYERS = "Folder wisselen";

interface PlannedTask {
    readonly percentComplete: number;
    readonly appliedCategories: Readonly<Record<string, boolean>>;
}

describe("A task that cannot be done here", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("noor");
        page.list.controls.tab("all");
    });

    afterEach(() => page.close());

    const label = (): string => page.list.plan.cannotDoLabel();

    const planned = (): Promise<PlannedTask> => page.store.read(`/planner/tasks/${page.idOf(FLYERS)}`);

    async function notesInTeams(): Promise<string> {
        const details = await page.store.read<{ description: string }>(`/planner/tasks/${page.idOf(FLYERS)}/details`);
        return details.description;
    }

    async function mark(reason = "geen etalage"): Promise<void> {
        await page.list.deeds.cannotDo([page.taskCalled(FLYERS)], reason);
        await page.store.graph.idle();
    }

    it("is finished with the label, and the reason in the notes below what stands there, for Teams to see", async () => {
        const before = (await page.service.openDetails(page.idOf(FLYERS))) as { value: { notes: string } };
        await mark();
        const { percentComplete, appliedCategories } = await planned();
        expect([percentComplete, appliedCategories[label()]]).toEqual([100, true]);
        const notes = await notesInTeams();
        expect(notes.startsWith(before.value.notes)).toBeTrue();
        expect(notes.split("\n").at(-1)).toMatch(/^cannotDoLine geen etalage noor .+10:00/);
    });

    it("leaves alone what is finished already, when it is marked with others", async () => {
        const [flyers, drawer] = [page.taskCalled(FLYERS), page.taskCalled("Kassalade tellen")];
        await page.list.deeds.changeProgress([flyers], "completed");
        await page.list.deeds.cannotDo([page.taskCalled(FLYERS), drawer], "geen etalage");
        await page.store.graph.idle();
        expect((await planned()).appliedCategories[label()]).toBeUndefined();
        expect(await notesInTeams()).not.toContain("geen etalage");
        expect(page.taskCalled("Kassalade tellen").labels).toContain(label());
    });

    it("leaves the active list, and is found again by its filter", async () => {
        await mark();
        await page.store.graph.clock.pass(6_000);
        expect(page.titles).not.toContain(FLYERS);
        page.list.controls.filter("cannotDo");
        expect(page.titles).toEqual([FLYERS]);
        expect(page.list.rows.groups()[0]?.rows()[0]?.facts().marks).toContain("cannotDo");
    });

    it("is as it was after Undo: open, without label, with its own notes", async () => {
        const { value } = (await page.service.openDetails(page.idOf(FLYERS))) as { value: { notes: string } };
        await mark();
        await page.list.toast.undo();
        await page.store.graph.idle();
        const { percentComplete, appliedCategories } = await planned();
        expect([percentComplete, appliedCategories[label()]]).toEqual([0, undefined]);
        expect(await notesInTeams()).toBe(value.notes);
    });

    it("loses the label when it is opened again later, and keeps the reason", async () => {
        await mark();
        await page.store.graph.clock.pass(6_000);
        await page.list.toggleDone(page.idOf(FLYERS));
        await page.store.graph.idle();
        const { percentComplete, appliedCategories } = await planned();
        expect([percentComplete, appliedCategories[label()]]).toEqual([0, undefined]);
        expect(await notesInTeams()).toContain("geen etalage");
    });

    it("uses the label of the plan that has such a name, else the last one", async () => {
        expect(label()).toBe("category8");
        page.list.plan.view({
            ...page.list.plan.view.peek(),
            plan: { ...page.list.plan.view.peek().plan, labels: [] },
        });
        expect(label()).toBe("category25");
    });

    it("stays as it is, and is named, when its notes cannot be read now", async () => {
        page.store.graph.online = false;
        const tasks = [page.taskCalled(FLYERS), page.taskCalled("Retourkar leegmaken")];
        await page.list.deeds.cannotDo(tasks, "geen tijd");
        expect(page.taskCalled(FLYERS).progress).toBe("notStarted");
        expect(page.taskCalled("Retourkar leegmaken").progress).toBe("completed");
        expect(page.list.toast.current()?.text).toContain(`cannotDoUnread ${FLYERS}`);
    });

    it("wants a reason that is not too long", async () => {
        page.list.open(page.idOf(FLYERS));
        const details = page.list.details();
        if (!details) throw new Error("The details are not open.");
        details.cannotDo.ask();
        expect(details.cannotDo.problem()).toBe("");
        await details.cannotDo.save();
        expect(details.cannotDo.problem()).toBe("reasonMissing");
        details.cannotDo.reason("x".repeat(201));
        expect(details.cannotDo.problem()).toBe("reasonTooLong 200 201");
        details.cannotDo.reason("geen etalage");
        await details.cannotDo.save();
        expect([details.cannotDo.isOpen(), details.facts().isCannotDo]).toEqual([false, true]);
    });
});
