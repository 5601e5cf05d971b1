import type { Browser, Page } from "playwright-core";
import type {} from "./dialogsPage";
import { browserTimeout, bundlePage, launchBrowser, openPage, type PageBundle } from "../support/bundlePage";
import { findViolations } from "../support/findViolations";

const content =
    '<main id="page"><h1>Page</h1><button id="before">Before</button></main><div id="layer" class="posHost-dialogLayer"></div>';

describe("DialogHost", () => {
    let browser: Browser;
    let bundle: PageBundle;
    let page: Page;

    beforeAll(async () => {
        jasmine.DEFAULT_TIMEOUT_INTERVAL = browserTimeout;
        browser = await launchBrowser();
        bundle = await bundlePage("test/dialogs/dialogsPage.ts", "src/register/styles/pos.css");
    });
    afterAll(() => browser.close());
    beforeEach(async () => {
        page = await openPage(browser, bundle, { content });
        await page.focus("#before");
    });
    afterEach(() => page.close());

    const events = (): Promise<unknown[]> => page.evaluate(() => window.dialogs.events);
    const dialogs = (): Promise<number> => page.getByTestId("dialog").count();
    const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? document.activeElement?.id ?? "");

    /** Opens a templated dialog whose buttons and X answer as told; no X when `x` is undefined. */
    async function openTemplated(ok: boolean, x?: boolean): Promise<void> {
        await page.evaluate(
            ([okAnswer, xAnswer]) => {
                const { host, events: log } = window.dialogs;
                const note = (event: string, answer: boolean): boolean => {
                    log.push(event);
                    return answer;
                };
                const handle = host.openTemplated({
                    renderContent: (element) => {
                        element.innerHTML = '<input data-testid="field" aria-label="Field">';
                    },
                    options: {
                        title: "Title",
                        subTitle: "Sub title",
                        button1: { id: "one", label: "One", isPrimary: true, onClick: () => note("one", okAnswer) },
                        button2: { id: "two", label: "Two", onClick: () => note("two", false) },
                        ...(xAnswer === undefined ? {} : { onCloseX: () => note("x", xAnswer) }),
                    },
                });
                Object.assign(window, { handle });
            },
            [ok, x] as const,
        );
    }

    describe("templated dialog", () => {
        it("closes when the pressed button answers true, and the focus returns", async () => {
            await openTemplated(true);
            expect(await focused()).toBe("field");
            await page.getByTestId("dialog-button-one").click();
            expect(await dialogs()).toBe(0);
            expect(await focused()).toBe("before");
        });

        it("stays when the pressed button answers false", async () => {
            await openTemplated(false);
            await page.getByTestId("dialog-button-one").click();
            expect(await events()).toEqual(["one"]);
            expect(await dialogs()).toBe(1);
        });

        it("offers no X without onCloseX, and Escape does nothing", async () => {
            await openTemplated(true);
            await page.keyboard.press("Escape");
            expect(await page.getByTestId("dialog-close").count()).toBe(0);
            expect(await dialogs()).toBe(1);
        });

        it("asks onCloseX on the X and on Escape, and closes only when it answers true", async () => {
            await openTemplated(true, false);
            await page.keyboard.press("Escape");
            await page.getByTestId("dialog-close").click();
            expect(await events()).toEqual(["x", "x"]);
            expect(await dialogs()).toBe(1);
        });

        it("gives its content a fresh div.col.grow", async () => {
            await openTemplated(true);
            expect(await page.locator(".posHost-dialogContent > div.col.grow > input").count()).toBe(1);
        });

        it("greys and frees a button by its id", async () => {
            await openTemplated(true);
            await page.evaluate("handle.setButtonDisabledState('one', true)");
            expect(await page.getByTestId("dialog-button-one").isDisabled()).toBeTrue();
            await page.evaluate("handle.setButtonDisabledState('one', false)");
            expect(await page.getByTestId("dialog-button-one").isDisabled()).toBeFalse();
        });

        it("cannot be reached while it is processing", async () => {
            await openTemplated(true, true);
            await page.evaluate("handle.setIsProcessing(true)");
            await page.keyboard.press("Escape");
            expect(await page.getByTestId("dialog").getAttribute("aria-busy")).toBe("true");
            expect(await page.locator(".posHost-dialogMain[inert]").count()).toBe(1);
            expect(await events()).toEqual([]);
            await page.evaluate("handle.setIsProcessing(false); handle.close()");
            expect(await dialogs()).toBe(0);
        });

        it("keeps the focus inside, in both directions", async () => {
            await openTemplated(true, true);
            await page.getByTestId("dialog-button-two").focus();
            await page.keyboard.press("Tab");
            expect(await focused()).toBe("dialog-close");
            await page.keyboard.press("Shift+Tab");
            expect(await focused()).toBe("dialog-button-two");
        });

        it("stands above the one that opened it, and Escape reaches the top one only", async () => {
            await openTemplated(true, true);
            await page.evaluate(() => void window.dialogs.host.showMessage({ message: "Sure?", showCloseX: true }));
            expect(await dialogs()).toBe(2);
            await page.keyboard.press("Escape");
            expect(await dialogs()).toBe(1);
            expect(await events()).toEqual([]);
            expect(await focused()).toBe("field");
        });

        it("passes an axe run", async () => {
            await openTemplated(true, true);
            expect(await findViolations(page)).toEqual([]);
        });
    });

    describe("built-in dialogs", () => {
        /** Opens one from source text and logs its answer. */
        async function ask(call: string): Promise<void> {
            await page.evaluate(`void dialogs.host.${call}.then((answer) => dialogs.events.push(answer))`);
        }

        it("answer the result of the pressed message button", async () => {
            await ask('showMessage({ title: "T", message: "M", button1: { id: "yes", label: "Yes", result: "YES" } })');
            await page.getByTestId("dialog-button-yes").click();
            expect(await events()).toEqual([{ canceled: false, data: { dialogResult: "YES" } }]);
        });

        it("answer canceled when every dialog is hidden, as a change of page does", async () => {
            await ask('showMessage({ message: "M", button1: { id: "yes", label: "Yes", result: "YES" } })');
            await ask('showTextInput({ title: "T" })');
            await page.evaluate(() => window.dialogs.host.hideAll());
            expect(await dialogs()).toBe(0);
            expect(await events()).toEqual([
                { canceled: true, data: null },
                { canceled: true, data: null },
            ]);
        });

        it("answer the text on Enter", async () => {
            await ask('showTextInput({ title: "T", label: "Name", defaultText: "abc", textInputType: 1 })');
            await page.getByLabel("Name").press("End");
            await page.keyboard.type("d");
            await page.keyboard.press("Enter");
            await page.getByTestId("dialog").waitFor({ state: "detached" });
            expect(await events()).toEqual([{ canceled: false, data: { value: "abcd" } }]);
        });

        it("stay open with the message and the new value when onBeforeClose refuses", async () => {
            const refusal = 'Object.assign(new Error("Too short"), { newDialogValue: "longer" })';
            const check = `onBeforeClose: ({ data }) => data.value === "a" ? Promise.reject(${refusal}) : Promise.resolve()`;
            await ask(`showTextInput({ title: "T", label: "Name", defaultText: "a", ${check} })`);
            await page.getByTestId("dialog-button-ok").click();
            await page.getByText("Too short").waitFor();
            expect(await page.getByLabel("Name").inputValue()).toBe("longer");
            await page.getByTestId("dialog-button-ok").click();
            await page.getByTestId("dialog").waitFor({ state: "detached" });
            expect(await events()).toEqual([{ canceled: false, data: { value: "longer" } }]);
        });

        it("answer the tapped item of a list", async () => {
            await ask('showListInput({ title: "T", items: [{ label: "A", value: 1 }, { label: "B", value: 2 }] })');
            await page.getByRole("button", { name: "B", exact: true }).click();
            await page.getByTestId("dialog").waitFor({ state: "detached" });
            expect(await events()).toEqual([{ canceled: false, data: { value: { label: "B", value: 2 } } }]);
        });

        it("answer the number keyed in, as text", async () => {
            await ask(
                'showNumericInput({ title: "T", numPadLabel: "Count", defaultNumber: "1", decimalPrecision: 1 })',
            );
            for (const key of ["2", ".", "5"]) await page.keyboard.press(key);
            await page.getByTestId("dialog-button-ok").click();
            await page.getByTestId("dialog").waitFor({ state: "detached" });
            expect(await events()).toEqual([{ canceled: false, data: { value: "12.5" } }]);
        });

        it("answer what stands behind the picked label", async () => {
            await ask('pickFromList({ title: "Who", items: [{ label: "Noor", value: { staffId: "000402" } }] })');
            await page.getByRole("button", { name: "Noor" }).click();
            await page.getByTestId("dialog").waitFor({ state: "detached" });
            expect(await events()).toEqual([{ canceled: false, data: { staffId: "000402" } }]);
        });
    });
});
