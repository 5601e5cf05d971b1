import { openRegister, planner } from "./Support/stage";
import type { Register } from "./Support/Register";

async function openAll(): Promise<Register> {
    const register = await openRegister({ as: "fatima" });
    await register.openTasks();
    await register.tab("All tasks").click();
    await register.row("Folder wisselen").waitFor();
    return register;
}

/** What has the focus, in words. */
function focused({ page }: Register): Promise<string> {
    return page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent.trim() ?? "";
    });
}

describe("The keyboard alone", () => {
    it("goes from tab to tab with arrows", async () => {
        const register = await openAll();
        await register.tab("All tasks").focus();
        await register.page.keyboard.press("ArrowRight");
        expect(await focused(register)).toBe("Overdue tasks");
        expect(await register.tab("Overdue tasks").getAttribute("aria-selected")).toBe("true");
        await register.page.keyboard.press("Home");
        expect(await focused(register)).toBe("My tasks");
    });

    it("goes from row to row with arrows, opens one with Enter, and comes back to it with Escape", async () => {
        const register = await openAll();
        const { page } = register;
        const titles = await register.frame.locator(".storeTasks-open").allInnerTexts();
        await register.frame.locator(".storeTasks-open").first().focus();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        expect(await focused(register)).toBe(titles[2] ?? "");
        await page.keyboard.press("Enter");
        await register.details.getByRole("heading", { name: titles[2] ?? "" }).waitFor();
        await page.keyboard.press("Escape");
        await register.details.getByText("Select a task or task list").waitFor();
        expect(await focused(register)).toBe(titles[2] ?? "");
    });

    it("finishes a task with Space, and undoes it", async () => {
        const register = await openAll();
        await register.done("Folder wisselen").focus();
        await register.page.keyboard.press("Space");
        await register.finishedRow("Folder wisselen").waitFor();
        await register.toast.getByRole("button", { name: "Undo" }).focus();
        await register.page.keyboard.press("Enter");
        await register.finishedRow("Folder wisselen").waitFor({ state: "detached" });
    });

    it("searches after a slash, and clears the search with Escape", async () => {
        const register = await openAll();
        await register.frame.locator(".storeTasks-open").first().focus();
        await register.page.keyboard.press("/");
        await register.page.keyboard.type("folder", { delay: 60 });
        await register.row("Retourkar leegmaken").waitFor({ state: "detached" });
        await register.row("Folder wisselen").waitFor();
        await register.page.keyboard.press("Escape");
        await register.row("Retourkar leegmaken").waitFor();
    });

    it("adds a task with its name and Enter, and stays in the line for the next", async () => {
        const register = await openAll();
        await register.frame.locator(".storeTasks-quickField").focus();
        await register.page.keyboard.type("Vlag uithangen", { delay: 60 });
        await register.page.keyboard.press("Enter");
        await register.row("Vlag uithangen").waitFor();
        await register.frame.locator(".storeTasks-quickField:focus").waitFor();
        expect(await register.frame.locator(".storeTasks-quickField").inputValue()).toBe("");
    });
});

/** Between a key and a scan lies at least the way of a hand. */
const HAND_TO_SCANNER_MS = 200;

describe("A scanner that types", () => {
    it("leaves nothing in the search, and no task behind", async () => {
        const register = await openAll();
        for (const field of [".storeTasks-search", ".storeTasks-quickField"]) {
            await register.frame.locator(field).focus();
            await register.page.keyboard.type("8712345678906");
            await register.page.keyboard.press("Enter");
            expect(await register.frame.locator(field).inputValue())
                .withContext(field)
                .toBe("");
        }
        await register.row("Folder wisselen").waitFor();
        expect(await planner.named("8712345678906")).toEqual([]);
    });

    it("leaves what somebody had typed before", async () => {
        const register = await openAll();
        await register.frame.locator(".storeTasks-search").focus();
        await register.page.keyboard.type("fold", { delay: HAND_TO_SCANNER_MS });
        await register.page.keyboard.type("8712345678906");
        await register.page.keyboard.press("Enter");
        expect(await register.frame.locator(".storeTasks-search").inputValue()).toBe("fold");
    });
});
