import { open, openRegister, people, planner } from "./Support/stage";
import { until } from "./Support/until";

/** A register reads Planner every 30 s while its tasks page is open, give or take a fifth. */
const ONE_REFRESH_MS = 40_000;
const LINE = "#microsoft.graph.plannerChecklistItem";
const line = (title: string): object => ({ "@odata.type": LINE, title, isChecked: false });
const FLYERS = "Feestfolder wisselen";

/** What head office asks of the store: three lines to tick, and a note. */
function publishFlyers(): Promise<void> {
    return planner.publish(
        { title: FLYERS, dueDateTime: new Date(Date.now() - 24 * 3_600_000).toISOString() },
        {
            description: "Nieuwe dozen staan links achter de balie.",
            checklist: { a: line("Oude folders weg"), b: line("Rekken vullen"), c: line("Restant weg") },
        },
    );
}

describe("The day of a store worker (features.md F1)", () => {
    it("1: begins with a count of what is hers, overdue, and new from head office", async () => {
        await publishFlyers();
        const register = await openRegister({ as: "noor" });
        const item = register.frame.getByTestId("header-items").getByRole("button", { name: /1 new from head office/ });
        await item.waitFor();
        const badge = Number(await item.locator(".storeTasks-badge").innerText());
        const [, mine = "0"] = /(\d+) for you today/.exec((await item.getAttribute("title")) ?? "") ?? [];
        expect(badge).toBe(Number(mine) + 1);
    });

    it("2: opens on her own tasks, overdue in red, without commands that are not hers", async () => {
        const register = await openRegister({ as: "noor", language: "nl" });
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        expect(await register.tab("Mijn taken").getAttribute("aria-selected")).toBe("true");
        expect(await register.row("Folder wisselen").getAttribute("class")).toContain("overdue");
        expect(await register.row("Kassalade tellen").innerText()).toMatch(/09:00/);
        for (const name of ["AssignTasks", "AddTask", "EditTask"])
            expect(await register.command(name).isVisible())
                .withContext(name)
                .toBeFalse();
        expect(await register.command("ChangeStatus").isVisible()).toBeTrue();
        expect(await register.frame.locator(".storeTasks-quickField").count()).toBe(0);
    });

    it("3: ticks three lines of a task of head office and taps Done, for Teams within one refresh", async () => {
        await publishFlyers();
        await planner.change(FLYERS, { assignments: await assignmentOf("noor") });
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.openDetails(FLYERS);
        await register.details.getByText("From head office").waitFor();
        await register.details.getByText("Nieuwe dozen staan links").waitFor();
        for (const title of ["Oude folders weg", "Rekken vullen", "Restant weg"])
            await register.details.getByLabel(title).check();
        await register.details.getByText("3/3").waitFor();
        await register.details.getByRole("button", { name: "Done", exact: true }).click();
        await register.toast.getByRole("button", { name: "Undo" }).waitFor();
        await board.openCard(FLYERS).waitFor({ state: "detached" });
        const task = await planner.task(FLYERS);
        expect(task.completedBy?.user.id).toBe(await planner.personId("noor"));
        const { checklist } = await planner.details(FLYERS);
        expect(Object.values(checklist).every(({ isChecked }) => isChecked)).toBeTrue();
        await register.toast.waitFor({ state: "detached" });
        await register.row(FLYERS).waitFor({ state: "detached" });
    });

    it("4: takes Done back when it was a mistake", async () => {
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.done("Kassalade tellen").click();
        await board.openCard("Kassalade tellen").waitFor({ state: "detached" });
        await register.toast.getByRole("button", { name: "Undo" }).click();
        await board.openCard("Kassalade tellen").waitFor();
        expect((await planner.task("Kassalade tellen")).percentComplete).toBe(0);
        expect(await register.row("Kassalade tellen").innerText()).toContain("Not started");
    });

    it("5: loses a task that a colleague finished, and hears who did it when she had it open", async () => {
        const { register, board, page } = await open({ as: "noor", prepare: (page) => page.clock.install() });
        await register.openTasks();
        await register.row("Kassalade tellen").waitFor();
        await register.openDetails("Pakbon levering dinsdag controleren");
        await planner.change("Kassalade tellen", { percentComplete: 100 }, "", "sem");
        await board.openCard("Kassalade tellen").waitFor({ state: "detached" });
        await page.clock.fastForward(ONE_REFRESH_MS);
        await register.row("Kassalade tellen").waitFor({ state: "detached" });
        await planner.change("Pakbon levering dinsdag controleren", { percentComplete: 100 }, "", "sem");
        await register.details.getByRole("button", { name: "Done", exact: true }).click();
        const notice = register.frame.getByText(/Already finished by Sem de Vries, \d/);
        await notice.waitFor();
        expect(await register.frame.locator("body").innerText()).not.toMatch(/etag|412|precondition/i);
    });

    it("7: says what is needed first when Teams does not take Done, and leaves the task as it was there", async () => {
        const task = { title: "Formulier koeling", assignments: await assignmentOf("noor") };
        const id = await planner.make(task, { checklist: { a: line("Formulier") } });
        await planner.mark(id, { checklistRequired: true });
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.openDetails("Formulier koeling");
        await register.details.getByRole("button", { name: "Done", exact: true }).click();
        await register.details.getByText("Teams did not accept Done.").waitFor();
        expect(await register.details.getByRole("button", { name: "Done", exact: true }).isVisible()).toBeFalse();
        expect((await planner.task("Formulier koeling")).percentComplete).toBe(0);
        await board.openCard("Formulier koeling").waitFor();
    });

    it("9: says in one sentence what a worker without a Microsoft account lacks, and never shows an empty list", async () => {
        const register = await openRegister({ as: "bram", language: "nl" });
        await register.openTasks();
        const sentence = register.frame.getByText(
            `${people.bram.name} is niet gekoppeld aan een Microsoft-account (personeelsnummer ${people.bram.staffId})`,
        );
        await sentence.waitFor();
        expect(await register.frame.locator(".storeTasks-table").count()).toBe(0);
    });
});

async function assignmentOf(login: string): Promise<object> {
    const assignment = { "@odata.type": "#microsoft.graph.plannerAssignment", orderHint: " !" };
    return { [await planner.personId(login)]: assignment };
}

describe("A task that head office publishes while a worker is signed on", () => {
    it("is told by one banner, not during a sale, and the banner leads to the tasks", async () => {
        const register = await openRegister({ as: "noor" });
        const { page, frame } = register;
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        const sale = frame.getByTestId("host-sale");
        await sale.click();
        await publishFlyers();
        await register.refresh();
        await register.tab("All tasks").click();
        await register.row(FLYERS).waitFor();
        const banner = frame.locator(".storeTasks-bannerCard");
        expect(await banner.count()).toBe(0);
        await sale.click();
        await banner.getByText("1 new task from head office").waitFor();
        await banner.getByRole("button", { name: "Show" }).click();
        await banner.waitFor({ state: "detached" });
        await until(
            () => page.locator(".storeTasks-page").count(),
            (count) => count > 0,
        );
        await register.refresh();
        expect(await banner.count()).toBe(0);
    });
});
