import type { Browser, Page } from "playwright-core";
import type {} from "./controlsPage";
import { browserTimeout, bundlePage, launchBrowser, openPage, type PageBundle } from "../support/bundlePage";

interface Row {
    readonly title: string;
    readonly list: string;
}

interface List {
    data: readonly Row[];
    selectAll(): void;
    selectItems(items: readonly Row[]): void;
    addEventListener(name: string, listener: (data: never) => void): void;
}

declare global {
    interface Window {
        list: List;
        told: unknown[];
    }
}

describe("DataList in a page", () => {
    let browser: Browser;
    let bundle: PageBundle;
    let page: Page;

    beforeAll(async () => {
        jasmine.DEFAULT_TIMEOUT_INTERVAL = browserTimeout;
        browser = await launchBrowser();
        bundle = await bundlePage("test/controls/controlsPage.ts", "src/register/styles/pos.css");
    });
    afterAll(() => browser.close());
    afterEach(() => page.close());

    async function showList(mode: number, rowCount: number, width = 800): Promise<void> {
        page = await openPage(browser, bundle);
        await page.evaluate(
            ([interactionMode, count, px]) => {
                const rows = Array.from({ length: count }, (_row, index) => ({
                    title: `Task ${index}`,
                    list: "Opening",
                }));
                const columns = [
                    {
                        title: "Task",
                        computeValue: (row: Row) => row.title,
                        ratio: 60,
                        collapseOrder: 2,
                        minWidth: 200,
                    },
                    { title: "List", computeValue: (row: Row) => row.list, ratio: 40, collapseOrder: 1, minWidth: 160 },
                ];
                const options = { columns, data: rows, interactionMode };
                window.told = [];
                window.list = window.controls.make("DataList", options, `width:${px}px;height:400px`) as List;
                window.list.addEventListener("ItemInvoked", (data) => window.told.push(data));
                window.list.addEventListener("SelectionChanged", (data) => window.told.push(data));
            },
            [mode, rowCount, width] as const,
        );
    }

    const told = (): Promise<unknown[]> => page.evaluate(() => window.told);
    const row = (title: string): ReturnType<Page["locator"]> => page.getByRole("row").filter({ hasText: title });

    it("stands inside the two elements that stop foreign bindings", async () => {
        await showList(1, 3);
        const grids = page.locator('#root > div > div[data-bind="__posStopExtensionBinding"] > div > [role=grid]');
        expect(await grids.count()).toBe(1);
    });

    it("tells the item of a tapped row in invoke mode", async () => {
        await showList(1, 3);
        await row("Task 1").click();
        expect(await told()).toEqual([{ item: { title: "Task 1", list: "Opening" } }]);
    });

    it("tells the whole selection in multi-select mode", async () => {
        await showList(3, 3);
        await row("Task 2").click();
        await row("Task 0").click();
        expect(await told()).toEqual([
            { items: [{ title: "Task 2", list: "Opening" }] },
            {
                items: [
                    { title: "Task 0", list: "Opening" },
                    { title: "Task 2", list: "Opening" },
                ],
            },
        ]);
        expect(await row("Task 2").getAttribute("aria-selected")).toBe("true");
    });

    it("is worked with keys alone", async () => {
        await showList(3, 100);
        await page.getByRole("grid").focus();
        for (const key of ["End", "Space", "Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
        const selections = (await told()) as { items: Row[] }[];
        expect(selections.at(-1)?.items.map(({ title }) => title)).toEqual(["Task 1", "Task 99"]);
        await page.keyboard.press("Control+a");
        expect(await page.evaluate(() => (window.told.at(-1) as { items: Row[] }).items.length)).toBe(100);
    });

    it("keeps few rows in the document however long it is", async () => {
        await showList(1, 5000);
        expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
        expect(await page.locator(".posHost-dataListRow").count()).toBeLessThan(40);
        await page.locator(".posHost-dataListScroll").evaluate((scroll) => scroll.scrollTo(0, scroll.scrollHeight));
        await row("Task 4999").click();
        expect(await told()).toEqual([{ item: { title: "Task 4999", list: "Opening" } }]);
    });

    it("moves the value of a column that does not fit into the second line", async () => {
        await showList(1, 2, 320);
        expect(await page.getByRole("columnheader").allTextContents()).toEqual(["Task"]);
        expect(await row("Task 1").locator(".posHost-dataListSecond").textContent()).toBe("Opening");
    });

    it("shows other rows when data is set, with nothing selected", async () => {
        await showList(2, 3);
        await row("Task 1").click();
        await page.evaluate(() => {
            window.list.data = [{ title: "Other", list: "Closing" }];
        });
        expect(await page.locator(".posHost-dataListRow").allTextContents()).toEqual(["OtherClosing"]);
        expect((await told()).at(-1)).toEqual({ items: [] });
    });

    it("reports what a listener throws, and the other listeners still hear", async () => {
        await showList(1, 2);
        await page.evaluate(() => {
            const heard: unknown[] = [];
            window.told = heard;
            window.list.addEventListener("ItemInvoked", () => {
                throw new Error("broken listener");
            });
            window.list.addEventListener("ItemInvoked", () => heard.push("second"));
        });
        await row("Task 0").click();
        expect(await told()).toContain("second");
        expect(await page.evaluate(() => window.controls.reports)).toEqual(["Error: broken listener"]);
    });

    it("loads the next page when the last row comes into view, until a page is empty", async () => {
        page = await openPage(browser, bundle);
        await page.evaluate(() => {
            const asked: number[] = [];
            window.told = asked;
            const loadDataPage = async (pageSize: number, skip: number): Promise<Row[]> => {
                asked.push(skip);
                const count = skip < 60 ? pageSize : 0;
                return Array.from({ length: count }, (_row, index) => ({ title: `Task ${skip + index}`, list: "" }));
            };
            const columns = [
                { title: "Task", computeValue: (one: Row) => one.title, ratio: 100, collapseOrder: 1, minWidth: 100 },
            ];
            window.controls.make("PaginatedDataList", {
                columns,
                interactionMode: 1,
                data: { pageSize: 30, loadDataPage },
            });
        });
        await row("Task 0").waitFor();
        expect(await told()).toEqual([0]);
        await page.getByRole("grid").focus();
        await page.keyboard.press("End");
        await page.locator("[aria-rowcount='61']").waitFor();
        await page.keyboard.press("End");
        await page.waitForFunction(() => window.told.length === 3);
        expect(await told()).toEqual([0, 30, 60]);
    });

    it("throws for a name that POS does not know", async () => {
        page = await openPage(browser, bundle);
        const message = await page.evaluate(() => {
            try {
                window.controls.make("Loader", {});
                return "";
            } catch (error) {
                return String(error);
            }
        });
        expect(message).toMatch(/no control "Loader"/);
    });
});
