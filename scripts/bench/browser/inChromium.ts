import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { BrowserContext, Page } from "playwright-core";
import { htmlText } from "../../lib/htmlText.mjs";
import { browserFlags } from "../../test/browserFlags.mjs";
import type { BenchPage } from "./page";

/** Nothing listens there: the page comes from `fulfill`. A loopback name, so that the browser keeps a database for it. */
const ADDRESS = "http://localhost:8790/";

/**
 * Runs one function of `page.ts` in a real browser with a disk of its own, its processor so many times slower. Null when there is
 * no browser.
 */
export async function inChromium<Name extends keyof BenchPage>(
    name: Name,
    slowdown = 1,
): Promise<Awaited<ReturnType<BenchPage[Name]>> | null> {
    const executablePath = process.env["CHROME_PATH"];
    if (executablePath === undefined) return null;
    const profile = await mkdtemp(join(tmpdir(), "store-tasks-bench-"));
    const context = await chromium.launchPersistentContext(profile, { executablePath, args: browserFlags });
    try {
        const page = await benchPage(context);
        const session = await context.newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
        const result = await page.evaluate(`benchPage.${name}()`);
        return result as Awaited<ReturnType<BenchPage[Name]>>;
    } finally {
        await context.close();
        await rm(profile, { recursive: true, force: true });
    }
}

async function benchPage(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: await bundled() });
    return page;
}

async function bundled(): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [join(import.meta.dirname, "page.ts")],
        bundle: true,
        write: false,
        format: "iife",
        loader: { ".css": "text", ".resjson": "json" },
        plugins: [htmlText],
        platform: "browser",
        target: "es2022",
        logLevel: "warning",
    });
    return outputFiles[0]?.text ?? "";
}
