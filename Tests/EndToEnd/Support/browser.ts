import { chromium, type Browser } from "playwright-core";
import { browserFlags } from "../../../scripts/test/browserFlags.mjs";

/** Starts the browser that `npm test` found. */
export async function startBrowser(): Promise<Browser> {
    const executablePath = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
    return chromium.launch({ executablePath, args: browserFlags });
}
