import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { startBrowser, VIEWPORT } from "./browser";
import { startDemo, type Demo } from "./demo";
import { Leaks } from "./leaks";
import { people } from "./people";
import { Planner } from "./Planner";
import { Register } from "./Register";
import { PATIENCE_MS } from "./until";

/** A demo over https, where workers sign in with MSAL. */
export class SecureStage {
    readonly planner: Planner;
    readonly leaks = new Leaks();
    readonly #demo: Demo;
    readonly #browser: Browser;
    readonly #contexts: BrowserContext[] = [];

    private constructor(demo: Demo, browser: Browser) {
        this.planner = new Planner(demo);
        this.#demo = demo;
        this.#browser = browser;
    }

    static async open(): Promise<SecureStage> {
        const [demo, browser] = await Promise.all([startDemo(["--https"]), startBrowser()]);
        return new SecureStage(demo, browser);
    }

    async close(): Promise<void> {
        await this.#browser.close();
        await this.#demo.stop();
    }

    /** The world as at the start. */
    async reset(): Promise<void> {
        await this.planner.admin("POST", "reset", { seed: "contoso" });
        for (const what of ["requests", "faults", "switches"]) await this.planner.admin("DELETE", what);
    }

    async closeBrowsers(): Promise<void> {
        for (const context of this.#contexts.splice(0)) await context.close();
    }

    /** A browser profile of its own. */
    async newBrowser(): Promise<BrowserContext> {
        // The certificate is made at each start, and nobody has signed it.
        const context = await this.#browser.newContext({ viewport: VIEWPORT, ignoreHTTPSErrors: true });
        context.setDefaultTimeout(PATIENCE_MS);
        this.leaks.watch(context);
        this.#contexts.push(context);
        return context;
    }

    /** Opens the tasks at a register, with somebody signed on to POS. */
    async openTasks(as: keyof typeof people, context?: BrowserContext): Promise<Register> {
        const page = await (context ?? (await this.newBrowser())).newPage();
        await page.goto(`${this.#demo.url}pos/?store=000201&staff=${people[as].staffId}&language=en-US`);
        const register = new Register(page);
        await register.openTasks();
        return register;
    }

    /** How often a token was asked for. */
    async tokenRequests(): Promise<number> {
        const requests = (await this.planner.admin("GET", "requests")) as readonly { readonly path: string }[];
        return requests.filter(({ path }) => path.endsWith("/oauth2/v2.0/token")).length;
    }
}

/** The button that asks for Microsoft's window, in the empty page or in the status line. */
export function signInButton(register: Register): Locator {
    return register.frame.getByRole("button", { name: "Sign in", exact: true });
}

/** Taps it; gives the window that opens. */
export async function openSignIn(register: Register): Promise<Page> {
    const [popup] = await Promise.all([register.page.waitForEvent("popup"), signInButton(register).click()]);
    return popup;
}

/** Signs in as a person of the demo, by first name. */
export async function signIn(register: Register, name: string): Promise<void> {
    const popup = await openSignIn(register);
    await Promise.all([popup.waitForEvent("close"), popup.getByTestId(`person-${name}@contoso.example`).click()]);
}
