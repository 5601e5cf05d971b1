import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
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
    type PackageFiles,
} from "../support/packageFolder";

/** An operation whose handler has the dialog requests, the employee requests and the package's own request at hand. */
const operation = (operationId: number, body: string): PackageFiles => {
    const files = operationFiles(operationId, body);
    const handler = `Operations/Op${String(operationId)}/Handler.js`;
    const imports = {
        own: "./Request",
        Operations: "PosApi/Create/Operations",
        Dialogs: "PosApi/Consume/Dialogs",
        Employees: "PosApi/Consume/Employees",
        Device: "PosApi/Consume/Device",
        mine: "../../Own/AddRequest",
    };
    const [, execute = ""] = /execute: function \(\) \{([\s\S]*)\} \};\s*\}\);$/.exec(files[handler] ?? "") ?? [];
    return { ...files, [handler]: moduleText(imports, execute) };
};

const own = {
    "Own/AddRequest.js": moduleText(
        { Handlers: "PosApi/Create/RequestHandlers" },
        `exports("AddRequest", class extends Handlers.ExtensionRequestBase { constructor(a, b) { super(); this.a = a; this.b = b; } });
         exports("LostRequest", class extends Handlers.ExtensionRequestBase {});`,
    ),
    "Own/AddHandler.js": moduleText(
        { Handlers: "PosApi/Create/RequestHandlers", mine: "./AddRequest" },
        `exports("default", class extends Handlers.ExtensionRequestHandlerBase {
            supportedRequestType() { return mine.AddRequest; }
            executeAsync({ a, b }) { return Promise.resolve({ canceled: false, data: { sum: a + b } }); }
        });`,
    ),
    "Own/Version.js": moduleText(
        { Replace: "PosApi/Extend/RequestHandlers/RequestHandlers", Device: "PosApi/Consume/Device" },
        `exports("default", class extends Replace.ReplacementRequestHandlerBase {
            supportedRequestType() { return Device.GetApplicationVersionClientRequest; }
            async executeAsync(request) {
                const { data } = await this.defaultExecuteAsync(request);
                return { canceled: false, data: new Device.GetApplicationVersionClientResponse("replaced " + data.result) };
            }
        });`,
    ),
    "Own/Triggers.js": moduleText(
        { Triggers: "PosApi/Extend/Triggers/OperationTriggers" },
        `exports("default", class extends Triggers.PreOperationTrigger { execute({ operationRequest }) {
            window.log.push("before " + operationRequest.operationId);
            return Promise.resolve({ canceled: operationRequest.operationId === 6004 });
        } });`,
    ),
    "Own/After.js": moduleText(
        { Triggers: "PosApi/Extend/Triggers/OperationTriggers" },
        `exports("default", class extends Triggers.PostOperationTrigger { async execute({ operationRequest }) {
            window.log.push("after " + operationRequest.operationId); } });`,
    ),
};

const run = (request: string): string => `await this.context.runtime.executeAsync(${request})`;

const files: PackageFiles = {
    ...own,
    ...operation(
        6001,
        `window.log.push("parameters " + parameters.join("+"));
         const { data } = ${run("new mine.AddRequest(2, 3)")}; window.log.push("sum " + data.sum);
         const version = ${run("new Device.GetApplicationVersionClientRequest()")}; window.log.push(version.data.result);
         try { ${run("new mine.LostRequest()")} } catch (errors) { window.log.push("lost " + errors[0].ErrorCode); }
         try { ${run("null")} } catch (error) { window.log.push("null " + error.message); }`,
    ),
    ...operation(
        6002,
        `const { data } = ${run(`new Dialogs.ShowMessageDialogClientRequest({ title: "Sure?", message: "Really", button1: { id: "yes", label: "Yes", result: "YES" } })`)};
         window.log.push("message " + data.result.dialogResult);
         const picked = ${run(`new Employees.SelectStoreEmployeeClientRequest("", "Who?", "Because")`)};
         window.log.push("picked " + (picked.canceled ? "nobody" : picked.data.result.StaffId));`,
    ),
    ...operation(6003, `throw new Error("The till is stuck")`),
    ...operation(6004, `window.log.push("never")`),
    "Operations/Wrong.js": moduleText(
        { one: "./Op6001/Request" },
        `exports("default", () => Promise.resolve({ canceled: false, data: new one.Request([]) }));`,
    ),
    "Operations/Rejecting.js": moduleText({}, `exports("default", () => Promise.reject(new Error("factory failed")));`),
    ...operation(6005, `window.log.push("never")`),
    ...operation(6006, `window.log.push("never")`),
    ...operation(6007, `window.log.push("never")`),
    "manifest.json": manifestText({
        create: {
            operations: [
                ...[6001, 6002, 6003, 6004, 6007].map(operationItem),
                { ...operationItem(6005), operationRequestFactoryPath: "Operations/Wrong" },
                { ...operationItem(6006), operationRequestFactoryPath: "Operations/Rejecting" },
            ],
            requestHandlers: [{ modulePath: "Own/AddHandler" }],
        },
        extend: {
            requestHandlers: [{ modulePath: "Own/Version" }],
            triggers: [
                { triggerType: "PreOperation", modulePath: "Own/Triggers" },
                { triggerType: "PostOperation", modulePath: "Own/After" },
            ],
        },
    }),
};

