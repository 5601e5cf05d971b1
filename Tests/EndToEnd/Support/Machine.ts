import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { startBrowserIn } from "./browser";

/** A register's machine: a browser whose profile lies on the disk and outlives it. */
export class Machine {
    readonly #folder: string;
    #context: BrowserContext | null = null;

    private constructor(folder: string) {
        this.#folder = folder;
    }

    /** A machine on which nobody has worked yet, switched off. */
    static async unpack(): Promise<Machine> {
        return new Machine(await mkdtemp(join(tmpdir(), "store-tasks-profile-")));
    }

    /** Starts the browser with what the profile holds. */
    async switchOn(): Promise<BrowserContext> {
        this.#context = await startBrowserIn(this.#folder);
        return this.#context;
    }

    /** Ends the browser's process as a power cut does: nothing in it runs any more, not even an event handler. */
    async kill(): Promise<void> {
        const context = this.#context;
        if (!context) throw new Error("The machine is off.");
        const isGone = new Promise<void>((resolve) => context.once("close", () => resolve()));
        process.kill(await processOf(context), "SIGKILL");
        await isGone;
        this.#context = null;
    }

    /** Switches off and forgets the profile. */
    async scrap(): Promise<void> {
        await this.#context?.close();
        await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    }
}

async function processOf(context: BrowserContext): Promise<number> {
    const session = await context.browser()?.newBrowserCDPSession();
    const info = await session?.send("SystemInfo.getProcessInfo");
    const found = info?.processInfo.find(({ type }) => type === "browser");
    if (!found) throw new Error("The browser does not tell its process.");
    return found.id;
}
