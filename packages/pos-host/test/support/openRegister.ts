import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { bundleAssets, type Assets } from "../../src/server/bundle";
import { startHost, type RunningHost } from "../../src/server/startHost";
import { readWorld } from "../../src/server/readWorld";
import type { World } from "../../src/world/worldSchema";
import { writePackage, type PackageFiles, type PackageFolder } from "./packageFolder";

let bundled: Promise<Assets> | undefined;

/** The host's browser code, bundled once for all specs of the process. */
export function sharedAssets(): Promise<Assets> {
    bundled ??= bundleAssets();
    return bundled;
}

/** A host with one package, and its register page in a browser. */
export class OpenRegister {
    readonly page: Page;
    readonly host: RunningHost;
    readonly consoleErrors: string[] = [];
    readonly #removePackage: () => Promise<void>;

    constructor(page: Page, host: RunningHost, removePackage: () => Promise<void>) {
        this.page = page;
        this.host = host;
        this.#removePackage = removePackage;
        page.on("console", (message) => {
            if (message.type() === "error") this.consoleErrors.push(message.text());
        });
    }

    /** What the package noted with `window.log.push(...)`. */
    log(): Promise<string[]> {
        return this.page.evaluate(() => (window as unknown as { log: string[] }).log);
    }

    tap(testId: string): Promise<void> {
        return this.page.getByTestId(testId).click();
    }

    title(): Promise<string> {
        return this.page.getByTestId("page-title").innerText();
    }

    /** Waits until the title of the page on top is this one. */
    async waitForTitle(title: string): Promise<void> {
        await this.page.getByTestId("page-title").getByText(title, { exact: true }).waitFor();
    }

    /** Waits until the package noted this. */
    async waitForLog(entry: string): Promise<void> {
        await this.page.waitForFunction(
            (wanted) => (window as unknown as { log: string[] }).log.includes(wanted),
            entry,
        );
    }

    /** Text of the Settings page. */
    async settings(): Promise<string> {
        await this.tap("settings");
        await this.page.getByTestId("unsupported").waitFor();
        return this.page.locator(".posHost-settings").innerText();
    }

    async close(): Promise<void> {
        await this.page.context().close();
        await this.host.close();
        await this.#removePackage();
    }
}

/** How the register of a spec is opened. */
export interface RegisterLook {
    /** Query of the register page; Emma in San Francisco (en-US) is signed on unless given. */
    readonly query?: string;
    readonly width?: number;
    /** Parts of the world that differ from Contoso's. */
    readonly world?: Partial<World>;
}

async function writeWorld(change: Partial<World>): Promise<PackageFolder> {
    const contoso = await readWorld(fileURLToPath(new URL("../../worlds/contoso.json", import.meta.url)));
    return writePackage({ "world.json": JSON.stringify({ ...contoso, ...change }) });
}

const emma = "store=000135&staff=000101";

/** Starts a host with a package of these files and opens its register. The welcome or logon page is there. */
export async function openRegister(
    browser: Browser,
    files: PackageFiles,
    { query = emma, width = 1200, world = {} }: RegisterLook = {},
): Promise<OpenRegister> {
    const [folder, worldFolder] = await Promise.all([writePackage(files), writeWorld(world)]);
    const options = { packages: [folder.path], port: 0, world: join(worldFolder.path, "world.json") };
    const host = await startHost(options, sharedAssets());
    await worldFolder.remove();
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "en-US" });
    const page = await context.newPage();
    // The first for packages to note in; the second because functions sent to the page were compiled by a tool that calls it.
    await page.addInitScript("window.log = []; globalThis.__name = (value) => value;");
    const register = new OpenRegister(page, host, () => folder.remove());
    await page.goto(`${host.url}pos/?${query}`);
    await page.locator(query.includes("staff=") ? ".posHost-welcome" : ".posHost-logOn").waitFor();
    return register;
}
