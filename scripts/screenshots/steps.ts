import type { FrameLocator, Page } from "playwright-core";
import type { Demo } from "../../Tests/EndToEnd/Support/demo";

/** Position of the tab All tasks. */
export const ALL_TASKS = 1;

/** The welcome screen's button, up to the first row of the list. */
export async function openTasks(register: Page | FrameLocator): Promise<void> {
    await register.getByTestId("operation-6001").click();
    await register.locator(".storeTasks-row").first().waitFor();
}

/** Taps a tab, by its position. */
export async function tab(register: Page | FrameLocator, position: number): Promise<void> {
    await register.getByRole("tab").nth(position).click();
}

/** Calls the emulator's admin endpoint. Throws when that says no. */
export async function askEmulator(demo: Demo, method: string, path: string, body?: object): Promise<void> {
    const response = await fetch(`${demo.emulatorUrl}_emulator/${path}`, {
        method,
        headers: { ...demo.emulatorHeaders, "Content-Type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}.`);
}
