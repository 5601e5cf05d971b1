import { open, openRegister, people, planner, type Scene } from "./Support/stage";
import { expectAllDelivered } from "./Support/delivered";
import { until } from "./Support/until";

const WET = "Natte vloer bij ingang";

async function openAllTasks(): Promise<Scene> {
    const scene = await open({ as: "fatima" });
    await scene.register.openTasks();
    await scene.register.tab("All tasks").click();
    await scene.register.row("Folder wisselen").waitFor();
    return scene;
}

describe("The day of a store manager (features.md F2)", () => {
    it("1: begins with all tasks in groups, and how many are open, overdue and without anybody", async () => {
        const { register } = await openAllTasks();
        const groups = await register.frame.locator(".storeTasks-groupRow").allInnerTexts();
        expect(groups.map((text) => text.replace(/\s*\d+$/, ""))).toEqual(["Overdue", "Today", "Later", "No date"]);
        expect(await register.status.innerText()).toMatch(/\d+ open, \d+ overdue, \d+ unassigned/);
        await register.frame.locator("[data-chip=unassigned]").click();
        await register.row("Folder wisselen").waitFor({ state: "detached" });
        const rows = await register.rowTexts();
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.every((text) => text.includes("Nobody yet"))).toBeTrue();
    });

    it("2: gives Noor three tasks at once, and leaves the colleagues who have them", async () => {
        const { register, board } = await openAllTasks();
        const titles = ["Retourkar leegmaken", "Kapotte winkelwagen naar achteren", "Lamp in paskamer 3 vervangen"];
        await register.command("Select").click();
        for (const title of titles) await register.row(title).getByRole("checkbox").click();
        await register.command("AssignTasks").click();
        await register.dialog.getByLabel(people.noor.name).check();
        await register.dialogButton("storeTasksAssign").click();
        for (const title of titles) await board.card(title).getByRole("img", { name: people.noor.name }).waitFor();
        await board
            .card(titles[2] ?? "")
            .getByRole("img", { name: people.sem.name })
            .waitFor();
        expect(await register.row(titles[2] ?? "").innerText()).toContain("Sem de Vries, Noor Jansen");
        expect(await register.frame.locator(".storeTasks-table--selecting").count()).toBe(0);
    });

    it("3: is told by name and number that Bram has no Microsoft account, and nothing is half saved", async () => {
        const { register } = await openAllTasks();
        await register.openDetails("Retourkar leegmaken");
        await register.command("AssignTasks").click();
        await register.dialog.getByRole("button", { name: "Other employee…" }).click();
        await register.frame.getByText(people.bram.name).click();
        await register.dialog
            .getByText(
                `${people.bram.name} is not linked to a Microsoft account (personnel number ${people.bram.staffId})`,
            )
            .waitFor();
        expect(await register.dialogButton("storeTasksAssign").isDisabled()).toBeTrue();
        await register.dialogButton("storeTasksCancelAssign").click();
        expect((await planner.task("Retourkar leegmaken")).assignments).toEqual({});
    });

    it("4: makes a task with time, place in POS, contact and note, which Teams shows as a card of the ad-hoc list", async () => {
        const { register, board } = await openAllTasks();
        await register.command("AddTask").click();
        await register.dialog.getByLabel("Name").fill(WET);
        await register.dialog.getByLabel("Due time").fill("23:45");
        await register.chooseList("Ad hoc");
        await register.dialog.getByLabel("Notes").fill("Zet het gele bord neer.");
        await register.dialog.getByText("More fields").click();
        await register.dialog.getByLabel("Contact person").selectOption("Sem de Vries");
        await register.dialog.getByLabel("Task link").selectOption("page");
        await register.dialog.getByLabel("POS page").selectOption("inventoryLookup");
        await register.save();
        await register.row(WET).waitFor();
        expect(await register.row(WET).innerText()).toMatch(/Today 11:45 PM/);
        const card = board.column("Ad hoc").getByTestId(`card-${WET}`);
        await card.waitFor();
        const { description } = await until(
            () => planner.details(WET),
            ({ description }) => description !== null && description !== "",
        );
        expect(description).toBe(
            "Zet het gele bord neer.\nLook up stock (pos:inventoryLookup)\nContact: Sem de Vries (contact)",
        );
        const task = await planner.task(WET);
        expect(task.createdBy.user.id).toBe(await planner.personId("fatima"));
        expect(storeTime(task.dueDateTime)).toBe("23:45");
        await register.openDetails(WET);
        await register.details.getByRole("button", { name: "Look up stock" }).click();
        await register.frame.getByTestId("pos-view-InventoryLookupView").waitFor();
    });

    it("5: is told at the field that a name is missing or too long, and nothing is sent", async () => {
        const { register } = await openAllTasks();
        await planner.admin("DELETE", "requests");
        await register.command("AddTask").click();
        await register.save();
        await register.dialog.getByText("Give the task a name.").waitFor();
        await register.dialog.getByLabel("Name").fill("x".repeat(10_000));
        await register.dialog.getByText("The name may have 255 characters at most. Now it has 10,000.").waitFor();
        await register.save();
        expect(await register.dialog.isVisible()).toBeTrue();
        expect(await planner.writes()).toEqual([]);
    });

    it("6: keeps a note of the region beside her due time, and is asked when both changed the due date", async () => {
        const { register } = await openAllTasks();
        await register.edit("Folder wisselen");
        await planner.change("Folder wisselen", { description: "Regio: doosje apart houden." }, "/details", "daan");
        await register.dialog.getByLabel("Due time").fill("18:30");
        await register.save();
        await expectAllDelivered(register);
        expect((await planner.details("Folder wisselen")).description).toBe("Regio: doosje apart houden.");
        expect(storeTime((await planner.task("Folder wisselen")).dueDateTime)).toBe("18:30");
        await register.edit("Folder wisselen");
        await planner.change("Folder wisselen", { dueDateTime: "2030-03-04T10:00:00Z" }, "", "daan");
        await register.dialog.getByLabel("Due date").fill("2030-05-06");
        await register.save();
        await register.decide("Folder wisselen").click();
        const question = register.dialog;
        await question.getByText(/May 6, 2030/).waitFor();
        await question.getByText(/Mar 4, 2030/).waitFor();
    });

    it("7: finds the name of a task of head office locked, and may give it to somebody and finish it", async () => {
        await planner.publish({ title: "Feestdagen: etalage" });
        const { register, board } = await openAllTasks();
        await register.edit("Feestdagen: etalage");
        await register.dialog.getByText("Head office made this task").waitFor();
        expect(await register.dialog.getByLabel("Name").isDisabled()).toBeTrue();
        await register.dialog.getByRole("button", { name: people.noor.name }).click();
        await register.save();
        await board.card("Feestdagen: etalage").getByRole("img", { name: people.noor.name }).waitFor();
        await register.done("Feestdagen: etalage").click();
        await planner.untilDone(["Feestdagen: etalage"]);
        expect((await planner.task("Feestdagen: etalage")).title).toBe("Feestdagen: etalage");
    });

    it("8: sees six tasks of head office in the count and in one banner", async () => {
        const { register } = await openAllTasks();
        for (let count = 1; count <= 6; count += 1) await planner.publish({ title: `Feestdagen ${count}` });
        await register.refresh();
        await register.frame.getByText("6 new tasks from head office").waitFor();
        await register.frame
            .getByTestId("header-items")
            .getByRole("button", { name: /6 new from head office/ })
            .waitFor();
        expect(await register.frame.locator(".storeTasks-bannerCard").count()).toBe(1);
    });

    it("9: marks a task as not applicable with a reason, which Teams shows as label and note", async () => {
        const { register, board } = await openAllTasks();
        await register.openDetails("Folder wisselen");
        await register.details.getByRole("button", { name: "Not applicable…" }).click();
        await register.details.getByLabel("Why can this not be done here?").fill("geen etalage");
        await register.details.getByRole("button", { name: "Save with reason" }).click();
        await board.openCard("Folder wisselen").waitFor({ state: "detached" });
        const task = await planner.task("Folder wisselen");
        expect([task.percentComplete, task.appliedCategories["category8"]]).toEqual([100, true]);
        const { description } = await until(
            () => planner.details("Folder wisselen"),
            ({ description }) => description?.includes("geen etalage") === true,
        );
        expect(description?.split("\n").at(-1)).toMatch(/^Not applicable: geen etalage \(Fatima El Amrani, .+\)$/);
        await register.toast.waitFor({ state: "detached" });
        await register.row("Folder wisselen").waitFor({ state: "detached" });
        await register.command("Filter").click();
        await register.frame.getByTestId("dialog").getByText("Not applicable", { exact: true }).click();
        await register.row("Folder wisselen").waitFor();
    });

    it("10: lists open closing tasks before the shift is closed, and notes the reason in the audit log", async () => {
        const register = await openRegister({ as: "fatima" });
        await register.frame.locator(".storeTasks-badge").getByText(/^\d+$/).first().waitFor();
        await register.frame.getByTestId("operation-1055").click();
        await register.dialog.getByText("Kassa's afsluiten en tellen").waitFor();
        await register.dialogButton("storeTasksCloseShift").click();
        await register.dialog.getByText("Give a reason.").waitFor();
        await register.dialog.getByLabel("Why do they stay open?").fill("Brandalarm");
        await register.dialogButton("storeTasksCloseShift").click();
        await register.frame.getByText("The shift is closed.").waitFor();
        await register.frame.getByTestId("dialog-button-ok").click();
        await register.frame.getByTestId("settings").click();
        await register.frame
            .getByTestId("audit-log")
            .getByText(/Reason: Brandalarm\. Allowed by 000401/)
            .waitFor();
        expect((await planner.task("Kassa's afsluiten en tellen")).percentComplete).toBe(0);
    });

    it("has room for several lines of notes in the form", async () => {
        const register = await openRegister({ as: "fatima" });
        await register.openNewTask();
        const notes = await register.dialog.getByLabel("Notes").boundingBox();
        const name = await register.dialog.getByLabel("Name").boundingBox();
        expect(notes?.height).toBeGreaterThan(1.5 * (name?.height ?? Infinity));
    });

    it("10: asks again after the register was locked before an answer", async () => {
        const register = await openRegister({ as: "fatima" });
        await register.frame.locator(".storeTasks-badge").getByText(/^\d+$/).first().waitFor();
        await register.frame.getByTestId("operation-1055").click();
        await register.dialog.getByText("Kassa's afsluiten en tellen").waitFor();
        await register.lock();
        await register.signOn(people.fatima);
        await register.frame.getByTestId("operation-1055").click();
        await register.dialog.getByText("Kassa's afsluiten en tellen").waitFor();
    });

    it("10: a worker needs somebody who may manage tasks, and may go back", async () => {
        const register = await openRegister({ as: "noor" });
        await register.frame.locator(".storeTasks-badge").getByText(/^\d+$/).first().waitFor();
        await register.frame.getByTestId("operation-1055").click();
        await register.dialog.getByLabel("Why do they stay open?").fill("Brandalarm");
        await register.dialogButton("storeTasksCloseShift").click();
        await register.frame.getByText(people.sem.name).click();
        await register.dialog.getByText(`${people.sem.name} may not leave closing tasks open.`).waitFor();
        await register.dialogButton("storeTasksKeepShift").click();
        await register.dialog.waitFor({ state: "detached" });
        expect(await register.frame.getByText("The shift is closed.").count()).toBe(0);
    });
});

/** What a clock in Utrecht shows at an instant of Planner. */
function storeTime(instant: string | null): string {
    const format = new Intl.DateTimeFormat("nl", { timeZone: "Europe/Amsterdam", timeStyle: "short" });
    return instant === null ? "" : format.format(Date.parse(instant));
}
