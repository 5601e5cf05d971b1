import { emulator, open, people } from "./Support/stage";

/** A register reads Planner every 30 s while its tasks page is open, give or take a fifth. */
const ONE_REFRESH_MS = 40_000;

interface LoggedRequest {
    readonly method: string;
    readonly path: string;
    readonly userId: string | null;
    readonly parts?: readonly unknown[];
}

describe("The register and Teams share one plan", () => {
    it("shows a task made at the register on the Teams board", async () => {
        const { register, board } = await open({ as: "fatima" });
        await register.openTasks();
        await register.command("AddTask").click();
        await register.dialog.getByLabel("Name").fill("Wet floor at the entrance");
        await register.dialog.getByRole("button", { name: "Today" }).click();
        await register.dialog.getByLabel("Due time").fill("23:30");
        await register.chooseList("Ad hoc");
        await register.dialog.getByLabel("Notes").fill("Ask Sem for the warning sign.");
        await register.save();
        await register.tab("All tasks").click();
        await register.row("Wet floor at the entrance").waitFor();
        const card = board.column("Ad hoc").getByTestId("card-Wet floor at the entrance");
        await card.waitFor();
        await card.getByTestId("card-open").click();
        await board.frame.getByTestId("card-notes").waitFor();
        expect(await board.frame.getByTestId("card-notes").inputValue()).toBe("Ask Sem for the warning sign.");
    });

    it("opens the new-task dialog straight from the welcome screen", async () => {
        const { register, board } = await open({ as: "fatima" });
        await register.openNewTask();
        await register.dialog.getByLabel("Name").fill("Count the gift cards");
        await register.save();
        await board.card("Count the gift cards").waitFor();
        expect(await register.dialog.count()).toBe(0);
    });

    it("shows a task added in Teams at the register within one refresh, without a tap", async () => {
        const { register, board, page } = await open({ as: "fatima", prepare: (page) => page.clock.install() });
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.row("Folder wisselen").waitFor();
        await board.add("Opening", "Vlag uithangen");
        await page.clock.fastForward(ONE_REFRESH_MS);
        await register.row("Vlag uithangen").waitFor();
        expect(await register.row("Vlag uithangen").innerText()).toContain("Opening");
    });

    it("finishes a task with one tap, for Teams too, and takes it back with Undo", async () => {
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.done("Folder wisselen").click();
        await register.finishedRow("Folder wisselen").waitFor();
        await board.openCard("Folder wisselen").waitFor({ state: "detached" });
        await register.toast.getByRole("button", { name: "Undo" }).click();
        await board.openCard("Folder wisselen").waitFor();
        expect(await register.finishedRow("Folder wisselen").count()).toBe(0);
        expect(await register.row("Folder wisselen").count()).toBe(1);
    });

    it("takes a finished task off the active list once Undo is gone", async () => {
        const { register } = await open({ as: "noor" });
        await register.openTasks();
        await register.done("Folder wisselen").click();
        await register.toast.waitFor({ state: "detached" });
        await register.row("Folder wisselen").waitFor({ state: "detached" });
        expect(await register.row("Kassalade tellen").count()).toBe(1);
    });

    it("takes a task off the list that a colleague finished in Teams", async () => {
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.row("Kassalade tellen").waitFor();
        await board.finish("Kassalade tellen");
        await board.openCard("Kassalade tellen").waitFor({ state: "detached" });
        await register.refresh();
        await register.row("Kassalade tellen").waitFor({ state: "detached" });
        expect(await register.row("Folder wisselen").count()).toBe(1);
    });

    it("says who finished it first when both finish the same task", async () => {
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.row("Kassalade tellen").waitFor();
        await register.cutOff();
        await board.finish("Kassalade tellen");
        await board.openCard("Kassalade tellen").waitFor({ state: "detached" });
        await register.done("Kassalade tellen").click();
        await register.reconnect();
        const notice = register.frame.getByText(/Already finished by/);
        await notice.waitFor();
        expect(await notice.innerText()).toMatch(/Kassalade tellen: Already finished by .+, \d/);
    });

    it("shows a new name on the other side, whichever side gave it", async () => {
        const { register, board } = await open({ as: "fatima" });
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.edit("Folder wisselen");
        await register.dialog.getByLabel("Name").fill("Folder week 48 ophangen");
        await register.save();
        await board.card("Folder week 48 ophangen").waitFor();
        await board.rename("Folder week 48 ophangen", "Folder week 49 ophangen");
        await register.refresh();
        await register.row("Folder week 49 ophangen").waitFor();
        expect(await register.row("Folder week 48 ophangen").count()).toBe(0);
    });

    it("keeps both changes when the due date changes here and the name changes in Teams", async () => {
        const { register, board } = await open({ as: "fatima" });
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.edit("Folder wisselen");
        await register.cutOff();
        await board.rename("Folder wisselen", "Folder vervangen");
        await register.dialog.getByLabel("Due date").fill("2030-01-15");
        await register.save();
        await register.reconnect();
        await register.row("Folder vervangen").waitFor();
        expect(await register.row("Folder vervangen").innerText()).toContain("2030");
        await board
            .card("Folder vervangen")
            .getByText(/Jan 15/)
            .waitFor();
    });

    it("assigns several unassigned tasks at once and keeps who had them", async () => {
        const { register, board } = await open({ as: "fatima" });
        for (const title of ["Eerste", "Tweede", "Derde"]) await board.add("Ad hoc", title);
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.refresh();
        for (const title of ["Eerste", "Tweede", "Derde"]) await register.row(title).waitFor();
        await register.command("Select").click();
        for (const title of ["Eerste", "Tweede", "Derde"]) {
            await register.row(title).getByRole("checkbox").click();
        }
        await register.command("AssignTasks").click();
        await register.dialog.getByLabel(people.noor.name).check();
        await register.dialogButton("storeTasksAssign").click();
        for (const title of ["Eerste", "Tweede", "Derde"]) {
            await board.card(title).getByRole("img", { name: people.noor.name }).waitFor();
        }
        expect(await register.row("Tweede").innerText()).toContain(people.noor.name);
    });

    it("says so when the task was deleted in Teams meanwhile", async () => {
        const { register, board } = await open({ as: "noor" });
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        await register.cutOff();
        await board.remove("Folder wisselen");
        await board.card("Folder wisselen").waitFor({ state: "detached" });
        await register.done("Folder wisselen").click();
        await register.reconnect();
        const notice = register.frame.getByText(/was deleted in Teams/);
        await notice.waitFor();
        expect(await register.row("Folder wisselen").count()).toBe(0);
    });

    it("has the commands in the order that people know", async () => {
        const { register } = await open({ as: "fatima" });
        await register.openTasks();
        await register.row("Rooster december doorgeven").waitFor();
        const buttons = await register.frame.locator("[data-testid=app-bar] > button").all();
        const shown = await Promise.all(
            buttons.map(async (button) => ({ text: await button.innerText(), box: await button.boundingBox() })),
        );
        const inOrder = shown
            .sort((one, other) => (one.box?.x ?? 0) - (other.box?.x ?? 0))
            .map(({ text }) => text.trim());
        expect(inOrder.filter((text) => text !== "")).toEqual([
            "Select",
            "Edit task",
            "Add task",
            "Assign tasks",
            "Change status",
            "Filter",
            "Sort",
            "Refresh",
        ]);
    });

    it("counts the worker's tasks in the header", async () => {
        const { register } = await open({ as: "noor" });
        const badge = register.frame.getByTestId("header-items").locator(".storeTasks-badge");
        await badge.getByText(/^\d+$/).waitFor();
        await register.openTasks();
        const before = Number(await badge.innerText());
        await register.done("Folder wisselen").click();
        await badge.getByText(String(before - 1), { exact: true }).waitFor();
        expect(before).toBeGreaterThan(0);
    });

    it("reads a plan of three lists with twenty tasks in one request", async () => {
        await emulator("POST", "reset", { seed: "plan-3x20" });
        const { register } = await open({ as: "noor" });
        await register.openTasks();
        await register.tab("All tasks").click();
        // Six of the sixty are done.
        await register.status.getByText("54 open").waitFor();
        const log = (await emulator("GET", "requests")) as readonly LoggedRequest[];
        // The board next to the register works as somebody else and never asks for four things at once.
        const noor = log.find(({ parts }) => parts?.length === 4)?.userId;
        const hers = log.filter(({ userId, path }) => userId === noor && path.startsWith("/v1.0/"));
        expect(hers.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /v1.0/$batch"]);
    });

    it("keeps what is done offline and sends it when the connection is back", async () => {
        const { register, board, page } = await open({ as: "noor" });
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        await emulator("POST", "faults", { match: { path: "/v1.0/" }, times: 1000, fault: { kind: "drop" } });
        await register.done("Folder wisselen").click();
        await register.status.getByText("Waiting to be sent (1)").waitFor();
        expect(await register.finishedRow("Folder wisselen").count()).toBe(1);
        await emulator("DELETE", "faults");
        await page.reload();
        await register.openTasks();
        await board.openCard("Folder wisselen").waitFor({ state: "detached" });
        await register.row("Kassalade tellen").waitFor();
        expect(await register.row("Folder wisselen").count()).toBe(0);
    });
});
