import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { browserFlags } from "../../../scripts/test/browserFlags.mjs";

const launchOptions = { executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium", args: browserFlags };

/** What a register shows beside the board, and so high that every row of the demo is drawn: rows out of sight are not. */
export const VIEWPORT = { width: 1800, height: 3200 };

/** Starts the browser that `npm test` found. */
export function startBrowser(): Promise<Browser> {
    return chromium.launch(launchOptions);
}

/** Starts that browser with a profile that lies in a folder. */
export function startBrowserIn(profile: string): Promise<BrowserContext> {
    return chromium.launchPersistentContext(profile, { ...launchOptions, viewport: VIEWPORT });
}
