import type { Page } from "playwright-core";
import { expectAllDelivered } from "./Support/delivered";
import { open, openRegister, people, planner } from "./Support/stage";

/** Everything that this browser profile keeps for the register, as one text. */
async function everythingKept(page: Page): Promise<string> {
    const frame = page.frame({ name: "register" });
    if (!frame) throw new Error("The page shows no register.");
    return frame.evaluate(async () => {
        const kept: unknown[] = [
            Object.entries(localStorage),
            Object.entries(sessionStorage),
            document.cookie,
            document.body.innerText,
        ];
        for (const { name } of await indexedDB.databases()) {
            const database = await new Promise<IDBDatabase>((resolve, reject) => {
                const request = indexedDB.open(name ?? "");
                request.onsuccess = () => resolve(request.result);
                request.onerror = () => reject(new Error(`Could not open ${name ?? ""}.`));
            });
            for (const store of database.objectStoreNames) {
                const rows = database.transaction(store).objectStore(store).getAll();
                await new Promise((resolve) => (rows.onsuccess = resolve));
                kept.push(rows.result);
            }
            database.close();
        }
        return JSON.stringify(kept);
    });
}

describe("A shared register", () => {
    it("keeps no token and no task text after log-off", async () => {
        const { register, page } = await open({ as: "noor" });
        await register.openTasks();
        await register.openDetails("Folder wisselen");
        await register.details.getByRole("checkbox").first().waitFor();
        expect(await everythingKept(page)).toContain("Folder wisselen");
        await register.logOff();
        await register.frame.getByTestId(`logon-${people.sem.staffId}`).waitFor();
        const kept = await everythingKept(page);
        expect(kept).not.toContain("Folder wisselen");
        expect(kept).not.toContain("Kassalade");
        expect(kept).not.toMatch(/eyJ[A-Za-z0-9_-]{10,}/);
        expect(kept).not.toContain("noor@contoso.example");
    });

    it("shows the next worker the next worker's tasks", async () => {
        const { register } = await open({ as: "noor" });
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        await register.logOff();
        await register.frame.getByTestId(`logon-${people.sem.staffId}`).click();
        await register.openTasks();
        await register.frame.locator(".storeTasks-row").first().waitFor();
        expect(await register.row("Folder wisselen").count()).toBe(0);
    });

    it("tells at log-off what has not reached Teams, keeps it, and sends it when the worker is back", async () => {
        const register = await openRegister({ as: "noor" });
        await register.openTasks();
        await register.row("Folder wisselen").waitFor();
        await register.unplug();
        await register.done("Folder wisselen").click();
        await register.status.getByText("No connection.").waitFor();
        await register.logOff();
        const words = "1 change has not reached Teams yet. It is kept on this register";
        await register.dialog.getByText(words).waitFor();
        await register.dialogButton("storeTasksStay").click();
        await register.waiting(1).waitFor();
        await register.logOff();
        await register.dialogButton("storeTasksLogOff").click();
        await register.frame.getByTestId(`logon-${people.noor.staffId}`).waitFor();
        expect(await register.keptEdits()).toBe(1);
        await register.plugIn();
        await register.signOn(people.noor);
        await planner.untilDone(["Folder wisselen"]);
        await register.openTasks();
        await expectAllDelivered(register);
        expect((await planner.writes()).length).toBe(1);
    });

    it("lets a worker without Allow task management finish tasks, not create, edit or assign them", async () => {
        const { register } = await open({ as: "noor" });
        await register.openTasks();
        await register.openDetails("Folder wisselen");
        for (const command of ["AddTask", "EditTask", "AssignTasks"]) {
            expect(await register.command(command).isVisible())
                .withContext(command)
                .toBeFalse();
        }
        expect(await register.command("ChangeStatus").isEnabled()).toBeTrue();
    });

    it("tells a worker without Allow task management why there is no new-task dialog", async () => {
        const { register } = await open({ as: "noor" });
        await register.openNewTask();
        await register.dialog.waitFor();
        expect(await register.dialog.innerText()).toContain("You may not create, edit or assign tasks.");
    });
});
