import type { Locator, Page } from "playwright-core";
import type { Demo } from "../../Tests/EndToEnd/Support/demo";
import { ALL_TASKS, askEmulator, openTasks, tab } from "./steps";

const GRAPH = "**/v1.0/**";
const COLLEAGUE = "liam@contoso.example";

/** The list of what is not in Teams yet: a title changed on both sides, a plan that is full, a tap that waits. */
export async function arrangeNotInTeams(page: Page, demo: Demo): Promise<void> {
    await arrangeClash(page, demo);
    await page.route(GRAPH, (route) => route.abort("connectionfailed"));
    await row(page, "Count cash drawer").locator(".storeTasks-done").click();
    await page.getByTestId("app-bar-Refresh").click();
    await page.getByRole("button", { name: "Waiting to be sent (1)" }).click();
    await page.getByTestId("dialog").locator(".storeTasks-change").nth(1).waitFor();
    await page.locator(".storeTasks-toast").waitFor({ state: "detached" });
}

/** The choice between two titles. */
export async function arrangeConflict(page: Page, demo: Demo): Promise<void> {
    await arrangeClash(page, demo);
    await page.locator(".storeTasks-toast").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Two versions" }).click();
    await page.locator(".storeTasks-sides").waitFor();
}

/** A worker without a connection gives a task another title and makes a new one; a colleague names the first one in Teams. */
async function arrangeClash(page: Page, demo: Demo): Promise<void> {
    await openTasks(page);
    await tab(page, ALL_TASKS);
    const taskId = (await row(page, "Swap the flyers").getAttribute("data-task-id")) ?? "";
    await page.route(GRAPH, (route) => route.abort("connectionfailed"));
    await page.getByRole("button", { name: "Swap the flyers", exact: true }).click();
    await page.getByTestId("app-bar-EditTask").click();
    await saveAs(page, "Swap the flyers for week 49");
    await page.getByRole("button", { name: "Close details" }).click();
    await page.getByTestId("app-bar-AddTask").click();
    await saveAs(page, "Get the snow shovel ready");
    const path = `/v1.0/planner/tasks/${taskId}`;
    const change = { as: COLLEAGUE, method: "PATCH", path, body: { title: "Swap the flyers before Thursday" } };
    await askEmulator(demo, "POST", "faults", { times: 1, goesOn: true, fault: { kind: "changeFirst", change } });
    await askEmulator(demo, "POST", "faults", { name: "planFull" });
    await page.unroute(GRAPH);
    await page.getByTestId("app-bar-Refresh").click();
    await page.getByRole("button", { name: "2 changes need your decision" }).waitFor();
}

async function saveAs(page: Page, title: string): Promise<void> {
    await page.locator("#storeTasks-title").fill(title);
    await page.getByTestId("dialog-button-storeTasksSave").click();
    await page.getByTestId("dialog").waitFor({ state: "detached" });
}

function row(page: Page, title: string): Locator {
    return page.locator(".storeTasks-row", { hasText: title }).first();
}
