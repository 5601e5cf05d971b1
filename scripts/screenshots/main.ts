// The pictures of README.md, taken of the demo.
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { startBrowser } from "../../Tests/EndToEnd/Support/browser";
import { startDemo, type Demo } from "../../Tests/EndToEnd/Support/demo";
import { arrangeConflict, arrangeNotInTeams } from "./notInTeams";
import { takeStates } from "./states";
import { ALL_TASKS, askEmulator, openTasks, tab } from "./steps";

const IMAGES = join(import.meta.dirname, "..", "..", "docs", "images");
const REGISTER = { width: 1366, height: 768 };

/** One picture of the demo. Its content is the seed; days and times follow the clock. */
interface Picture {
    readonly file: string;
    readonly address: string;
    readonly size: { readonly width: number; readonly height: number };
    readonly forcedColors?: "active";
    /** What a person does before the picture is taken. `register` is the page, or the frame in it. */
    readonly arrange: (register: Page | FrameLocator, page: Page, demo: Demo) => Promise<void>;
}

const ENGLISH = "store=000135&staff=000101&language=en-US&toolbar=off";
const DUTCH = "store=000201&staff=000401&language=nl&toolbar=off";

const PICTURES: readonly Picture[] = [
    {
        file: "register-and-teams.png",
        address: `?${ENGLISH}&theme=light`,
        size: { width: 1800, height: 900 },
        arrange: async (_register, page) => {
            const register = page.frameLocator("iframe[name=register]");
            await openTasks(register);
            await tab(register, ALL_TASKS);
            await page.frameLocator("iframe[name=teams]").getByTestId("card-Count cash drawer").waitFor();
        },
    },
    {
        file: "tasks-light.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: async (register) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
        },
    },
    {
        file: "tasks-dark.png",
        address: `pos/?${DUTCH}&theme=dark`,
        size: REGISTER,
        arrange: async (register) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
        },
    },
    {
        file: "task-details.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: async (register) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
            await register.getByRole("button", { name: "Swap the flyers", exact: true }).click();
            await register.getByRole("button", { name: "Change lines" }).click();
        },
    },
    {
        file: "new-task.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: async (register) => {
            await openTasks(register);
            await register.getByTestId("app-bar-AddTask").click();
            await register.locator("#storeTasks-title").fill("Wet floor at the entrance");
            await register.locator("#storeTasks-notes").fill("Put the yellow sign out until it is dry.");
            await register.getByTestId("dialog").getByRole("button", { name: "Liam Chen" }).click();
        },
    },
    {
        file: "high-contrast.png",
        address: `pos/?${ENGLISH}&theme=dark&contrast=high`,
        size: REGISTER,
        forcedColors: "active",
        arrange: async (register) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
        },
    },
    {
        file: "closing.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: async (register) => {
            await register.locator(".storeTasks-badge").getByText(/\d/).first().waitFor();
            await register.getByTestId("operation-1055").click();
            await register.getByText("Why do they stay open?").waitFor();
        },
    },
    {
        file: "phone.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: { width: 390, height: 844 },
        arrange: async (register) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
        },
    },
    {
        file: "offline.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: async (register, page) => {
            await openTasks(register);
            await tab(register, ALL_TASKS);
            await page.route("**/v1.0/**", (route) => route.abort("connectionfailed"));
            await register.locator(".storeTasks-done").first().click();
            await register.getByTestId("app-bar-Refresh").click();
            await register.locator(".storeTasks-status--notice").waitFor();
        },
    },
    {
        file: "not-in-teams.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: (_register, page, demo) => arrangeNotInTeams(page, demo),
    },
    {
        file: "conflict.png",
        address: `pos/?${ENGLISH}&theme=light`,
        size: REGISTER,
        arrange: (_register, page, demo) => arrangeConflict(page, demo),
    },
];

/** Every picture starts from the seed, whatever the one before it changed. */
async function reset(demo: Demo): Promise<void> {
    await askEmulator(demo, "POST", "reset", { seed: "contoso" });
    await askEmulator(demo, "DELETE", "faults");
}

async function take(picture: Picture, demo: Demo, browser: Browser): Promise<void> {
    await reset(demo);
    const context = await browser.newContext({
        viewport: picture.size,
        deviceScaleFactor: 1,
        locale: "en-US",
        // Teams shows days in the zone of the person who looks.
        timezoneId: picture.address.includes(DUTCH) ? "Europe/Amsterdam" : "America/Los_Angeles",
        reducedMotion: "reduce",
        ...(picture.forcedColors && { forcedColors: picture.forcedColors }),
    });
    const page = await context.newPage();
    await page.goto(demo.url + picture.address);
    await picture.arrange(page, page, demo);
    await page.mouse.move(0, picture.size.height - 1);
    await page.locator("body").evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(IMAGES, picture.file), animations: "disabled", caret: "hide" });
    await context.close();
    console.log(`docs/images/${picture.file}`);
}

const [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
try {
    for (const picture of PICTURES) await take(picture, demo, browser);
    await takeStates(demo, browser);
} finally {
    await browser.close();
    await demo.stop();
}
