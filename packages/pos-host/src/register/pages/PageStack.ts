import type { Page } from "./Page";

/** Ordinary pages that stay alive; when there are more, the oldest above the first page is disposed. */
export const historyLimit = 10;

/** What the stack needs from the frame. */
export interface PageStackHost {
    /** Where pages live, on and off screen. */
    readonly area: HTMLElement;
    /** The page on top changed, or its state did. Undefined = none. */
    onTopChanged(page: Page | undefined): void;
    /** A page is about to be hidden. */
    onHiding(): void;
}

/** Makes a page; may take its time. */
export type CreatePage = () => Promise<Page>;

const offScreen = "posHost-page--offScreen";
const settleMs = 50;

/** The pages that are open, the visible one last. Movements happen one after another. */
export class PageStack {
    readonly #host: PageStackHost;
    #pages: Page[] = [];
    #movements: Promise<void> = Promise.resolve();

    constructor(host: PageStackHost) {
        this.#host = host;
    }

    get top(): Page | undefined {
        return this.#pages.at(-1);
    }

    get depth(): number {
        return this.#pages.length;
    }

    /** Builds a page and shows it on top. */
    open(name: string, create: CreatePage): Promise<void> {
        return this.#move(async () => {
            if (this.#leadsInCircle(name)) await this.#replaceTopTwo(create);
            else await this.#push(create);
        });
    }

    /** Leaves the top page for the one beneath. Nothing happens on the last one. */
    goBack(): Promise<void> {
        return this.#move(() => {
            if (this.#pages.length > 1) this.#removeTop();
            this.#show();
        });
    }

    /** Goes back to the first page, disposing all above. */
    goToFirst(): Promise<void> {
        return this.#move(() => {
            if (this.#pages.length < 2) return;
            this.#hideTop();
            for (const page of this.#pages.splice(1).reverse()) this.#remove(page);
            this.#show();
        });
    }

    /** Disposes every page and shows a new first one. */
    restart(create: CreatePage): Promise<void> {
        return this.#move(async () => {
            this.#hideTop();
            for (const page of this.#pages.splice(0).reverse()) this.#remove(page);
            await this.#push(create);
        });
    }

    #move(movement: () => Promise<void> | void): Promise<void> {
        const done = this.#movements.then(movement);
        this.#movements = done.catch(() => undefined);
        return done;
    }

    #leadsInCircle(name: string): boolean {
        const beneath = this.#pages.at(-2);
        return beneath?.name === name && this.top?.savesInHistory === false;
    }

    async #replaceTopTwo(create: CreatePage): Promise<void> {
        this.#hideTop();
        for (const page of this.#pages.splice(-2).reverse()) this.#remove(page);
        await this.#push(create);
    }

    async #push(create: CreatePage): Promise<void> {
        const page = await create();
        page.element.classList.add("posHost-page", offScreen);
        this.#host.area.append(page.element);
        page.onStateChanged = () => {
            if (page === this.top) this.#host.onTopChanged(page);
        };
        this.#hideTop();
        this.#pages.push(page);
        for (const old of this.#pages.splice(1, this.#pages.length - historyLimit)) this.#remove(old);
        this.#show();
    }

    #removeTop(): void {
        this.#hideTop();
        const page = this.#pages.pop();
        if (page) this.#remove(page);
    }

    #hideTop(): void {
        const page = this.top;
        if (!page || page.element.classList.contains(offScreen)) return;
        this.#host.onHiding();
        page.element.classList.add(offScreen);
        page.onHidden();
    }

    #remove(page: Page): void {
        page.element.remove();
        page.onStateChanged = () => undefined;
        setTimeout(() => {
            page.dispose();
        });
    }

    #show(): void {
        const page = this.top;
        this.#host.onTopChanged(page);
        if (!page?.element.classList.contains(offScreen)) return;
        page.element.classList.remove(offScreen);
        page.onShown();
        this.#host.onTopChanged(page);
        setTimeout(() => window.dispatchEvent(new Event("resize")), settleMs);
    }
}
