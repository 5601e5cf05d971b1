import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startServer, type RunningServer } from "../../scripts/start/startServer";
import { startBrowser } from "./Support/browser";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

describe("npm run host", () => {
    let browser: Browser;
    let folder: string;
    const hosts: RunningServer[] = [];

    const startHost = async (packageFolder: string): Promise<RunningServer> => {
        const host = await startServer(root, "packages/pos-host/src/main.ts", [
            "--package",
            packageFolder,
            "--port",
            "0",
        ]);
        hosts.push(host);
        return host;
    };

    beforeAll(async () => {
        browser = await startBrowser();
        folder = await mkdtemp(join(tmpdir(), "store-tasks-host-"));
    });

    afterEach(() => hosts.splice(0).forEach((host) => host.stop()));

    afterAll(async () => {
        await browser.close();
        await rm(folder, { recursive: true, force: true });
    });

    it("loads the built package without a complaint", async () => {
        const host = await startHost(join(root, "dist/StoreTasks"));
        const page = await browser.newPage();
        await page.goto(`${host.url}pos/?staff=000401`);
        await page.getByTestId("settings").click();
        await page.getByText("StoreTasks").first().waitFor();
        expect(await page.getByText(/failed|could not/i).count()).toBe(0);
        await page.close();
    });

    it("reports a build whose manifest names a module that does not exist", async () => {
        const broken = join(folder, "StoreTasks");
        await cp(join(root, "dist/StoreTasks"), broken, { recursive: true });
        const manifest = await readFile(join(broken, "manifest.json"), "utf8");
        await writeFile(
            join(broken, "manifest.json"),
            manifest.replace('"viewControllerPath": "Views/TaskListView"', '"viewControllerPath": "Views/TaskLisView"'),
        );
        const host = await startHost(broken);
        const page = await browser.newPage();
        await page.goto(`${host.url}pos/?staff=000401`);
        await page.getByTestId("settings").click();
        const report = page.getByText(/Views\/TaskLisView/).first();
        await report.waitFor();
        expect(await report.isVisible()).toBeTrue();
        await page.close();
    });
});
