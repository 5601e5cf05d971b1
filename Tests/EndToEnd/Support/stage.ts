import type { Browser, BrowserContext, Page } from "playwright-core";
import { Board } from "./Board";
import { startBrowser, VIEWPORT } from "./browser";
import { startDemo, type Demo } from "./demo";
import { Leaks } from "./leaks";
import { Machine } from "./Machine";
import { people } from "./people";
import { Planner } from "./Planner";
import { Register } from "./Register";
import { PATIENCE_MS } from "./until";

export { people };

/** How a register is opened. */
export interface OpenOptions {
    /** Who is signed on; `nobody`: the logon page. */
    readonly as?: keyof typeof people | "nobody";
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

let demo: Demo;
let browser: Browser;
/** The plan of the store behind everything. */
export let planner: Planner;
const contexts: BrowserContext[] = [];
const machines: Machine[] = [];
const crashes: Error[] = [];
const leaks = new Leaks();

// Registered once, at the top level, whichever spec file is imported first: one stack and one browser serve all specs.
beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
    planner = new Planner(demo);
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
    expect(await leaks.find())
        .withContext("Tokens and sign-in names where none may be")
        .toEqual([]);
    for (const context of contexts.splice(0)) await context.close();
    for (const machine of machines.splice(0)) await machine.scrap();
    expect(crashes.splice(0)).withContext("Errors that nothing in the page caught").toEqual([]);
});

/** Calls the emulator's admin endpoint. */
export function emulator(method: string, path: string, body?: unknown): Promise<unknown> {
    return planner.admin(method, path, body);
}

/** Opens the demo page in a browser profile of its own, with somebody signed on. */
export async function open(options: OpenOptions = {}): Promise<Scene> {
    const page = await show(await newContext(options), "", options);
    const register = new Register(page, page.frameLocator("iframe[name=register]"));
    return { page, register, board: new Board(page.frameLocator("iframe[name=teams]")) };
}

/** Opens a register without the board, in a browser profile of its own unless one is given. */
export async function openRegister(options: OpenOptions = {}, context?: BrowserContext): Promise<Register> {
    return new Register(await show(context ?? (await newContext(options)), "pos/", options));
}

/** A machine whose browser can be killed. */
export async function newMachine(): Promise<Machine> {
    const machine = await Machine.unpack();
    machines.push(machine);
    return machine;
}

async function newContext({ viewport = VIEWPORT }: OpenOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport });
    contexts.push(context);
    leaks.watch(context);
    return context;
}

async function show(context: BrowserContext, path: string, options: OpenOptions): Promise<Page> {
    const { as = "fatima", language = "en-US", query = "" } = options;
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on("pageerror", (error) => crashes.push(error));
    await options.prepare?.(page);
    const who = as === "nobody" ? "" : `&staff=${people[as].staffId}`;
    const { store } = as === "nobody" ? people.fatima : people[as];
    await page.goto(`${demo.url}${path}?store=${store}${who}&language=${language}${query}`);
    return page;
}
