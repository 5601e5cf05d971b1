import type { TaskDetailsViewModel } from "../../ViewModels/OnDemand/TaskDetailsViewModel";
import type { PosLink } from "../../ViewModels/posLinks";
import { StorePage } from "./StorePage";

const FLYERS = "Folder wisselen";

describe("The detail pane, for somebody who manages tasks,", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("fatima", { mayManageTasks: true });
    });

    afterEach(() => page.close());

    async function open(title: string): Promise<TaskDetailsViewModel> {
        page.list.open(page.idOf(title));
        await page.store.graph.idle();
        const details = page.list.details();
        if (!details) throw new Error(`${title} is not open.`);
        return details;
    }

    const lines = ({ checklist }: TaskDetailsViewModel): string[] => checklist.rows().map(({ title }) => title());

    it("adds a line to the checklist, and moves lines up and down", async () => {
        const details = await open(FLYERS);
        const [first = "", second = "", third = ""] = lines(details);
        details.checklist.newLine(" Foto sturen ");
        await details.checklist.add();
        expect(lines(details)).toEqual([first, second, third, "Foto sturen"]);
        expect(details.checklist.newLine()).toBe("");
        details.checklist.rows()[3]?.moveUp();
        await page.store.graph.idle();
        expect(lines(details)).toEqual([first, second, "Foto sturen", third]);
        details.checklist.rows()[0]?.moveDown();
        await page.store.graph.idle();
        expect(lines(details)).toEqual([second, first, "Foto sturen", third]);
        const [row] = details.checklist.rows();
        row?.toggle();
        await page.store.graph.idle();
        await page.service.refresh();
        expect(row?.checked()).toBeTrue();
        expect(details.checklist.rows()[0]).withContext("the line keeps the focus").toBe(row);
        expect(details.checklist.rows().map(({ canMoveUp }) => canMoveUp())).toEqual([false, true, true, true]);
        expect(page.service.plan.value.outbox).toEqual([]);
    });

    it("removes a line, and puts it back in its place on Undo", async () => {
        const details = await open(FLYERS);
        const before = lines(details);
        details.checklist.rows()[1]?.remove();
        await page.store.graph.idle();
        expect(lines(details)).toEqual([before[0] ?? "", before[2] ?? ""]);
        await page.list.toast.undo();
        await page.store.graph.idle();
        expect(lines(details)).toEqual(before);
    });

    it("says that a checklist is full, or a line too long, before anything is sent", async () => {
        const details = await open(FLYERS);
        details.checklist.newLine("x".repeat(101));
        expect(details.checklist.problem()).toBe("lineTooLong 100 101");
        await details.checklist.add();
        expect(details.checklist.newLine().length).toBe(101);
        for (let count = lines(details).length; count < 20; count += 1) {
            details.checklist.newLine(`Regel ${count}`);
            await details.checklist.add();
        }
        await page.store.graph.idle();
        expect(details.checklist.problem()).toBe("checklistFull 20");
        details.checklist.newLine("Een te veel");
        await details.checklist.add();
        expect(lines(details).length).toBe(20);
    });

    it("adds a web address as a link, https where that was left out, and nothing else", async () => {
        const details = await open(FLYERS);
        for (const typed of [
            "javascript:alert(1)",
            "etalage",
            "ftp://contoso.example",
            "https://a b",
            "file:///c:/x",
        ]) {
            details.links.newUrl(typed);
            await details.links.add();
            expect(details.links.problem()).withContext(typed).toBe("linkInvalid");
        }
        details.links.newUrl("www.contoso.example/plan?a=1");
        details.links.newName("Plan");
        await details.links.add();
        expect(details.links.rows().map(({ text, href }) => [text, href])).toEqual([
            ["Plan", "https://www.contoso.example/plan?a=1"],
        ]);
        details.links.rows()[0]?.remove();
        await page.store.graph.idle();
        expect(details.links.rows()).toEqual([]);
        await page.list.toast.undo();
        expect(details.links.rows().length).toBe(1);
    });

    it("says that a task has as many links as it takes", async () => {
        const details = await open(FLYERS);
        for (let count = 0; count < 10; count += 1) {
            details.links.newUrl(`https://contoso.example/${count}`);
            await details.links.add();
        }
        expect(details.links.rows().length).toBe(10);
        expect(details.links.problem()).toBe("linksFull 10");
    });

    it("shows the people with their initials, takes somebody off, and takes the task on", async () => {
        const details = await open("Pakbon levering dinsdag controleren");
        expect(details.people.chips().map(({ name, initials }) => `${initials} ${name}`)).toEqual([
            "NJ Noor Jansen",
            "SV Sem de Vries",
        ]);
        details.people.chips()[1]?.remove();
        await page.store.graph.idle();
        expect(details.people.chips().map(({ name }) => name)).toEqual(["Noor Jansen"]);
        expect(details.people.canAddMe()).toBeTrue();
        await details.people.addMe();
        expect(details.people.chips().map(({ name }) => name)).toEqual(["Noor Jansen", "Fatima El Amrani"]);
        expect(details.people.canAddMe()).toBeFalse();
    });

    it("leads from a line of the notes to a place in POS, and shows the contact, without showing the lines twice", async () => {
        const notes =
            "Kijk eerst na.\nVoorraad opzoeken (pos:inventoryLookup)\nKlant 000123 (customer:000123)\nContact: Sem de Vries (contact)";
        await page.service.openDetails(page.idOf(FLYERS));
        await page.service.perform([{ kind: "setNotes", taskId: page.idOf(FLYERS), notes }]);
        const details = await open(FLYERS);
        const asked: PosLink[] = [];
        page.list.deeds.posLinkAsks.subscribe((link) => asked.push(link));
        expect([details.notes(), details.contact()]).toEqual(["Kijk eerst na.", "Sem de Vries"]);
        for (const link of details.links.posLinks()) link.open();
        expect(asked).toEqual([
            { kind: "page", page: "inventoryLookup" },
            { kind: "customer", account: "000123" },
        ]);
    });

    it("says that Teams needs something first when it has refused Done", async () => {
        const taskId = page.idOf(FLYERS);
        page.store.graph.emulator.markTask(taskId, { checklistRequired: true });
        const details = await open(FLYERS);
        expect(details.needsTeams()).toBeFalse();
        await details.finish.execute();
        await page.store.graph.idle();
        expect(details.needsTeams()).toBeTrue();
        expect(page.taskCalled(FLYERS).progress).toBe("notStarted");
    });
});

describe("The detail pane, for a worker without the right,", () => {
    it("ticks, and changes neither lines nor links nor people", async () => {
        const page = await StorePage.open("noor");
        page.list.open(page.idOf(FLYERS));
        await page.store.graph.idle();
        const details = page.list.details();
        if (!details) throw new Error("The details are not open.");
        expect([details.checklist.mayEdit, details.links.mayEdit, details.people.mayEdit]).toEqual([
            false,
            false,
            false,
        ]);
        details.checklist.newLine("Stiekem");
        await details.checklist.add();
        details.links.newUrl("https://contoso.example/");
        await details.links.add();
        await details.people.addMe();
        expect(page.service.plan.value.outbox).toEqual([]);
        await page.close();
    });
});