const world = {
    buttonGrid: [tile(6001, "a;b"), ...[6002, 6003, 6004, 6005, 6006, 6007, 9999].map((action) => tile(action))],
    operations: [{ id: 6007, name: "Online only", allowOffline: false }],
};

describe("Operations and requests of an extension", () => {
    let browser: Browser;
    let register: OpenRegister;

    beforeAll(async () => {
        browser = await launchBrowser();
    });

    afterAll(() => browser.close());

    beforeEach(async () => {
        register = await openRegister(browser, files, { world });
    });

    afterEach(() => register.close());

    it("get the tile's parameters, the package's own handler, and the handler that replaces one of POS", async () => {
        await register.tap("operation-6001");
        await register.waitForLog("after 6001");

        expect(await register.log()).toEqual([
            "before 6001",
            "parameters a+b",
            "sum 5",
            jasmine.stringMatching(/^replaced 9\.52/) as never,
            "lost string_14002",
            "null The runtime was given no request.",
            "after 6001",
        ]);
    });

    it("open the dialogs of POS: a message, and the workers of the store", async () => {
        await register.tap("operation-6002");
        await register.tap("dialog-button-yes");
        await register.waitForLog("message YES");
        await register.page.getByText("Liam Chen").click();
        const confirm = register.page.getByTestId("dialog-button-ok");
        if (await confirm.isVisible()) await confirm.click();
        await register.waitForLog("picked 000102");

        expect(await register.page.getByTestId("dialog").count()).toBe(0);
    });

    it("show what a handler rejects with", async () => {
        await register.tap("operation-6003");

        expect(await register.page.getByTestId("dialog").innerText()).toContain("The till is stuck");
    });

    it("do not run when a trigger cancels them", async () => {
        await register.tap("operation-6004");
        await register.waitForLog("before 6004");

        expect(await register.log()).not.toContain("never");
        expect(await register.page.getByTestId("dialog").count()).toBe(0);
    });

    it("do nothing, and show nothing, when the factory rejects or gives a request of another operation", async () => {
        await register.tap("operation-6005");
        await register.tap("operation-6006");
        const settings = await register.settings();

        expect(settings).toContain("The factory of operation 6006 failed: factory failed");
        expect(await register.log()).toEqual([]);
        expect(await register.page.getByTestId("dialog").count()).toBe(0);
    });

    it("are refused offline when headquarters says so, and named when nobody handles them", async () => {
        await register.tap("operation-9999");

        expect(await register.page.getByTestId("dialog").innerText()).toContain("not handled");

        await register.tap("dialog-button-ok");
        await register.tap("go-offline");
        await register.tap("operation-6007");

        expect(await register.page.getByTestId("dialog").innerText()).toContain(
            "not available while the register is offline",
        );
    });
});

describe("Knockout of a package", () => {
    it("binds around a control of POS and stops at it", async () => {
        const knockout = await readFile(createRequire(import.meta.url).resolve("knockout"), "utf8");
        const view = viewFiles(
            "Bound",
            `constructor(context) { super(context, { title: "Bound" }); this.text = "from knockout"; }
            onReady(element) {
                element.innerHTML = '<p data-bind="text: text"></p><div class="list"></div>';
                const list = this.context.controlFactory.create("", "DataList", {
                    columns: [{ title: "Name", ratio: 100, collapseOrder: 1, minWidth: 100, computeValue: (row) => row.name }],
                    data: [{ name: "Row one" }],
                    interactionMode: Controls.DataListInteractionMode.Invoke,
                }, element.querySelector(".list"));
                list.addEventListener("ItemInvoked", ({ item }) => window.log.push("invoked " + item.name));
                const ko = knockout.default;
                ko.bindingHandlers.__posStopExtensionBinding = { init: () => ({ controlsDescendantBindings: true }) };
                ko.applyBindings(this, element);
            }
            dispose() {}`,
            { Controls: "PosApi/Consume/Controls", knockout: "knockout" },
        );
        const bound: PackageFiles = {
            ...view,
            ...operationFiles(6001, `this.context.navigator.navigate("Bound")`),
            "Libraries/knockout.js": knockout,
            "manifest.json": manifestText(
                { create: { views: [viewItem("Bound")], operations: [operationItem(6001)] } },
                { dependencies: [{ alias: "knockout", format: "amd", modulePath: "Libraries/knockout" }] },
            ),
        };
        const browser = await launchBrowser();
        const register = await openRegister(browser, bound);
        await register.tap("operation-6001");
        await register.page.getByText("from knockout").waitFor();
        await register.page.getByText("Row one").click();
        await register.waitForLog("invoked Row one");

        expect(await register.page.locator(".list [data-bind=__posStopExtensionBinding]").count()).toBe(1);
        expect(register.consoleErrors).toEqual([]);

        await register.close();
        await browser.close();
    });
});
