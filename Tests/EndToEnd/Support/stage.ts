import type { Browser, BrowserContext, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { startDemo, type Demo } from "./demo";
import { Board } from "./Board";
import { Register } from "./Register";

/** Staff numbers of the demo's people. */
export const people = {
    fatima: { staffId: "000401", name: "Fatima El Amrani", store: "000201" },
    noor: { staffId: "000402", name: "Noor Jansen", store: "000201" },
    sem: { staffId: "000403", name: "Sem de Vries", store: "000201" },
    tess: { staffId: "000405", name: "Tess Mulder", store: "000201" },
    bram: { staffId: "000412", name: "Bram Bakker", store: "000201" },
    lotte: { staffId: "000421", name: "Lotte van Dijk", store: "000202" },
    emma: { staffId: "000101", name: "Emma Harris", store: "000135" },
} as const;

/** How a register is opened. */
export interface OpenOptions {
    readonly as?: keyof typeof people;
    readonly language?: "en-US" | "nl";
    readonly query?: string;
    readonly viewport?: { readonly width: number; readonly height: number };
    /** Called before the page loads. */
    readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What `npm start` shows: the register and, beside it, the Teams board. */
export interface Scene {
    readonly page: Page;
    readonly register: Register;
    readonly board: Board;
}

/** Longer than anything here takes on a slow machine, shorter than a spec may take. */
const PATIENCE_MS = 10_000;

let demo: Demo;
let browser: Browser;
const contexts: BrowserContext[] = [];

// Registered once, at the top level, whichever spec file is imported first: one stack and one browser serve all specs.
beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
}, 120_000);

afterAll(async () => {
    await browser.close();
    await demo.stop();
});

beforeEach(async () => {
    await emulator("POST", "reset", { seed: "contoso" });
    await emulator("DELETE", "requests");
    await emulator("DELETE", "faults");
});

afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
});

/** Calls the emulator's admin endpoint. */
export async function emulator(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${demo.emulatorUrl}_emulator/${path}`, {
        method,
        headers: demo.emulatorHeaders,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}.`);
    const text = await response.text();
    return text === "" ? null : (JSON.parse(text) as unknown);
}

/** Opens the demo page in a browser profile of its own, with somebody signed on. */
export async function open(options: OpenOptions = {}): Promise<Scene> {
    const { as = "fatima", language = "en-US", query = "", viewport = { width: 1800, height: 900 } } = options;
    const context = await browser.newContext({ viewport });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await options.prepare?.(page);
    const { staffId, store } = people[as];
    await page.goto(`${demo.url}?store=${store}&staff=${staffId}&language=${language}${query}`);
    const register = new Register(page, page.frameLocator("iframe[name=register]"));
    return { page, register, board: new Board(page.frameLocator("iframe[name=teams]")) };
}
