import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister } from "../support/openRegister";
import { findViolations } from "../support/findViolations";
import { manifestText, moduleText } from "../support/packageFolder";

const files = {
    "Section.js": moduleText(
        { Settings: "PosApi/Extend/Views/SettingsView" },
        `exports("default", class extends Settings.SettingsCustomControlBase {
            init() { this.isVisible = true; }
            onReady(element) { element.textContent = "Signed in as nobody"; }
            dispose() { window.log.push("section disposed"); }
        });`,
    ),
    "Section.html": "<!doctype html><html><body><div></div></body></html>",
    "Check.js": moduleText(
        { Health: "PosApi/Extend/Views/HealthCheckView", Entities: "PosApi/Entities" },
        `exports("default", class extends Health.CustomHealthCheckBase {
            constructor(context) { super(context, "Graph reachable", "Graph", []); }
            async executeHealthCheckAsync() {
                return { healthCheckState: Entities.ClientEntities.HealthCheckStatusEnum.Succeeded, result: {}, timestamp: new Date() };
            }
        });`,
    ),
    "manifest.json": manifestText({
        extend: {
            views: {
                SettingsView: {
                    controlsConfig: {
                        customControls: [{ controlName: "Account", htmlPath: "Section.html", modulePath: "Section" }],
                    },
                },
                HealthCheckView: { customHealthChecks: [{ name: "Graph", modulePath: "Check" }] },
            },
        },
    }),
};

describe("The Settings page", () => {
    let browser: Browser;
    let register: OpenRegister;

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    beforeEach(async () => {
        register = await openRegister(browser, files);
    });

    afterEach(() => register.close());

    it("shows a section of an extension and disposes it when the page is left", async () => {
        expect(await register.settings()).toContain("Signed in as nobody");

        await register.tap("go-back");
        await register.waitForLog("section disposed");

        expect(await register.title()).toBe("San Francisco");
    });

    it("runs the health check of an extension", async () => {
        await register.tap("settings");
        const check = register.page.getByTestId("health-check-Graph reachable");
        await check.getByRole("button").click();
        await check.getByText("Succeeded").waitFor();

        expect(await check.innerText()).not.toContain("NotRun");
    });

    it("says that the platform lacks fetch, and in which order a view is first shown", async () => {
        const settings = await register.settings();

        expect(settings).toMatch(/fetch\s+removed/);
        expect(settings).toMatch(/First show\s+onShown, onReady/);
    });

    it("has nothing that axe holds against it, nor have logon and welcome", async () => {
        const found = [await findViolations(register.page)];
        await register.settings();
        found.push(await findViolations(register.page));
        await register.tap("log-off");
        await register.page.locator(".posHost-logOn").waitFor();
        found.push(await findViolations(register.page));

        expect(found).toEqual([[], [], []]);
    });
});

describe("The shell", () => {
    it("shows the register alone when the host knows no Graph, and passes its query on", async () => {
        const browser = await launchBrowser();
        const register = await openRegister(browser, files);
        await register.page.goto(`${register.host.url}?store=000203&staff=000431`);
        await register.page.frameLocator("iframe[name=register]").getByText("Marieke").first().waitFor();

        expect(await register.page.locator("iframe").count()).toBe(1);

        await register.close();
        await browser.close();
    });
});
