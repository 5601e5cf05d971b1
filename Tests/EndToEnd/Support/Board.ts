import type { FrameLocator, Locator } from "playwright-core";

/** What a Teams user does on the board of the store's plan. */
export class Board {
    readonly frame: FrameLocator;

    constructor(frame: FrameLocator) {
        this.frame = frame;
    }

    column(name: string): Locator {
        return this.frame.getByTestId(`column-${name}`);
    }

    card(title: string): Locator {
        return this.frame.getByTestId(`card-${title}`);
    }

    /** A card that stands among the open ones of a list. */
    openCard(title: string): Locator {
        return this.frame.locator(`.column-scroll > .column-cards [data-testid="card-${title}"]`);
    }

    async add(column: string, title: string): Promise<void> {
        const field = this.column(column).getByTestId("new-card");
        await field.fill(title);
        await field.press("Enter");
        await this.card(title).waitFor();
    }

    async finish(title: string): Promise<void> {
        await this.openCard(title).getByTestId("card-done").click();
    }

    async rename(title: string, newTitle: string): Promise<void> {
        await this.card(title).getByTestId("card-rename").click();
        const field = this.frame.getByTestId("card-title-input");
        await field.fill(newTitle);
        await field.press("Enter");
        await this.card(newTitle).waitFor();
    }

    async remove(title: string): Promise<void> {
        await this.card(title).getByTestId("card-delete").click();
    }
}
