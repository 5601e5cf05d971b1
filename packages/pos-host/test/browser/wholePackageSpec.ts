import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/bundlePage";
import { openRegister, type OpenRegister } from "../support/openRegister";
import {
    manifestText,
    moduleText,
    operationFiles,
    operationItem,
    viewFiles,
    viewItem,
    type PackageFiles,
} from "../support/packageFolder";

const headerItem = moduleText(
    { Header: "PosApi/Extend/Header" },
    `exports("default", class extends Header.CustomPackingItem {
        constructor(id, context) { super(id, context); window.log.push("item " + id); this.visible = true; }
        get position() { return Header.CustomPackingItemPosition.Before; }
        init(state) { window.log.push("item for " + state.deviceConfiguration.StoreNumber); }
        onReady(packed, unpacked) {
            for (const [element, text] of [[packed, "Open tasks"], [unpacked, "T"]]) {
                const button = document.createElement("button");
                button.textContent = text;
                button.onclick = () => this.context.navigator.navigate("SampleView", { from: "header" });
                element.append(button);
            }
        }
        dispose() { window.log.push("item disposed"); }
    });`,
);

const dialog = moduleText(
    { Dialogs: "PosApi/Create/Dialogs" },
    `exports("default", class extends Dialogs.ExtensionTemplatedDialogBase {
        open() {
            return new Promise((resolve) => this.openDialog({
                title: this.context.resources.getString("dialogTitle"),
                button1: { id: "save", label: "Save", isPrimary: true, onClick: () => { resolve(this.input.value); return true; } },
                button2: { id: "stay", label: "Stay", onClick: () => { this.setButtonDisabledState("save", true); return false; } },
                onCloseX: () => { resolve("closed"); return true; },
            }));
        }
        onReady(element) { this.input = element.querySelector("input"); window.log.push("dialog in " + element.className); }
    });`,
);

const view = viewFiles(
    "SampleView",
    `constructor(context, options) {
        super(context, { title: context.resources.getString("viewTitle"), commandBar: { commands: [
            { name: "first", label: "First", icon: "Save", canExecute: true, isVisible: true,
              execute: (args) => { window.log.push("executed " + args.commandName); this.state.title = "Saved"; } },
            { name: "second", label: "Second", icon: "Delete", canExecute: false, isVisible: true, execute: () => window.log.push("never") },
            { name: "third", label: "Third", icon: "Add", canExecute: true, isVisible: false, execute: async () => {
                window.log.push("answer " + await new dialogModule.default().open());
            } },
        ] } });
        window.log.push("options " + JSON.stringify(options));
        this.state.commandBar.commands.find((command) => command.name === "third").isVisible = true;
    }
    onReady(element) { this.element = element; window.log.push("ready in " + element.className); }
    dispose() {}`,
    { dialogModule: "../Dialogs/SampleDialog" },
);

const trigger = (name: string, type: string, body: string): PackageFiles => ({
    [`Triggers/${name}.js`]: moduleText(
        { Triggers: "PosApi/Extend/Triggers/ApplicationTriggers" },
        `exports("default", class extends Triggers.${type}Trigger { async execute(options) { ${body} } });`,
    ),
});

const files: PackageFiles = {
    ...view,
    ...operationFiles(
        6001,
        `window.log.push("parameters " + JSON.stringify(parameters)); this.context.navigator.navigate("SampleView", { from: "tile" })`,
    ),
    ...trigger("Start", "ApplicationStart", `window.log.push("start")`),
    ...trigger("LogOn", "PostLogOn", `window.log.push("on " + options.employee.StaffId)`),
    ...trigger("LogOff", "PostLogOff", `window.log.push("off " + options.employee.StaffId)`),
    "Header/Item.js": headerItem,
    "Header/Item.html": "<!doctype html><html><body><div></div></body></html>",
    "Dialogs/SampleDialog.js": dialog,
    "Dialogs/SampleDialog.html": `<!doctype html><html><body><input aria-label="Name" value="Noor"></body></html>`,
    "Strings/en-US/strings.resjson": `{ // texts\n"viewTitle": "Sample view", "dialogTitle": "A dialog" }`,
    "manifest.json": manifestText({
        resources: {
            supportedUICultures: ["en-US"],
            fallbackUICulture: "en-US",
            culturesDirectoryPath: "Strings",
            stringResourcesFileName: "strings.resjson",
        },
        create: {
            views: [viewItem("SampleView")],
            operations: [operationItem(6001)],
            templatedDialogs: [{ modulePath: "Dialogs/SampleDialog", htmlPath: "Dialogs/SampleDialog.html" }],
        },
        extend: {
            header: { customPackingItems: [{ name: "Item", htmlPath: "Header/Item.html", modulePath: "Header/Item" }] },
            triggers: [
                { triggerType: "ApplicationStart", modulePath: "Triggers/Start" },
                { triggerType: "PostLogon", modulePath: "Triggers/LogOn" },
                { triggerType: "PostLogOff", modulePath: "Triggers/LogOff" },
            ],
        },
    }),
};

