import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Demo } from "../../Tests/EndToEnd/Support/demo";
import { Planner } from "../../Tests/EndToEnd/Support/Planner";
import { Register } from "../../Tests/EndToEnd/Support/Register";
import { allStates, APPEARANCES, WIDE } from "../../Tests/EndToEnd/Support/states";
import { askEmulator } from "./steps";

/** Not committed: to be looked at after a change of the screen. */
const FOLDER = join(import.meta.dirname, "..", "..", "build", "screenshots");

/** Takes a picture of every state that the specs of accessibility visit, in every appearance. */
export async function takeStates(demo: Demo, browser: Browser): Promise<void> {
    const planner = new Planner(demo);
    for (const [name, { query = "", viewport = WIDE, forcedColors }] of APPEARANCES) {
        await askEmulator(demo, "POST", "reset", { seed: "contoso" });
        await askEmulator(demo, "DELETE", "faults");
        await planner.publish({ title: "Feestdagen: etalage" });
        const folder = join(FOLDER, name.replaceAll(/\W+/g, "-"));
        await mkdir(folder, { recursive: true });
        const context = await browser.newContext({
            viewport,
            reducedMotion: "reduce",
            timezoneId: "Europe/Amsterdam",
            ...(forcedColors && { forcedColors }),
        });
        const register = new Register(await context.newPage());
        await register.page.goto(`${demo.url}pos/?store=000201&staff=000401&language=en-US&toolbar=off${query}`);
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.frame.locator(".storeTasks-row").first().waitFor();
        for (const [index, state] of allStates().entries()) {
            await state.arrange(register);
            const file = `${index + 1}-${state.name.replaceAll(/\W+/g, "-")}.png`;
            await register.page.screenshot({ path: join(folder, file), animations: "disabled", caret: "hide" });
            await state.leave(register);
        }
        await context.close();
        console.log(`build/screenshots: ${name}`);
    }
}
