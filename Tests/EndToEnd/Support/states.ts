import type { OpenOptions } from "./stage";
import type { Register } from "./Register";

/** What makes a register look so. */
export interface Appearance extends Pick<OpenOptions, "query" | "viewport"> {
    readonly forcedColors?: "active";
}

/** How a register may look. */
export const APPEARANCES: readonly (readonly [string, Appearance])[] = [
    ["light", { query: "&theme=light" }],
    ["dark", { query: "&theme=dark" }],
    ["in high contrast", { query: "&theme=dark&contrast=high", forcedColors: "active" }],
    ["from right to left", { query: "&dir=rtl" }],
    ["on a phone", { viewport: { width: 390, height: 844 } }],
    // What a page of 1366 by 768 has at 200 %.
    ["at 200 %", { viewport: { width: 683, height: 384 } }],
];

/** A usual screen of a register. */
export const WIDE = { width: 1366, height: 768 };

/** A state of the screen, and how people get there from the list of all tasks. */
export interface State {
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
            await register.frame.getByText("No tasks match").waitFor();
        },
        leave: (register) => register.frame.getByRole("button", { name: "Clear search and filters" }).click(),
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

/** Every state in turn. */
export function allStates(): readonly State[] {
    return STATES;
}
