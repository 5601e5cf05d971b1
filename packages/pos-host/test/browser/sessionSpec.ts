import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister, type RegisterLook } from "../support/openRegister";
import { manifestText, moduleText, viewFiles, viewItem, type PackageFiles } from "../support/packageFolder";

const resources = {
    supportedUICultures: ["en-US", "nl"],
    fallbackUICulture: "en-US",
    culturesDirectoryPath: "Strings",
    stringResourcesFileName: "strings.resjson",
};
const strings = {
    "Strings/en-US/strings.resjson": `{"hello": "Hello"}`,
    "Strings/nl/strings.resjson": `{"hello": "Hallo"}`,
};
const device = { Device: "PosApi/Consume/Device", Employees: "PosApi/Consume/Employees" };

/** A package with one trigger per entry of `bodies`, by trigger type. */
function triggerPackage(bodies: Readonly<Record<string, string>>, more: PackageFiles = {}, create = {}): PackageFiles {
    const modules = Object.entries(bodies).map(([type, body]): [string, string] => [
        `${type}.js`,
        moduleText(
            {
                Triggers: "PosApi/Extend/Triggers/ApplicationTriggers",
                Results: "PosApi/Extend/Triggers/Triggers",
                ...device,
            },
            `exports("default", class extends Triggers.${type}Trigger { async execute(options) { ${body} } });`,
        ),
    ]);
    const triggers = Object.keys(bodies).map((triggerType) => ({ triggerType, modulePath: triggerType }));
    return {
        ...Object.fromEntries(modules),
        ...strings,
        ...more,
        "manifest.json": manifestText({ resources, create, extend: { triggers } }),
    };
}

const ask = (type: string): string => `(await this.context.runtime.executeAsync(new ${type}())).data.result`;
const signedOff = { query: "store=000201" };

