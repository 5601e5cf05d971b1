import type { Browser, Page } from "playwright-core";
import type {} from "./controlsPage";
import { browserTimeout, bundlePage, launchBrowser, openPage, type PageBundle } from "../support/bundlePage";
import { findViolations } from "../support/findViolations";

type Listening = { addEventListener(name: string, listener: (data: never) => void): void } & Record<string, unknown>;

declare global {
    interface Window {
        heard: unknown[];
        given: unknown;
        control: Listening;
    }
}

describe("Small controls in a page", () => {
    let browser: Browser;
    let bundle: PageBundle;
    let page: Page;

    beforeAll(async () => {
        jasmine.DEFAULT_TIMEOUT_INTERVAL = browserTimeout;
        browser = await launchBrowser();
        bundle = await bundlePage("test/controls/controlsPage.ts", "src/register/styles/pos.css");
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
        page = await openPage(browser, bundle, {
            content: '<main><h1>Controls</h1><div id="root"></div></main><button id="anchor">Menu</button>',
        });
    });
    afterEach(() => page.close());

    /** Makes a control from the source text of its options and records one event of it. */
    async function show(name: string, options: string, event: string): Promise<void> {
        await page.evaluate(`window.given = ${options}`);
        await page.evaluate(
            ([control, told]) => {
                window.heard = [];
                const style = "width:400px;height:420px";
                window.control = window.controls.make(control, window.given, style, "en-GB") as Listening;
                window.control.addEventListener(told, (data) => window.heard.push(JSON.parse(JSON.stringify(data))));
            },
            [name, event] as const,
        );
    }

    const heard = (): Promise<unknown[]> => page.evaluate(() => window.heard);

    it("Pivot makes every panel ready, shows one and tells which", async () => {
        const item = (id: string): string =>
            `{ id: "${id}", header: "${id}", onReady(element) { element.textContent = "panel ${id}" } }`;
        await show("Pivot", `{ items: [${item("Mine")}, ${item("All")}, ${item("Late")}] }`, "SelectionChanged");
        expect(await page.getByRole("tabpanel").allTextContents()).toEqual(["panel Mine"]);
        await page.getByRole("tab", { name: "Mine" }).focus();
        await page.keyboard.press("ArrowRight");
        expect(await page.getByRole("tabpanel").allTextContents()).toEqual(["panel All"]);
        await page.evaluate(() => (window.control["selectItem"] as (id: string) => void).call(window.control, "Late"));
        expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Late");
        expect(await heard()).toEqual([
            { selectedItem: { id: "All", header: "All" } },
            { selectedItem: { id: "Late", header: "Late" } },
        ]);
    });

    it("DatePicker is worked with keys, keeps the time of day and tells another day once", async () => {
        await show("DatePicker", "{ date: new Date(2026, 10, 22, 9, 30), enabled: true }", "DateChanged");
        await page.getByTestId("date-picker").press("Enter");
        await page.getByRole("grid").waitFor();
        for (const key of ["PageDown", "ArrowLeft", "Enter"]) await page.keyboard.press(key);
        const date = await page.evaluate(() => (window.control["date"] as Date).toString());
        expect(date).toContain("Dec 21 2026 09:30");
        expect((await heard()).length).toBe(1);
        expect(await page.getByRole("grid").count()).toBe(0);
    });

    it("DatePicker closes on Escape and returns the focus", async () => {
        await show("DatePicker", "{ date: new Date(2026, 10, 22), enabled: true }", "DateChanged");
        await page.getByTestId("date-picker").click();
        await page.keyboard.press("Escape");
        const focused = await page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
        expect(focused).toBe("date-picker");
        expect(await heard()).toEqual([]);
    });

    it("TimePicker tells the chosen time", async () => {
        await show(
            "TimePicker",
            "{ time: new Date(2026, 10, 22, 9, 20), minuteIncrement: 15, enabled: true }",
            "TimeChanged",
        );
        await page.getByLabel("Hour").selectOption("14");
        expect(await page.evaluate(() => (window.control["time"] as Date).getHours())).toBe(14);
        expect((await heard()).length).toBe(1);
    });

    it("Menu shows the visible commands beside its anchor and tells the chosen one", async () => {
        const commands =
            '[{ id: "a", label: "A" }, { id: "b", label: "B", isVisible: false }, { id: "c", label: "C" }]';
        await show("Menu", `{ type: "button", directionalHint: 0, commands: ${commands} }`, "CommandInvoked");
        await page.evaluate(() => {
            const open = window.control["show"] as (anchor: Element | null) => void;
            open.call(window.control, document.querySelector("#anchor"));
        });
        expect(await page.getByRole("menuitem").allTextContents()).toEqual(["A", "C"]);
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        expect(await heard()).toEqual([{ id: "c" }]);
        expect(await page.getByRole("menu").count()).toBe(0);
    });

    it("Menu throws when it is shown beside nothing", async () => {
        await show("Menu", '{ type: "button", directionalHint: 0, commands: [] }', "CommandInvoked");
        const message = await page.evaluate(() => {
            try {
                (window.control["show"] as (anchor: null) => void).call(window.control, null);
                return "";
            } catch (error) {
                return String(error);
            }
        });
        expect(message).toMatch(/needs the element/);
    });

    it("Toggle tells a tap but not what the extension sets", async () => {
        const options =
            '{ checked: false, enabled: true, labelOn: "On", labelOff: "Off", tabIndex: 0, title: "Sound" }';
        await show("Toggle", options, "CheckedChanged");
        await page.getByRole("switch").click();
        await page.evaluate(() => {
            window.control["checked"] = false;
        });
        expect(await heard()).toEqual([{ checked: true }]);
        expect(await page.getByRole("switch").textContent()).toBe("SoundOff");
    });

    it("CurrencyNumPad keys in cents of the currency and tells numbers", async () => {
        await show("CurrencyNumPad", '{ label: "Amount", value: 0, currencyCode: "EUR" }', "EnterPressed");
        await page.getByLabel("Amount (EUR)").pressSequentially("12.345");
        await page.getByRole("button", { name: "Enter" }).click();
        expect(await heard()).toEqual([{ value: 12.34 }]);
    });

    it("TransactionNumPad tells item and count", async () => {
        await show("TransactionNumPad", '{ label: "Item", value: "" }', "EnterPressed");
        for (const key of ["3", "*", "8", "1"]) await page.getByRole("button", { name: key, exact: true }).click();
        await page.keyboard.press("Tab");
        await page.getByRole("button", { name: "Enter" }).click();
        expect(await heard()).toEqual([{ value: "81", quantity: 3 }]);
    });

    it("an axe run finds nothing wrong with any of them", async () => {
        const columns = '[{ title: "Task", computeValue: (row) => row, ratio: 100, collapseOrder: 1, minWidth: 10 }]';
        await show("DataList", `{ columns: ${columns}, data: ["one", "two"], interactionMode: 3 }`, "ItemInvoked");
        await show("Pivot", '{ items: [{ id: "a", header: "A", onReady() {} }] }', "SelectionChanged");
        await show(
            "Toggle",
            '{ checked: true, enabled: true, labelOn: "On", labelOff: "Off", tabIndex: 0 }',
            "CheckedChanged",
        );
        await show("TimePicker", "{ time: new Date(), minuteIncrement: 5, enabled: true }", "TimeChanged");
        await show("NumericNumPad", '{ label: "Count", value: 1, decimalPrecision: 1 }', "EnterPressed");
        await show("DatePicker", "{ date: new Date(), enabled: true }", "DateChanged");
        await page.getByTestId("date-picker").click();
        expect(await findViolations(page)).toEqual([]);
    });
});
