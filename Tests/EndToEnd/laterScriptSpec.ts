import { openRegister } from "./Support/stage";

const SCRIPT = "**/Chunks/OnDemand.js";

describe("The script that is fetched once the first tasks are on the screen", () => {
    it("is said to be missing when it cannot be had, and another tap tries again", async () => {
        const register = await openRegister({
            as: "fatima",
            prepare: (page) => page.route(SCRIPT, (route) => route.abort("connectionfailed")),
        });
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.openDetails("Folder wisselen");
        const sentence = register.frame.getByText("This part of the screen could not be loaded.");
        await sentence.waitFor();
        await register.done("Folder wisselen").click();
        await register.finishedRow("Folder wisselen").waitFor();
        await register.command("AddTask").click();
        await sentence.waitFor();
        await register.page.unroute(SCRIPT);
        await register.openDetails("Retourkar leegmaken");
        await register.details.getByRole("button", { name: "Done", exact: true }).waitFor();
        await register.command("AddTask").click();
        await register.dialog.getByLabel("Name").waitFor();
    });

    it("keeps no store from closing its shift when it cannot be had", async () => {
        const register = await openRegister({
            as: "fatima",
            prepare: (page) => page.route(SCRIPT, (route) => route.abort("connectionfailed")),
        });
        await register.frame.locator(".storeTasks-badge").getByText(/^\d+$/).waitFor();
        await register.frame.getByTestId("operation-1055").click();
        await register.frame.getByText("The shift is closed.").waitFor();
    });

    it("is said to be missing on the welcome screen too, where a new task is asked for once it can be had", async () => {
        const register = await openRegister({
            as: "fatima",
            prepare: (page) => page.route(SCRIPT, (route) => route.abort("connectionfailed")),
        });
        await register.openNewTask();
        await register.frame.getByText("This part of the screen could not be loaded.").waitFor();
        await register.dialog.getByRole("button", { name: "Close", exact: true }).last().click();
        await register.page.unroute(SCRIPT);
        await register.openNewTask();
        await register.dialog.getByLabel("Name").waitFor();
    });
});
