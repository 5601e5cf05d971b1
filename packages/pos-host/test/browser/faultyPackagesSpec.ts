import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister } from "../support/openRegister";
import {
    manifestText,
    moduleText,
    operationFiles,
    operationItem,
    tile,
    viewFiles,
    viewItem,
} from "../support/packageFolder";

const plainView = `constructor(context) { super(context, { title: "Plain" }); } onReady() {} dispose() {}`;

const files = {
    ...viewFiles("Good", plainView),
    ...viewFiles(
        "Twice",
        `constructor(context) {
            const command = { name: "save", label: "Save", icon: "Save", canExecute: true, isVisible: true, execute: () => {} };
            super(context, { title: "Twice", commandBar: { commands: [command, command] } });
        } onReady() {} dispose() {}`,
    ),
    "Views/NoBase.html": "<p></p>",
    "Views/NoBase.js": moduleText({}, `exports("default", class NoBase { onReady() {} });`),
    "Views/OldBase.html": "<p></p>",
    "Views/OldBase.js": moduleText(
        { Views: "PosApi/Create/Views" },
        `exports("default", class OldBase extends Views.ExtensionViewControllerBase {});`,
    ),
    "Views/NoHtml.js": viewFiles("NoHtml", plainView)["Views/NoHtml.js"] ?? "",
    "Triggers/Missing.js": moduleText(
        {
            Journal: "PosApi/Consume/Journal",
            Device: "PosApi/Consume/Device",
            Triggers: "PosApi/Extend/Triggers/ApplicationTriggers",
        },
        `exports("default", class extends Triggers.ApplicationStartTrigger { async execute() {
            try { await this.context.runtime.executeAsync(new Device.GetHardwareProfileClientRequest()); }
            catch (error) { window.log.push(error.message); }
            try { Journal.PrintReceipt.now(); } catch (error) { window.log.push(error.message); }
            try { this.context.navigator.navigateToPOSView("PaymentView"); } catch (error) { window.log.push(error.message); }
        } });`,
    ),
    ...operationFiles(6001, `this.context.navigator.navigate("Good")`),
    ...operationFiles(6003, `this.context.navigator.navigate("Nowhere")`),
    ...operationFiles(6002, `this.context.navigator.navigate("Twice")`),
    "manifest.json": manifestText({
        create: {
            views: [
                viewItem("NoBase"),
                viewItem("OldBase"),
                viewItem("NoHtml"),
                { ...viewItem("Good"), viewControllerPath: "Views/Gone" },
                viewItem("Twice"),
                viewItem("Good"),
            ],
            operations: [6001, 6002, 6003].map(operationItem),
        },
        extend: {
            triggers: [
                { triggerType: "ApplicationStart", modulePath: "Triggers/Missing" },
                { triggerType: "PreProductSale", modulePath: "Triggers/Missing" },
            ],
            views: { PaymentView: { viewController: { modulePath: "Cart" } } },
        },
    }),
};

describe("A package with faults", () => {
    let browser: Browser;
    let register: OpenRegister;

    beforeAll(async () => {
        browser = await launchBrowser();
        const buttonGrid = [6001, 6002, 6003].map((action) => tile(action));
        register = await openRegister(browser, files, { world: { buttonGrid } });
    });

    afterAll(async () => {
        await register.close();
        await browser.close();
    });

    afterEach(async () => {
        await register.page.keyboard.press("Escape");
        await register.tap("log-off");
        await register.tap("logon-000101");
        await register.page.locator(".posHost-welcome").waitFor();
    });

    it("still has its good items", async () => {
        await register.tap("operation-6001");
        await register.waitForTitle("Plain");

        expect(await register.settings()).toContain("Good · loaded");
    });

    it("has each bad item listed on the Settings page with its reason", async () => {
        const settings = await register.settings();

        expect(settings).toMatch(/NoBase: The class NoBase must derive from CustomViewControllerBase/);
        expect(settings).toMatch(/OldBase: .*not supported in independent packaging/);
        expect(settings).toMatch(/NoHtml: .*Views\/NoHtml.html answered 404/);
        expect(settings).toMatch(/Good: .*Views\/Gone/);
        expect(settings).toMatch(/PreProductSale: The POS host does not support the trigger type PreProductSale/);
        expect(settings).toMatch(/The POS host does not support "extend.views.PaymentView"/);
    });

    it("is told by name what the host does not support, and so is the developer", async () => {
        const names = [
            "PosApi/Consume/Device.GetHardwareProfileClientRequest",
            "PosApi/Consume/Journal.PrintReceipt.now",
            `navigateToPOSView("PaymentView")`,
        ];
        await register.tap("settings");
        const listed = await register.page.getByTestId("unsupported").innerText();

        for (const name of names) {
            expect(await register.log()).toContain(`The POS host does not support ${name}`);
            expect(listed).withContext(name).toContain(name);
            expect(register.consoleErrors).toContain(`The POS host does not support ${name}`);
        }
        expect(listed).toContain("PosApi/Consume/Journal");
    });

    it("shows what the constructor of a view throws, such as a command that is there twice", async () => {
        await register.tap("operation-6002");
        const dialog = register.page.getByTestId("dialog");
        await dialog.waitFor();

        expect(await dialog.innerText()).toContain(`The command "save" is there twice`);
        await register.tap("dialog-button-ok");
    });

    it("shows that a page it navigates to is not there", async () => {
        await register.tap("operation-6003");
        const dialog = register.page.getByTestId("dialog");
        await dialog.waitFor();

        expect(await dialog.innerText()).toContain("There is no page Contoso_Sample_Nowhere");
        await register.tap("dialog-button-ok");
    });
});

describe("A package that cannot be taken", () => {
    let browser: Browser;

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    it("is skipped as a whole with the reason on the Settings page", async () => {
        const cases: readonly (readonly [string, RegExp])[] = [
            [manifestText({}, { minimumPosVersion: "99.0" }), /needs POS 99.0/],
            [manifestText({}, { supportedCountryRegions: ["FR"] }), /supports FR; the channel is in US/],
            ["{ // comment\n}", /not strict JSON/],
        ];
        for (const [manifest, reason] of cases) {
            const register = await openRegister(browser, { "manifest.json": manifest });

            expect(await register.settings()).toMatch(reason);
            await register.close();
        }
    });
});
