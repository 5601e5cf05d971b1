import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister } from "../support/openRegister";
import { manifestText, moduleText, type PackageFiles } from "../support/packageFolder";

const NOTE = "(window.log = window.log ?? [])";

/** Cancels the first try to close a shift, writes into the audit log at the second, and opens a page of POS at the third. */
const TRIGGER = moduleText(
    {
        Triggers: "PosApi/Extend/Triggers/OperationTriggers",
        Store: "PosApi/Consume/StoreOperations",
        Entities: "PosApi/Entities",
    },
    `exports("default", class extends Triggers.PreOperationTrigger {
        async execute({ operationRequest }) {
            ${NOTE}.push("before " + operationRequest.operationId);
            const tries = window.log.length;
            if (tries === 2) {
                const { AuditLogTraceLevel } = Entities.ProxyEntities;
                await this.context.runtime.executeAsync(new Store.RegisterCustomAuditEventClientRequest(
                    1, 2, "000135", "SANFRAN-1", "000101", "Sample", "Two tasks stay open", AuditLogTraceLevel.Trace));
            }
            if (tries === 3) {
                const options = new Entities.ClientEntities.CustomerDetailsNavigationParameters("C-1");
                this.context.navigator.navigateToPOSView("CustomerDetailsView", options);
            }
            return { canceled: tries !== 2 };
        }
    });`,
);

const HEADER = moduleText(
    { Header: "PosApi/Extend/Header" },
    `exports("default", class extends Header.CustomPackingItem {
        position = Header.CustomPackingItemPosition.Before;
        constructor(id, context) {
            super(id, context);
            this.cartChangedHandler = ({ cart }) => ${NOTE}.push("lines " + cart.CartLines.length);
        }
        init() {}
        onReady() {}
    });`,
);

const FILES: PackageFiles = {
    "Trigger.js": TRIGGER,
    "Item.js": HEADER,
    "Item.html": "<!doctype html><html><body></body></html>",
    "manifest.json": manifestText({
        extend: {
            triggers: [{ triggerType: "PreOperation", modulePath: "Trigger" }],
            header: { customPackingItems: [{ name: "Item", htmlPath: "Item.html", modulePath: "Item" }] },
        },
    }),
};

describe("What stands for the rest of POS", () => {
    let browser: Browser;
    let register: OpenRegister;

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    beforeEach(async () => {
        register = await openRegister(browser, FILES);
    });

    afterEach(() => register.close());

    it("closes a shift through its triggers, which may stop it, and keeps the audit log", async () => {
        await register.tap("operation-1055");
        await register.waitForLog("before 1055");
        expect(await register.page.getByText("The shift is closed.").count()).toBe(0);
        await register.tap("operation-1055");
        await register.page.getByText("The shift is closed.").waitFor();
        await register.tap("dialog-button-ok");
        await register.tap("settings");
        const log = register.page.getByTestId("audit-log");
        await log.getByText("Two tasks stay open").waitFor();
        expect(await log.innerText()).toContain("Sample, 000101");
    });

    it("opens a page of POS by name, with what it was opened with, and comes back", async () => {
        for (let tries = 1; tries <= 2; tries += 1) await register.tap("operation-1055");
        await register.tap("dialog-button-ok");
        await register.tap("operation-1055");
        const page = register.page.getByTestId("pos-view-CustomerDetailsView");
        await page.getByText("accountNumber: C-1").waitFor();
        await register.tap("go-back");
        await register.page.getByTestId("operation-1055").waitFor();
    });

    it("tells header items of an open sale", async () => {
        await register.tap("host-sale");
        await register.waitForLog("lines 1");
        await register.tap("host-sale");
        await register.waitForLog("lines 0");
        expect(await register.log()).toEqual(["lines 1", "lines 0"]);
    });
});
