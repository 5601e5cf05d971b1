import { SecureStage, openSignIn, signIn, signInButton } from "./Support/secureStage";
import type { Register } from "./Support/Register";
import { until } from "./Support/until";

/** A task of Noor in the demo's plan. */
const OF_NOOR = "Kassalade tellen";

describe("Signing in with Microsoft at a register", () => {
    let stage: SecureStage;

    beforeAll(async () => {
        stage = await SecureStage.open();
    }, 120_000);

    afterAll(() => stage.close());

    beforeEach(() => stage.reset());

    afterEach(async () => {
        expect(await stage.leaks.find())
            .withContext("Tokens and sign-in names where none may be")
            .toEqual([]);
        await stage.closeBrowsers();
    });

    const rows = (register: Register): ReturnType<Register["frame"]["locator"]> =>
        register.frame.locator(".storeTasks-row");

    async function seesTasks(register: Register): Promise<void> {
        await rows(register).first().waitFor();
        await signInButton(register).waitFor({ state: "hidden" });
    }

    async function reads(register: Register, sentence: string | RegExp): Promise<void> {
        await register.frame.getByText(sentence).first().waitFor();
    }

    it("asks once, in a window, and then shows the worker's tasks", async () => {
        const register = await stage.openTasks("noor");
        await reads(register, "Sign in with your Microsoft account, once, to read and send tasks.");
        await signIn(register, "noor");
        await seesTasks(register);
    });

    it("loads MSAL only with the first token, and never with the package", async () => {
        const context = await stage.newBrowser();
        const scripts: string[] = [];
        context.on("request", (request) => scripts.push(new URL(request.url()).pathname));
        const register = await stage.openTasks("noor", context);
        await signInButton(register).waitFor();
        const paths = scripts.filter((path) => path.endsWith(".js"));
        expect(paths.findIndex((path) => path.endsWith("/SignIn.js"))).toBeGreaterThan(
            paths.findIndex((path) => path.endsWith("/DataService.js")),
        );
        expect(paths.some((path) => path.endsWith("/DemoSignIn.js"))).toBeFalse();
    });

    it("needs no window after a reload", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        await register.page.reload();
        await register.openTasks();
        await seesTasks(register);
    });

    it("renews a token that is about to expire without a word", async () => {
        await stage.planner.admin("PUT", "switches", { accessTokenSeconds: 60 });
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        const before = await stage.tokenRequests();
        await register.refresh();
        await until(
            () => stage.tokenRequests(),
            (now) => now > before,
        );
        await seesTasks(register);
    });

    it("replays what Graph wants to know of a token", async () => {
        const context = await stage.newBrowser();
        const claims: string[] = [];
        context.on("request", (request) => {
            if (request.url().includes("/oauth2/v2.0/token")) claims.push(request.postData() ?? "");
        });
        const register = await stage.openTasks("noor", context);
        await signIn(register, "noor");
        await seesTasks(register);
        await stage.planner.fail({ name: "claimsChallenge" });
        claims.length = 0;
        await register.refresh();
        await until(
            () => Promise.resolve(claims.join(" ")),
            (forms) => decodeURIComponent(forms).includes('"nbf"'),
        );
        await seesTasks(register);
    });

    it("asks again when the sign-in was revoked, and keeps what is done meanwhile", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        await stage.planner.admin("DELETE", "users/noor@contoso.example/sessions");
        await stage.planner.fail({ name: "allTokensExpired" });
        await register.refresh();
        await reads(register, "You are signed out of Microsoft 365. Sign in to go on.");
        await register.done(OF_NOOR).click();
        await register.waiting(1).waitFor();
        await signIn(register, "noor");
        await until(
            () => stage.planner.task(OF_NOOR),
            ({ percentComplete }) => percentComplete === 100,
        );
        await seesTasks(register);
    });

    it("takes nobody's account but that of the worker signed on", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "sem");
        await reads(
            register,
            "That was somebody else's account, so it is not used. Sign in with the account of Noor Jansen.",
        );
        expect(await rows(register).count()).toBe(0);
        const calls = (await stage.planner.admin("GET", "requests")) as readonly { readonly path: string }[];
        expect(calls.filter(({ path }) => path.startsWith("/v1.0/"))).toEqual([]);
        await signIn(register, "noor");
        await seesTasks(register);
    });

    it("says so when the browser blocks the window", async () => {
        const context = await stage.newBrowser();
        await context.addInitScript("window.allowed = window.open; window.open = () => null;");
        const register = await stage.openTasks("noor", context);
        await signInButton(register).click();
        await reads(register, /^The sign-in window was blocked\./);
        await register.page.evaluate("window.open = window.allowed;");
        await signIn(register, "noor");
        await seesTasks(register);
    });

    it("lets the worker try again after closing the window, and after cancelling in it", async () => {
        const register = await stage.openTasks("noor");
        await (await openSignIn(register)).close();
        await reads(register, /^You are not signed in yet\./);
        const popup = await openSignIn(register);
        await Promise.all([popup.waitForEvent("close"), popup.getByTestId("cancel").click()]);
        await reads(register, /^You are not signed in yet\./);
        await signIn(register, "noor");
        await seesTasks(register);
    });

    it("forgets the worker at log-off: nothing is left for the next one, who signs in for themselves", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        await register.logOff();
        await register.frame.getByTestId("logon-000403").waitFor();
        await register.signOn({ staffId: "000403" });
        await register.openTasks();
        await signInButton(register).waitFor();
        expect(await rows(register).count()).toBe(0);
        await signIn(register, "sem");
        await seesTasks(register);
        const calls = (await stage.planner.admin("GET", "requests")) as readonly { readonly userId: string | null }[];
        expect(new Set(calls.flatMap(({ userId }) => userId ?? [])).size).toBe(2);
    });

    it("takes a window away that the last worker left open, and opens one for the next", async () => {
        const register = await stage.openTasks("noor");
        const left = await openSignIn(register);
        await Promise.all([left.waitForEvent("close"), register.logOff()]);
        await register.signOn({ staffId: "000403" });
        await register.openTasks();
        await signIn(register, "sem");
        await seesTasks(register);
    });

    it("forgets the worker at a lock, and the same worker is back without a window", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        await register.lock();
        expect(await rows(register).count()).toBe(0);
        await register.frame.getByTestId("logon-000402").click();
        await seesTasks(register);
    });

    it("ends in every window of the register when the worker logs off in one", async () => {
        const context = await stage.newBrowser();
        const first = await stage.openTasks("noor", context);
        await signIn(first, "noor");
        await seesTasks(first);
        const second = await stage.openTasks("noor", context);
        await seesTasks(second);
        await first.logOff();
        await reads(second, "You are signed out of Microsoft 365. Sign in to go on.");
        // Microsoft still knows the browser, so the window closes by itself.
        await Promise.all([second.page.waitForEvent("popup"), signInButton(second).click()]);
        await seesTasks(second);
    });

    it("asks an administrator's help when the account is switched off", async () => {
        const register = await stage.openTasks("noor");
        await signIn(register, "noor");
        await seesTasks(register);
        await stage.planner.admin("PUT", "users/noor@contoso.example/block");
        await stage.planner.fail({ name: "allTokensExpired" });
        await register.refresh();
        const popup = await openSignIn(register);
        await popup.getByTestId("person-noor@contoso.example").click();
        await popup.getByTestId("refusal").waitFor();
        expect(await popup.getByTestId("refusal").innerText()).toContain("AADSTS50057");
        await Promise.all([popup.waitForEvent("close"), popup.getByTestId("cancel").click()]);
        await reads(register, /^You are not signed in yet\./);
    });
});
