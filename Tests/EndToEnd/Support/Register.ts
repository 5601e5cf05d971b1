import type { FrameLocator, Locator, Page } from "playwright-core";

/** Addresses of the Graph emulator. */
const GRAPH = "**/v1.0/**";

/** What a person does at the register, in English or Dutch words as the caller gives them. */
export class Register {
    readonly page: Page;
    readonly frame: FrameLocator;

    constructor(page: Page, frame: FrameLocator) {
        this.page = page;
        this.frame = frame;
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
        await this.page.route(GRAPH, (route) =>
            route.request().frame().name() === "register" ? route.abort("connectionfailed") : route.continue(),
        );
    }

    /** Ends `cutOff` and lets the register try at once. */
    async reconnect(): Promise<void> {
        await this.page.unroute(GRAPH);
        await this.refresh();
    }

    /** The round Done button of a row. */
    done(title: string): Locator {
        return this.row(title).locator(".storeTasks-done");
    }

    command(name: string): Locator {
        return this.frame.getByTestId(`app-bar-${name}`);
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

    async save(): Promise<void> {
        await this.dialogButton("storeTasksSave").click();
    }

    async refresh(): Promise<void> {
        await this.command("Refresh").click();
    }

    async logOff(): Promise<void> {
        await this.frame.getByTestId("log-off").click();
    }
}