describe("The session of a register", () => {
    let browser: Browser;
    let register: OpenRegister;
    const open = async (files: PackageFiles, look?: RegisterLook): Promise<void> => {
        register = await openRegister(browser, files, look);
    };

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    afterEach(() => register.close());

    it("offers the store's workers at logon and knows whom it signed on, with UPN and rights", async () => {
        const body = `const employee = ${ask("Employees.GetLoggedOnEmployeeClientRequest")};
            const upn = employee.ExtensionProperties.find(({ Key }) => Key === "EntraUserPrincipalName");
            window.log.push([employee.Name, upn ? upn.Value.StringValue : "no UPN", employee.Permissions.AllowTaskManagement].join());`;
        await open(triggerPackage({ PostLogOn: body }), signedOff);

        expect(await register.page.locator(".posHost-employeeName").allInnerTexts()).toContain("Tess Mulder");

        await register.tap("logon-000401");
        await register.waitForLog("Fatima El Amrani,fatima@contoso.example,true");
        await register.tap("log-off");
        await register.tap("logon-000412");
        await register.waitForLog("Bram Bakker,no UPN,false");

        expect((await register.log()).length).toBe(2);
    });

    it("rejects the question for the worker while nobody is signed on", async () => {
        const body = `try { ${ask("Employees.GetLoggedOnEmployeeClientRequest")} } catch (error) { window.log.push(error.message); }`;
        await open(triggerPackage({ ApplicationStart: body }), signedOff);

        expect(await register.log()).toEqual(["Nobody is signed on at this register."]);
    });

    it("answers with device, channel, version, profile, connection and a token that is not one of Graph", async () => {
        const body = `const device = ${ask("Device.GetDeviceConfigurationClientRequest")};
            const channel = ${ask("Device.GetChannelConfigurationClientRequest")};
            const version = ${ask("Device.GetApplicationVersionClientRequest")};
            const status = ${ask("Device.GetConnectionStatusClientRequest")};
            const { token } = ${ask("Device.GetAuthenticationTokenClientRequest")};
            window.log.push([device.StoreNumber, channel.TimeZoneInfoId, version.slice(0, 4), status, atob(token.split(".")[1])].join(" "));`;
        await open(triggerPackage({ PostLogOn: body }));
        const [answer] = await register.log();

        expect(answer).toContain("000135 Pacific Standard Time 9.52 0");
        expect(answer).toContain("https://commerce.dynamics.com");
    });

    it("stays on the logon page when a trigger cancels logon, and shows what a trigger rejects with", async () => {
        const body = `if (options.operatorId === "000402") return new Results.CancelableTriggerResult(true, options);
            if (options.operatorId === "000403") throw new Error("Not today");
            return new Results.CancelableTriggerResult(false, options);`;
        await open(triggerPackage({ PreLogOn: body, PostLogOn: `window.log.push("on")` }), signedOff);
        await register.tap("logon-000402");
        await register.tap("logon-000403");
        const dialog = register.page.getByTestId("dialog");
        await dialog.waitFor();

        expect(await dialog.innerText()).toContain("Not today");

        await register.tap("dialog-button-ok");
        await register.tap("logon-000401");
        await register.waitForLog("on");

        expect(await register.log()).toEqual(["on"]);
    });

    it("waits for a logon trigger that shows a page of its own before it goes to the welcome screen", async () => {
        const view = viewFiles(
            "Wait",
            `constructor(context, options) { super(context, { title: "Wait", commandBar: { commands: [
                { name: "go", label: "Go", icon: "Go", canExecute: true, isVisible: true, execute: () => options.done() }] } }); }
            onReady() {} dispose() {}`,
        );
        const body = `await new Promise((done) => this.context.navigator.navigate("Wait", { done }));`;
        await open(triggerPackage({ PostLogOn: body }, view, { views: [viewItem("Wait")] }), signedOff);
        await register.tap("logon-000401");
        await register.waitForTitle("Wait");
        await register.tap("app-bar-go");
        await register.waitForTitle("Utrecht");

        expect(await register.page.locator(".posHost-welcome").isVisible()).toBeTrue();
    });

    it("goes on although a trigger that only listens fails, and lists the failure", async () => {
        await open(triggerPackage({ PostLogOn: `throw new Error("Broken listener")` }));

        expect(await register.settings()).toContain("A PostLogOn trigger failed: Broken listener");
    });

    it("tells of going offline and back, and answers with the connection it has", async () => {
        const body = `window.log.push(options.previousConnectionStatus + " to " + options.connectionStatus + " is " + ${ask("Device.GetConnectionStatusClientRequest")});`;
        await open(triggerPackage({ PostConnectionStatusChange: body }));
        await register.tap("go-offline");
        await register.waitForLog("0 to 2 is 2");

        expect(await register.page.getByTestId("connection-status").innerText()).toBe("Offline");

        await register.tap("go-offline");
        await register.waitForLog("2 to 0 is 0");

        expect(await register.page.getByTestId("connection-status").innerText()).toBe("Online");
    });

    it("runs log-off as an operation, and stays when a trigger before operations cancels it", async () => {
        const body = `window.log.push("pre " + options.operationRequest.operationId); return { canceled: window.log.length === 1 };`;
        const before = moduleText(
            { Triggers: "PosApi/Extend/Triggers/OperationTriggers" },
            `exports("default", class extends Triggers.PreOperationTrigger { async execute(options) { ${body} } });`,
        );
        await open({
            "PreOperation.js": before,
            "manifest.json": manifestText({
                extend: { triggers: [{ triggerType: "PreOperation", modulePath: "PreOperation" }] },
            }),
        });
        await register.tap("log-off");
        await register.waitForLog("pre 701");

        expect(await register.page.locator(".posHost-welcome").isVisible()).toBeTrue();

        await register.tap("log-off");
        await register.page.getByTestId("logon-000101").waitFor();

        expect(await register.log()).toEqual(["pre 701", "pre 701"]);
    });

    it("runs lock and unlock triggers, and a cancelled lock does not lock", async () => {
        const bodies = {
            PreLockTerminal: `window.log.push("pre " + options.currentEmployee.StaffId); return { canceled: window.log.length === 1 };`,
            PostLockTerminal: `window.log.push("locked");`,
            PreUnlockTerminal: `window.log.push("unlock " + options.operatorId); return { canceled: false };`,
        };
        await open(triggerPackage(bodies));
        await register.tap("lock");
        await register.waitForLog("pre 000101");

        expect(await register.page.locator(".posHost-welcome").isVisible()).toBeTrue();

        await register.tap("lock");
        await register.waitForLog("locked");
        await register.tap("logon-000101");
        await register.page.locator(".posHost-welcome").waitFor();

        expect(await register.log()).toEqual(["pre 000101", "pre 000101", "locked", "unlock 000101"]);
    });
});

describe("Language and look of a register", () => {
    let browser: Browser;
    let register: OpenRegister;
    const greet = `window.log.push(this.context.resources.getString("hello") + " " + this.context.resources.getString("missing"));`;

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    afterEach(() => register.close());

    it("gives texts in the store's language, and a missing text as its id", async () => {
        register = await openRegister(browser, triggerPackage({ PostLogOn: greet }), {
            query: "store=000201&staff=000402",
        });

        expect(await register.log()).toEqual(["Hallo missing"]);
    });

    it("falls back to the package's own culture for a language that it lacks", async () => {
        register = await openRegister(browser, triggerPackage({ PostLogOn: greet }), {
            query: "store=000135&staff=000101&language=fr",
        });

        expect(await register.log()).toEqual(["Hello missing"]);
    });

    it("has light or dark, direction and contrast on the body", async () => {
        register = await openRegister(browser, triggerPackage({}), {
            query: "store=000135&staff=000101&theme=dark&dir=rtl&contrast=high",
        });
        const body = register.page.locator("body");

        expect(await body.getAttribute("class")).toBe("dark highContrast");
        expect(await body.getAttribute("dir")).toBe("rtl");
    });

    it("keeps fetch when the address says so", async () => {
        register = await openRegister(browser, triggerPackage({}), {
            query: "store=000135&staff=000101&fetch=keep",
        });

        expect(await register.page.evaluate(() => typeof window.fetch)).toBe("function");
    });
});
