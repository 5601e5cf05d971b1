import type { Frame, FrameLocator, Locator, Page, Route } from "playwright-core";
import { countKeptEdits } from "./keptEdits";

/** Addresses of the Graph emulator. */
const GRAPH = "**/v1.0/**";

/** Where a person looks: the register's frame beside the board, or a page that shows nothing else. */
export type Screen = Pick<FrameLocator, "getByRole" | "getByTestId" | "getByText" | "locator">;

/** What a person does at the register, in English or Dutch words as the caller gives them. */
export class Register {
    readonly page: Page;
    readonly frame: Screen;

    /** `frame` is the page itself when that shows nothing but the register. */
    constructor(page: Page, frame: Screen = page) {
        this.page = page;
        this.frame = frame;
    }

    /** Taps a worker on the logon page. */
    async signOn({ staffId }: { readonly staffId: string }): Promise<void> {
        await this.frame.getByTestId(`logon-${staffId}`).click();
        await this.frame.getByTestId("operation-6001").waitFor();
    }

    /** The welcome screen's button for operation 6001. */
    async openTasks(): Promise<void> {
        await this.frame.getByTestId("operation-6001").click();
        await this.frame.locator(".storeTasks-page").waitFor();
    }

    /** The welcome screen's button for operation 6002. */
    async openNewTask(): Promise<void> {
        await this.frame.getByTestId("operation-6002").click();
    }

    tab(name: string): Locator {
        return this.frame.getByRole("tab", { name, exact: true });
    }

    /** The row of a task. */
    row(title: string): Locator {
        return this.frame.locator(".storeTasks-row", {
            has: this.frame.getByRole("button", { name: title, exact: true }),
        });
    }

    /** The row of a task that was just finished here: it stays for as long as Undo does. */
    finishedRow(title: string): Locator {
        return this.row(title).and(this.frame.locator(".storeTasks-row--done"));
    }

    /** Cuts the register off from Graph; the Teams board goes on. */
    async cutOff(): Promise<void> {
        await this.onRequest(
            () => true,
            (route) => route.abort("connectionfailed"),
        );
    }

    /** Ends `cutOff` and lets the register try at once. */
    async reconnect(): Promise<void> {
        await this.page.unroute(GRAPH);
        await this.refresh();
    }

    /** Does something else with those of the register's requests to Graph; the others, and the board's, go on. */
    async onRequest(isMeant: (route: Route) => boolean, act: (route: Route) => Promise<void>): Promise<void> {
        await this.page.route(GRAPH, (route) => {
            const isOfBoard = route.request().frame().name() === "teams";
            return !isOfBoard && isMeant(route) ? act(route) : route.continue();
        });
    }

    /** Pulls the cable of the machine: nothing arrives anywhere, and POS says so. */
    async unplug(): Promise<void> {
        await this.page.context().setOffline(true);
        await this.frame.getByTestId("go-offline").click();
    }

    /** Ends `unplug`. */
    async plugIn(): Promise<void> {
        await this.page.context().setOffline(false);
        await this.frame.getByTestId("go-offline").click();
    }

    /** The round Done button of a row. */
    done(title: string): Locator {
        return this.row(title).locator(".storeTasks-done");
    }

    command(name: string): Locator {
        return this.frame.getByTestId(`app-bar-${name}`);
    }

    /** The words on how many changes wait. */
    waiting(count: number): Locator {
        return this.status.getByRole("button", { name: `Waiting to be sent (${count})`, exact: true });
    }

    /** The words on the row of a task that was changed here and in Teams, to tap on. */
    decide(title: string): Locator {
        return this.row(title).getByRole("button", { name: "Two versions" });
    }

    /** Every row of the list, in its order. */
    async rowTexts(): Promise<readonly string[]> {
        return this.frame.locator(".storeTasks-row").allInnerTexts();
    }

    /** How many changes the machine keeps on its disk, whoever made them. */
    keptEdits(): Promise<number> {
        return countKeptEdits(this.#window);
    }

    get dialog(): Locator {
        return this.frame.getByTestId("dialog");
    }

    dialogButton(id: string): Locator {
        return this.frame.getByTestId(`dialog-button-${id}`);
    }

    get details(): Locator {
        return this.frame.locator(".storeTasks-detailPane");
    }

    get toast(): Locator {
        return this.frame.locator(".storeTasks-toast");
    }

    get status(): Locator {
        return this.frame.locator(".storeTasks-status");
    }

    async openDetails(title: string): Promise<void> {
        await this.row(title).getByRole("button", { name: title, exact: true }).click();
    }

    /** Opens the row and presses Edit task. */
    async edit(title: string): Promise<void> {
        await this.openDetails(title);
        await this.command("EditTask").click();
        await this.dialog.waitFor();
    }

    async rename(title: string, newTitle: string): Promise<void> {
        await this.edit(title);
        await this.dialog.getByLabel("Name").fill(newTitle);
        await this.save();
        await this.row(newTitle).waitFor();
    }

    async add(title: string): Promise<void> {
        await this.command("AddTask").click();
        await this.dialog.getByLabel("Name").fill(title);
        await this.save();
        await this.row(title).waitFor();
    }

    /** Chooses a task list in the form, where each has the number of its open tasks behind its name. */
    async chooseList(name: string): Promise<void> {
        const field = this.dialog.getByLabel("Task list");
        const option = field.locator("option", { hasText: name });
        await field.selectOption(await option.getAttribute("value"));
    }

    async save(): Promise<void> {
        await this.dialogButton("storeTasksSave").click();
    }

    async refresh(): Promise<void> {
        await this.command("Refresh").click();
    }

    async logOff(): Promise<void> {
        await this.frame.getByTestId("log-off").click();
    }

    /** As the register does by itself after some minutes: whatever dialog stands before the button. */
    async lock(): Promise<void> {
        await this.frame.getByTestId("lock").dispatchEvent("click");
    }

    get #window(): Frame {
        return this.page.frame({ name: "register" }) ?? this.page.mainFrame();
    }
}
