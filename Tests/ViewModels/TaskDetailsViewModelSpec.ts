import type { TaskDetailsViewModel } from "../../ViewModels/OnDemand/TaskDetailsViewModel";
import { StorePage } from "./StorePage";

describe("The details of a task", () => {
    let page: StorePage;

    beforeEach(async () => {
        page = await StorePage.open("noor");
    });

    afterEach(() => page.close());

    async function open(title: string): Promise<void> {
        page.list.open(page.idOf(title));
        await page.store.graph.idle();
    }

    it("reads notes and checklist when they are opened", async () => {
        await open("Folder wisselen");
        const details = page.list.details();
        expect(details?.notes()).not.toBe("");
        expect(details?.checklist.rows().length).toBe(3);
    });

    it("ticks a line of the checklist in Planner", async () => {
        await open("Folder wisselen");
        const details = detailsOf(page);
        const line = details.checklist.rows().findIndex((item) => !item.checked());
        details.checklist.rows()[line]?.toggle();
        await page.store.graph.clock.pass(10_000);
        expect(details.checklist.rows()[line]?.checked()).toBeTrue();
        const kept = await page.store.read<{ checklist: Record<string, { isChecked: boolean }> }>(
            `/planner/tasks/${page.idOf("Folder wisselen")}/details`,
        );
        const ticked = Object.values(kept.checklist).filter((item) => item.isChecked).length;
        expect(`${ticked}/3`).toBe(details.checklist.count());
    });

    it("names a link as it is called in Teams", async () => {
        const [task] = await page.store.tasksCalled("Kassalade tellen");
        const type = "#microsoft.graph.plannerExternalReference";
        const references = { "https%3A//contoso%2Eexample/": { "@odata.type": type, alias: "Site" } };
        await page.store.changeInTeams("sem", task?.id ?? "", { references }, "/details");
        await open("Kassalade tellen");
        const links = page.list
            .details()
            ?.links.rows()
            .map(({ text, href }) => ({ text, href }));
        expect(links).toContain({ text: "Site", href: "https://contoso.example/" });
    });

    it("says so when the task has been deleted in Teams", async () => {
        await open("Kassalade tellen");
        await page.store.deleteInTeams("sem", page.idOf("Kassalade tellen"));
        await page.service.refresh();
        expect(page.list.details()?.isGone()).toBeTrue();
    });

    it("says both values of a conflict as the screen says them everywhere", async () => {
        await open("Kassalade tellen");
        const taskId = page.idOf("Kassalade tellen");
        page.store.graph.online = false;
        await page.service.perform([
            { kind: "setDue", taskId, due: { date: "2030-12-24", time: "09:30" } },
            { kind: "setPriority", taskId, priority: "low" },
        ]);
        await page.store.changeInTeams("sem", taskId, { dueDateTime: null, priority: 1 });
        page.store.graph.online = true;
        await page.service.refresh();
        const due = page.list.plan.time.dueText({ date: "2030-12-24", time: "09:30" });
        const changes = page.list.details()?.changes.rows() ?? [];
        expect(changes.map(({ whatText, whyText }) => [whatText(), whyText()])).toEqual([
            [`editDue ${due}`, "conflictInTeams noDueDate"],
            ["editPriority priorityLow", "conflictInTeams priorityUrgent"],
        ]);
    });

    it("offers to send a refused change again or to give it up", async () => {
        await open("Kassalade tellen");
        page.store.graph.breakNext("PATCH", "/planner/tasks/", { kind: "status", status: 403 });
        await page.list.toggleDone(page.idOf("Kassalade tellen"));
        await page.store.graph.clock.pass(10_000);
        const change = page.list.details()?.changes.rows()[0];
        expect(change?.kind()).toBe("refused");
        expect(change?.steps().map(({ label }) => label)).toEqual(["retryChange", "discardChange"]);
        expect(page.list.status.decisionsText()).toBe("decisions_one 1");
        await change?.steps()[1]?.command.execute();
        await change?.steps()[1]?.command.execute();
        expect(page.list.details()?.changes.rows()).toEqual([]);
    });

    it("ignores details that arrive after it was closed", async () => {
        page.list.open(page.idOf("Folder wisselen"));
        const details = page.list.details();
        page.store.graph.online = false;
        page.list.closeDetails();
        await page.store.graph.idle();
        expect(details?.detailsProblem()).toBe("");
        expect(page.list.details()).toBeNull();
    });
});

function detailsOf(page: StorePage): TaskDetailsViewModel {
    const details = page.list.details();
    if (!details) throw new Error("No task is open.");
    return details;
}
