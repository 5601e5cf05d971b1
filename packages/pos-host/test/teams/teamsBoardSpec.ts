import type { Browser, Locator, Page } from "playwright-core";
import type { Emulator } from "../../../graph-emulator/src/createEmulator";
import { browserTimeout, bundlePage, launchBrowser, type PageBundle } from "../support/bundlePage";
import { findViolations } from "../support/findViolations";
import { openTeamsBoard } from "../support/teamsBoard";

interface Task {
    readonly id: string;
    readonly title: string;
    readonly percentComplete: number;
    readonly bucketId: string;
}

describe("Teams board", () => {
    let browser: Browser;
    let bundle: PageBundle;
    let page: Page;
    let emulator: Emulator;

    beforeAll(async () => {
        jasmine.DEFAULT_TIMEOUT_INTERVAL = browserTimeout;
        browser = await launchBrowser();
        bundle = await bundlePage("src/teams/main.ts", "src/teams/teams.css");
    });
    afterAll(() => browser.close());
    afterEach(() => page.close());

    async function open(query: string): Promise<void> {
        ({ page, emulator } = await openTeamsBoard(browser, bundle, query));
    }

    async function openUtrecht(): Promise<void> {
        await open("?store=000201");
        await card("Kassalade tellen").waitFor();
    }

    const card = (title: string): Locator => page.getByTestId(`card-${title}`);
    const column = (name: string): Locator => page.getByTestId(`column-${name}`);

    /** Asks the emulator as a member of the team. */
    async function ask(path: string): Promise<unknown> {
        const headers = { Authorization: `Bearer ${await emulator.issueToken("noor@contoso.example")}` };
        return (await emulator.fetch(new Request(`http://graph.test/v1.0${path}`, { headers }))).json();
    }

    async function taskOf(title: string): Promise<Task | undefined> {
        const { value: plans } = (await ask("/me/planner/tasks")) as { value: { planId: string }[] };
        const { value: tasks } = (await ask(`/planner/plans/${plans[0]?.planId ?? ""}/tasks`)) as { value: Task[] };
        return tasks.find((task) => task.title === title);
    }

    async function changeAsFatima(title: string, body: object): Promise<void> {
        const path = `/v1.0/planner/tasks/${(await taskOf(title))?.id ?? ""}`;
        await emulator.changeAsSomeoneElse({ as: "fatima@contoso.example", method: "PATCH", path, body });
    }

    it("shows the lists of the plan in order, as the second person who can read it", async () => {
        await openUtrecht();
        const names = await page.locator(".column-name").allTextContents();
        const lists = ["Ad hoc", "Opening", "Sluiting", "Feestdagen voorbereiden", "Actie week 48"];
        expect(names).toEqual([...lists, "No list"]);
        expect(await page.getByTestId("acting-as").inputValue()).toBe("noor@contoso.example");
    });

    it("adds a card with Enter and keeps the field for the next", async () => {
        await openUtrecht();
        const field = column("Ad hoc").getByTestId("new-card");
        await field.fill("Stoep vegen");
        await field.press("Enter");
        await card("Stoep vegen").waitFor();
        expect(await field.inputValue()).toBe("");
        expect(await taskOf("Stoep vegen")).toBeDefined();
    });

    it("ticks a card done and open again", async () => {
        await openUtrecht();
        await card("Kassalade tellen").getByTestId("card-done").click();
        await column("Opening").locator("details").getByText("Completed").click();
        await card("Kassalade tellen").locator("[data-testid=card-done][aria-pressed=true]").waitFor();
        expect((await taskOf("Kassalade tellen"))?.percentComplete).toBe(100);
        await card("Kassalade tellen").getByTestId("card-done").click();
        await card("Kassalade tellen").locator("[data-testid=card-done][aria-pressed=false]").waitFor();
        expect((await taskOf("Kassalade tellen"))?.percentComplete).toBe(0);
    });

    it("renames in place", async () => {
        await openUtrecht();
        await card("Kassalade tellen").getByTestId("card-rename").click();
        await page.getByTestId("card-title-input").fill("Kassalade twee keer tellen");
        await page.getByTestId("card-title-input").press("Enter");
        await card("Kassalade twee keer tellen").waitFor();
        expect(await taskOf("Kassalade twee keer tellen")).toBeDefined();
    });

    it("moves a card to the top of another list", async () => {
        await openUtrecht();
        await card("Kassalade tellen").getByTestId("card-move").selectOption({ label: "Sluiting" });
        await column("Sluiting").getByTestId("card-Kassalade tellen").waitFor();
        expect(await column("Sluiting").locator(".card").first().getAttribute("data-testid")).toBe(
            "card-Kassalade tellen",
        );
    });

    it("moves a card by dragging", async () => {
        await openUtrecht();
        await card("Kassalade tellen").dragTo(column("Ad hoc").locator(".card").first());
        await column("Ad hoc").getByTestId("card-Kassalade tellen").waitFor();
        expect(await column("Opening").getByTestId("card-Kassalade tellen").count()).toBe(0);
    });

    it("deletes a card, also after somebody else changed it", async () => {
        await openUtrecht();
        await changeAsFatima("Kassalade tellen", { priority: 1 });
        await card("Kassalade tellen").getByTestId("card-delete").click();
        await card("Kassalade tellen").waitFor({ state: "detached" });
        expect(await taskOf("Kassalade tellen")).toBeUndefined();
    });

    it("makes a change again on what it reads after a conflict", async () => {
        await openUtrecht();
        await changeAsFatima("Kassalade tellen", { percentComplete: 50 });
        await card("Kassalade tellen").getByTestId("card-done").click();
        await page.waitForFunction(
            () => !document.querySelector("[data-testid='card-Kassalade tellen'] [aria-pressed=false]"),
        );
        expect((await taskOf("Kassalade tellen"))?.percentComplete).toBe(100);
        expect(await page.getByTestId("problem").textContent()).toBe("");
    });

    it("shows by itself what somebody else did", async () => {
        await openUtrecht();
        await changeAsFatima("Kassalade tellen", { title: "Kassalade natellen" });
        await card("Kassalade natellen").waitFor();
        expect(await card("Kassalade tellen").count()).toBe(0);
    });

    it("writes notes, due date and people of an open card", async () => {
        await openUtrecht();
        await card("Kassalade tellen").getByTestId("card-open").click();
        await page.getByTestId("card-notes").fill("Twee biljetten van 200.");
        await page.getByTestId("card-due").fill("2030-01-15");
        await page.getByTestId("card-people").getByLabel("Sem de Vries").check();
        await page.getByTestId("card-close").click();
        await card("Kassalade tellen").getByText("15 Jan").waitFor();
        await card("Kassalade tellen").getByRole("img", { name: "Sem de Vries" }).waitFor();
        await card("Kassalade tellen").getByTestId("card-open").click();
        expect(await page.getByTestId("card-notes").inputValue()).toBe("Twee biljetten van 200.");
    });

    it("says so when the chosen person is no member, and shows the board again for a member", async () => {
        await openUtrecht();
        await page.getByTestId("acting-as").selectOption({ label: "Tess Mulder" });
        await page.getByText("Tess Mulder is not a member of the team of Utrecht.").waitFor();
        await page.getByTestId("acting-as").selectOption({ label: "Fatima El Amrani" });
        await card("Kassalade tellen").waitFor();
        expect(await page.getByTestId("no-board").count()).toBe(0);
    });

    it("says in one sentence that a store has no team", async () => {
        await open("?store=000202");
        await page.getByTestId("no-board").waitFor();
        expect(await page.getByTestId("no-board").textContent()).toBe("'s-Hertogenbosch has no team yet.");
    });

    it("says why a change failed, and keeps saying it until one succeeds", async () => {
        await openUtrecht();
        emulator.addFault({ match: { method: "PATCH" }, times: 1, fault: { kind: "status", status: 503 } });
        await card("Kassalade tellen").getByTestId("card-done").click();
        await page.getByText("Could not change the task.").waitFor();
        await card("Kassalade tellen").getByTestId("card-done").click();
        await page.getByText("Could not change the task.").waitFor({ state: "detached" });
        expect((await taskOf("Kassalade tellen"))?.percentComplete).toBe(100);
    });

    it("passes an axe run, with a card open too", async () => {
        await openUtrecht();
        expect(await findViolations(page)).toEqual([]);
        await card("Folder wisselen").getByTestId("card-open").click();
        await page.getByTestId("card-notes").waitFor();
        expect(await findViolations(page)).toEqual([]);
    });
});
