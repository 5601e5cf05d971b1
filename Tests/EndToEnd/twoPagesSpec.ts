import type { Page } from "playwright-core";
import { openRegister } from "./Support/stage";

const NARROW = { width: 600, height: 768 };
const WIDE = { width: 1366, height: 768 };

describe("The list beneath the page with the details", () => {
    it("leaves the rows to the page on screen, also when the two are not as wide", async () => {
        const register = await openRegister({ as: "fatima", viewport: NARROW });
        const { page } = register;
        await register.openTasks();
        await register.tab("All tasks").click();
        await register.openDetails("Folder wisselen");
        await page.locator(".storeTasks-page").nth(1).waitFor();
        await page.setViewportSize(WIDE);
        await page
            .locator(".storeTasks-page")
            .first()
            .evaluate((beneath) => (beneath.style.width = "300px"));
        await register.tab("My tasks").click();
        await register.tab("All tasks").click();
        await page.waitForTimeout(1_000);
        expect(await framesAskedFor(page)).toBeLessThan(5);
    });
});

/** How often the page asks for a frame in half a second in which nothing happens. */
function framesAskedFor(page: Page): Promise<number> {
    return page.evaluate(async () => {
        const ask = window.requestAnimationFrame.bind(window);
        let count = 0;
        window.requestAnimationFrame = (act) => {
            count += 1;
            return ask(act);
        };
        await new Promise((resolve) => setTimeout(resolve, 500));
        window.requestAnimationFrame = ask;
        return count;
    });
}
