import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister } from "../support/openRegister";
import { manifestText, operationFiles, operationItem, viewFiles, viewItem } from "../support/packageFolder";

/** A view that notes its life under `name`, and whose commands lead on. */
const notingView = (name: string, next: string): string => `
    constructor(context, options) {
        const command = (id, run) => ({ name: id, label: id, icon: "Go", canExecute: true, isVisible: true, execute: run });
        super(context, { title: "${name} " + (options ? options.number : ""), commandBar: { commands: [
            command("next", () => this.context.navigator.navigate("${next}", { number: this.number + 1 })),
            command("other", () => this.context.navigator.navigate("${name === "One" ? "Two" : "One"}", { number: this.number + 1 })),
            command("home", () => this.context.navigator.navigateToPOSView("HomeView")),
            command("busy", () => { this.state.isProcessing = true; window.endBusy = () => { this.state.isProcessing = false; }; }),
        ] } });
        this.number = options ? options.number : 0;
        this.note = (step) => window.log.push("${name} " + this.number + " " + step);
        this.note("made");
    }
    onShown() { this.note("shown"); }
    onReady() { this.note("ready"); }
    onHidden() { this.note("hidden"); }
    dispose() { this.note("disposed"); }`;

const files = {
    ...viewFiles("One", notingView("One", "Two")),
    ...viewFiles("Two", notingView("Two", "Three")),
    ...viewFiles("Three", notingView("Three", "One")),
    ...viewFiles(
        "Stay",
        `constructor(context) { super(context, { title: "Stay", header: { isVisible: true },
        navigationPane: { isBackNavigationDisabled: true } }); } onReady() {} dispose() {}`,
    ),
    ...operationFiles(6001, `this.context.navigator.navigate("One", { number: 1 })`),
    ...operationFiles(6002, `this.context.navigator.navigate("Stay")`),
    "manifest.json": manifestText({
        create: {
            views: ["One", "Two", "Three", "Stay"].map(viewItem),
            operations: [operationItem(6001), operationItem(6002)],
        },
    }),
};

describe("The pages of an extension", () => {
    let browser: Browser;
    let register: OpenRegister;
    const open = async (query?: string): Promise<void> => {
        register = await openRegister(browser, files, query === undefined ? {} : { query });
        await register.tap("operation-6001");
        await register.waitForLog("One 1 ready");
    };

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    afterEach(() => register.close());

    it("are shown before they are ready", async () => {
        await open();

        expect(await register.log()).toEqual(["One 1 made", "One 1 shown", "One 1 ready"]);
    });

    it("are ready before they are shown when the address asks for that order", async () => {
        await open("store=000135&staff=000101&order=ready-first");
        await register.waitForLog("One 1 shown");

        expect(await register.log()).toEqual(["One 1 made", "One 1 ready", "One 1 shown"]);
    });

    it("stay alive beneath the next one and are shown again on the way back, without a new instance", async () => {
        await open();
        await register.tap("app-bar-other");
        await register.waitForLog("Two 2 ready");

        expect(await register.page.locator(".One").count()).toBe(1);
        expect(await register.page.locator(".One").isVisible()).toBeFalse();

        await register.tap("go-back");
        await register.waitForLog("Two 2 disposed");

        expect((await register.log()).slice(3)).toEqual([
            "Two 2 made",
            "One 1 hidden",
            "Two 2 shown",
            "Two 2 ready",
            "Two 2 hidden",
            "One 1 shown",
            "Two 2 disposed",
        ]);

        expect(await register.page.locator(".Two").count()).toBe(0);
    });

    it("leave in a circle: going from one to the page right beneath removes both and makes the target anew", async () => {
        await open();
        await register.tap("app-bar-other");
        await register.waitForLog("Two 2 ready");
        await register.tap("app-bar-other");
        await register.waitForLog("One 3 ready");
        await register.waitForLog("One 1 disposed");

        expect(await register.log()).toContain("Two 2 disposed");
        await register.tap("go-back");
        await register.waitForTitle("San Francisco");
    });

    it("are at most ten with the welcome screen; the oldest is disposed", async () => {
        await open();
        for (let number = 2; number <= 12; number += 1) {
            await register.tap("app-bar-next");
            await register.page.waitForFunction(
                (wanted) => (window as unknown as { log: string[] }).log.some((entry) => entry.endsWith(wanted)),
                ` ${String(number)} ready`,
            );
        }
        await register.waitForLog("Three 3 disposed");

        const log = await register.log();

        expect(log.filter((entry) => entry.endsWith("disposed"))).toEqual([
            "One 1 disposed",
            "Two 2 disposed",
            "Three 3 disposed",
        ]);
        for (let count = 0; count < 9; count += 1) await register.tap("go-back");
        await register.waitForTitle("San Francisco");
    });

    it("are disposed when the worker goes home or logs off", async () => {
        await open();
        await register.tap("app-bar-other");
        await register.waitForLog("Two 2 ready");
        await register.tap("app-bar-home");
        await register.waitForLog("One 1 disposed");
        await register.tap("operation-6001");
        await register.page.getByTestId("app-bar-other").waitFor();
        await register.tap("log-off");
        await register.page.locator(".posHost-logOn").waitFor();
        await register.page.waitForFunction(
            () =>
                (window as unknown as { log: string[] }).log.filter((entry) => entry === "One 1 disposed").length === 2,
        );

        expect(await register.log()).toContain("Two 2 disposed");
        expect((await register.log()).filter((entry) => entry === "One 1 hidden").length).toBe(2);
    });

    it("are hidden while the register is locked and shown again when it is unlocked", async () => {
        await open();
        await register.tap("lock");
        await register.waitForLog("One 1 hidden");
        await register.tap("logon-000101");
        await register.page.getByTestId("app-bar-next").waitFor();

        expect((await register.log()).slice(3)).toEqual(["One 1 hidden", "One 1 shown"]);
    });

    it("cover the page while they process", async () => {
        await open();
        await register.tap("app-bar-busy");
        await register.page.getByTestId("busy").waitFor();
        await register.page.evaluate(() => {
            (window as unknown as { endBusy(): void }).endBusy();
        });

        expect(await register.page.getByTestId("busy").isVisible()).toBeFalse();
    });

    it("are left with Alt+Left, unless they forbid it", async () => {
        await open();
        await register.page.keyboard.press("Alt+ArrowLeft");
        await register.waitForTitle("San Francisco");
        await register.tap("operation-6002");
        await register.waitForTitle("Stay");
        await register.page.keyboard.press("Alt+ArrowLeft");

        expect(await register.title()).toBe("Stay");
        expect(await register.page.getByTestId("go-back").isDisabled()).toBeTrue();
    });
});