describe("A package with a view, a dialog, a header item, triggers and an operation", () => {
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

    it("loads whole, without an error and without fetch", async () => {
        expect(await register.page.evaluate(() => typeof window.fetch)).toBe("undefined");
        const settings = await register.settings();

        expect(settings).toContain("SampleView · loaded");
        expect(settings).toContain("6001 · loaded");
        expect(register.consoleErrors).toEqual([]);
    });

    it("hears of the start before logon, of logon before its header item is made", async () => {
        expect(await register.log()).toEqual([
            "start",
            "on 000101",
            "item posHeader_Contoso_Sample_Item",
            "item for 000135",
        ]);
    });

    it("opens its view from the tile, with its text as title and its commands from the right", async () => {
        await register.tap("operation-6001");
        await register.waitForTitle("Sample view");

        const [first, second, third] = await Promise.all(
            ["first", "second", "third"].map((name) => register.page.getByTestId(`app-bar-${name}`).boundingBox()),
        );

        expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
        expect(second?.x).toBeGreaterThan(third?.x ?? Infinity);
        expect(await register.log()).toContain("parameters []");
        expect(await register.log()).toContain(`options {"from":"tile"}`);
        expect(await register.log()).toContain("ready in SampleView customViewControllerRoot");
    });

    it("runs a command that can execute and shows the new title; ignores one that cannot", async () => {
        await register.tap("operation-6001");
        await register.tap("app-bar-first");
        await register.waitForTitle("Saved");

        expect(await register.page.getByTestId("app-bar-second").isDisabled()).toBeTrue();
        expect(await register.log()).toContain("executed first");
    });

    it("shows its dialog; a button that returns false leaves it open, one that returns true closes it", async () => {
        await register.tap("operation-6001");
        await register.tap("app-bar-third");
        await register.page.getByRole("dialog", { name: "A dialog" }).waitFor();
        await register.page.getByLabel("Name").fill("Emma");
        await register.tap("dialog-button-stay");

        expect(await register.page.getByTestId("dialog-button-save").isDisabled()).toBeTrue();

        await register.page.keyboard.press("Escape");
        await register.waitForLog("answer closed");
        await register.tap("app-bar-third");
        await register.page.getByLabel("Name").fill("Emma");
        await register.tap("dialog-button-save");
        await register.waitForLog("answer Emma");

        expect(await register.log()).toContain("dialog in col grow");
        expect(await register.page.getByTestId("dialog").count()).toBe(0);
    });

    it("shows its header item in the header, and in the menu when the window is narrow", async () => {
        await register.page.getByTestId("header-items").getByRole("button", { name: "T" }).click();
        await register.waitForTitle("Sample view");
        await register.page.setViewportSize({ width: 330, height: 700 });
        await register.tap("header-more");
        await register.page.getByTestId("header-menu").getByRole("button", { name: "Open tasks" }).click();
        await register.page.waitForFunction(
            () => (window as unknown as { log: string[] }).log.filter((entry) => entry.includes("header")).length === 2,
        );

        expect(await register.page.getByTestId("header-items").getByRole("button").count()).toBe(0);
    });

    it("is told of log-off after its pages and its header item have ended", async () => {
        await register.tap("log-off");
        await register.waitForLog("off 000101");

        expect((await register.log()).slice(-2)).toEqual(["item disposed", "off 000101"]);

        await register.tap("logon-000102");
        await register.waitForLog("on 000102");
    });
});
