import { openRegister, planner, type OpenOptions } from "./Support/stage";
import type { Register } from "./Support/Register";
import { fitsSideways, smallTargets, violations } from "./Support/violations";

/** How a register may look. */
const APPEARANCES: readonly (readonly [string, OpenOptions & { readonly forcedColors?: "active" }])[] = [
    ["light", { query: "&theme=light" }],
    ["dark", { query: "&theme=dark" }],
    ["in high contrast", { query: "&theme=dark&contrast=high", forcedColors: "active" }],
    ["from right to left", { query: "&dir=rtl" }],
    ["on a phone", { viewport: { width: 390, height: 844 } }],
    // What a page of 1366 by 768 has at 200 %.
    ["at 200 %", { viewport: { width: 683, height: 384 } }],
];

const WIDE = { width: 1366, height: 768 };

/** A state of the screen, and how people get there from the list of all tasks. */
interface State {
    readonly name: string;
    readonly arrange: (register: Register) => Promise<void>;
    /** Back to the list. */
    readonly leave: (register: Register) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const closeDialog = (register: Register): Promise<void> => register.frame.getByTestId("dialog-close").first().click();

const STATES: readonly State[] = [
    { name: "all tasks", arrange: nothing, leave: nothing },
    {
        name: "a search without result",
        arrange: async (register) => {
            await register.frame.locator(".storeTasks-search").fill("no such task");
            await register.frame.getByText("No task fits").waitFor();
        },
        leave: (register) => register.frame.getByRole("button", { name: "Clear search and chips" }).click(),
    },
    {
        name: "selecting",
        arrange: async (register) => {
            await overflow(register, "Select");
            await register.frame.locator(".storeTasks-done").first().click();
        },
        leave: (register) => register.frame.getByRole("button", { name: "Stop selecting" }).click(),
    },
    {
        name: "task lists",
        arrange: async (register) => {
            await register.tab("Task lists").click();
            await register.frame.locator(".storeTasks-table--lists .storeTasks-open").first().waitFor();
        },
        leave: (register) => register.tab("All tasks").click(),
    },
    {
        name: "a new task, with every field and an error",
        arrange: async (register) => {
            await overflow(register, "AddTask");
            await register.dialog.getByText("More fields").click();
            await register.dialog.getByLabel("Task link").selectOption("web");
            await register.save();
            await register.dialog.getByText("Give the task a name.").waitFor();
        },
        leave: closeDialog,
    },
    {
        name: "done, with Undo",
        arrange: async (register) => {
            await register.frame.locator(".storeTasks-done").first().click();
            await register.toast.waitFor();
        },
        leave: (register) => register.toast.getByRole("button", { name: "Undo" }).click(),
    },
    {
        name: "the details of a task, with its lines being changed and a reason being asked for",
        arrange: async (register) => {
            await register.openDetails("Folder wisselen");
            await register.details.getByRole("button", { name: "Change lines" }).click();
            await register.details.getByRole("button", { name: "Not applicable…" }).click();
            await register.details.getByRole("button", { name: "Save with reason" }).click();
            await register.details.getByText("Give a reason.").waitFor();
        },
        leave: nothing,
    },
    {
        name: "assigning",
        arrange: async (register) => {
            await overflow(register, "AssignTasks");
            await register.dialog.getByText("Sem de Vries").waitFor();
        },
        leave: closeDialog,
    },
];

/** On a narrow screen POS keeps most commands in its overflow menu. */
async function overflow(register: Register, name: string): Promise<void> {
    const command = register.command(name);
    if (!(await command.isVisible())) await register.frame.getByTestId("app-bar-more").click();
    await command.click();
}

describe("The tasks page keeps to WCAG 2.2 AA, fits, and has targets for thumbs,", () => {
    for (const [name, options] of APPEARANCES)
        it(`${name}: in every state`, async () => {
            const { forcedColors, viewport = WIDE } = options;
            const register = await openRegister({
                as: "fatima",
                ...options,
                viewport,
                prepare: (page) =>
                    page.emulateMedia({ reducedMotion: "reduce", ...(forcedColors && { forcedColors }) }),
            });
            await planner.publish({ title: "Feestdagen: etalage" });
            await register.openTasks();
            await register.tab("All tasks").click();
            await register.frame.locator(".storeTasks-row").first().waitFor();
            for (const state of STATES) {
                await state.arrange(register);
                expect(await violations(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toEqual([]);
                expect(await smallTargets(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toEqual([]);
                expect(await fitsSideways(register.page))
                    .withContext(`${name}, ${state.name}`)
                    .toBeTrue();
                await state.leave(register);
            }
        }, 120_000);

    for (const [name, options] of APPEARANCES.slice(0, 3))
        it(`${name}: where something went wrong`, async () => {
            const register = await openRegister({ as: "fatima", ...options, viewport: WIDE });
            await register.openTasks();
            await register.frame.locator(".storeTasks-row").first().waitFor();
            await register.cutOff();
            await register.done("Koeling 2 piept: monteur gebeld?").click();
            await register.refresh();
            await register.status.getByText(/No connection/).waitFor();
            expect(await violations(register.page))
                .withContext(name)
                .toEqual([]);
            await register.waiting(1).click();
            await register.dialog.waitFor();
            expect(await violations(register.page))
                .withContext(`${name}, not yet in Teams`)
                .toEqual([]);
        });

    it("says by itself what was saved, what failed and what can be undone", async () => {
        const register = await openRegister({ as: "fatima" });
        await register.openTasks();
        const live = register.frame.locator("[aria-live=polite], [role=status], [role=alert]");
        await register.frame.locator(".storeTasks-done").first().click();
        await live.filter({ hasText: "Done:" }).filter({ hasText: "Undo" }).first().waitFor();
        await register.frame.locator(".storeTasks-quickField").fill("x".repeat(300));
        await register.frame.getByRole("alert").filter({ hasText: "255 characters" }).waitFor();
    });
});
