import type { Browser, BrowserContext, Page } from "playwright-core";
import { startBrowser, VIEWPORT } from "./browser";
import { startDemo, type Demo } from "./demo";
import { Planner } from "./Planner";
import { Register } from "./Register";
import { people } from "./people";
import { PATIENCE_MS } from "./until";

/** A demo over https, where workers sign in with MSAL. */
export class SecureStage {
    readonly demo: Demo;
    readonly planner: Planner;
    readonly #browser: Browser;
    readonly #contexts: BrowserContext[] = [];
    /** What the pages have told on the console. */
    readonly console: string[] = [];
    /** Addresses of every request, popups and frames included. */
    readonly requested: string[] = [];

    private constructor(demo: Demo, browser: Browser) {
        this.demo = demo;
        this.planner = new Planner(demo);
        this.#browser = browser;
    }

    static async open(): Promise<SecureStage> {
        const [demo, browser] = await Promise.all([startDemo(["--https"]), startBrowser()]);
        return new SecureStage(demo, browser);
    }

    async close(): Promise<void> {
        await this.#browser.close();
        await this.demo.stop();
    }

    /** Forgets what happened: world, faults, switches, browsers. */
    async reset(): Promise<void> {
        for (const context of this.#contexts.splice(0)) await context.close();
        this.console.length = 0;
        this.requested.length = 0;
        await this.planner.admin("POST", "reset", { seed: "contoso" });
        for (const what of ["requests", "faults", "switches"]) await this.planner.admin("DELETE", what);
    }

    /** A browser profile of its own. */
    async newBrowser(): Promise<BrowserContext> {
        // The certificate is made at each start, and nobody has signed it.
        const context = await this.#browser.newContext({ viewport: VIEWPORT, ignoreHTTPSErrors: true });
        context.setDefaultTimeout(PATIENCE_MS);
        context.on("console", (message) => this.console.push(message.text()));
        context.on("request", (request) => this.requested.push(request.url()));
        this.#contexts.push(context);
        return context;
    }

    /** Opens a register with somebody signed on. */
    async openRegister(as: keyof typeof people | "nobody", context?: BrowserContext): Promise<Register> {
        const page = await (context ?? (await this.newBrowser())).newPage();
        const who = as === "nobody" ? "" : `&staff=${people[as].staffId}`;
        await page.goto(`${this.demo.url}pos/?store=000201${who}&language=en-US`);
        return new Register(page);
    }
}

/** Taps Sign in and chooses somebody in the window that opens. */
export async function signIn(register: Register, upn: string): Promise<void> {
    const popup = await openSignIn(register);
    await Promise.all([popup.waitForEvent("close"), popup.getByTestId(`person-${upn}`).click()]);
}

/** Taps Sign in; gives the window that opens. */
export async function openSignIn(register: Register): Promise<Page> {
    const [popup] = await Promise.all([register.page.waitForEvent("popup"), signInButton(register).click()]);
    return popup;
}

/** The button of the status line. */
export function signInButton(register: Register): ReturnType<Register["frame"]["getByRole"]> {
    return register.frame.getByRole("button", { name: "Sign in", exact: true });
}
