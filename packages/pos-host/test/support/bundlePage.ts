import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type BuildResult } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";

const browserArguments = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/** Longest time in ms that one spec in a page may take on a busy machine. */
export const browserTimeout = 60_000;

/** Starts the browser of the specs: the one that CHROME_PATH names, else /usr/bin/chromium. */
export function launchBrowser(): Promise<Browser> {
    const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
    return chromium.launch({ executablePath, args: browserArguments });
}

/** A bundled script with its style sheet. */
export interface PageBundle {
    readonly script: string;
    readonly styles: string;
}

/** Bundles a TypeScript file and style sheets, given relative to packages/pos-host, for a page. */
export async function bundlePage(script: string, styles: string): Promise<PageBundle> {
    const bundle = (path: string, options: BuildOptions): Promise<BuildResult> =>
        build({
            entryPoints: [fileURLToPath(new URL(`../../${path}`, import.meta.url))],
            bundle: true,
            write: false,
            target: "es2022",
            logLevel: "silent",
            ...options,
        });
    const [scripts, sheets] = await Promise.all([bundle(script, { format: "iife" }), bundle(styles, {})]);
    return { script: textOf(scripts), styles: textOf(sheets) };
}

function textOf({ outputFiles }: BuildResult): string {
    return outputFiles?.[0]?.text ?? "";
}

/** How a page of a spec looks. */
export interface PageLook {
    readonly width?: number;
    readonly height?: number;
    /** Attributes of body; class "light" unless given. */
    readonly body?: string;
    readonly content?: string;
}

/** Opens a page of its own origin that runs the bundle, with an element #root as its content. */
export async function openPage(browser: Browser, bundle: PageBundle, look: PageLook = {}): Promise<Page> {
    const { width = 1000, height = 700, body = 'class="light"', content = '<div id="root"></div>' } = look;
    const page = await browser.newPage({ viewport: { width, height }, locale: "en-US" });
    // Functions that specs send to the page were compiled by a tool that calls this name.
    await page.addInitScript("globalThis.__name = (value) => value;");
    const files: Readonly<Record<string, { contentType: string; body: string }>> = {
        "/": {
            contentType: "text/html",
            body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spec</title><link rel="stylesheet" href="/page.css"></head><body ${body}>${content}<script src="/page.js"></script></body></html>`,
        },
        "/page.js": { contentType: "text/javascript; charset=utf-8", body: bundle.script },
        "/page.css": { contentType: "text/css; charset=utf-8", body: bundle.styles },
    };
    await page.route("http://pos.test/**", (route) => {
        const file = files[new URL(route.request().url()).pathname];
        return file ? route.fulfill(file) : route.fulfill({ status: 404, body: "" });
    });
    await page.goto("http://pos.test/");
    return page;
}
