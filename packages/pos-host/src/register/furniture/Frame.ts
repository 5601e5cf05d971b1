import { plainState, type Page } from "../pages/Page";
import { AppBar } from "./AppBar";
import { make } from "./dom";
import type { FurnitureTextId } from "./furnitureTexts";
import { Header, type HeaderActions } from "./Header";

/** Who uses the register and whether it reaches the server. */
export interface FrameStatus {
    readonly userName: string;
    readonly isOnline: boolean;
}

/** The window of the register: header, pages with the busy overlay, app bar, dialogs. */
export class Frame {
    readonly pageArea = make("main", { class: "posHost-pages" });
    readonly dialogLayer = make("div", { class: "posHost-dialogLayer" });
    readonly nursery = make("div", { class: "posHost-offScreenNursery" });
    readonly header: Header;
    readonly #appBar: AppBar;
    readonly #busy: HTMLElement;
    readonly #status: () => FrameStatus;
    #page: Page | undefined;
    #depth = 0;
    #busyCount = 0;

    constructor(actions: HeaderActions, getText: (id: FurnitureTextId) => string, status: () => FrameStatus) {
        this.#status = status;
        this.header = new Header(actions, getText);
        this.#appBar = new AppBar(getText("more"));
        this.#busy = make(
            "div",
            { class: "posHost-busy", testId: "busy" },
            make("div", { class: "posHost-busySpinner" }),
            make("div", { class: "posHost-busyText", text: getText("processing") }),
        );
        this.#busy.setAttribute("role", "status");
        this.nursery.id = "CustomControlsFragmentsPlaceholder";
        this.pageArea.append(this.#busy);
    }

    /** Puts the frame into the page, below the toolbar if there is one. */
    mount(body: HTMLElement, toolbar: HTMLElement | undefined): void {
        const register = make("div", { class: "posHost-register" });
        register.append(...(toolbar ? [toolbar] : []), this.header.element, this.pageArea, this.#appBar.element);
        body.append(register, this.dialogLayer, this.nursery);
        this.refresh();
    }

    /** Shows what belongs to the page on top. */
    showPage(page: Page | undefined, depth: number): void {
        this.#page = page;
        this.#depth = depth;
        this.refresh();
    }

    get isHeaderVisible(): boolean {
        return this.#page?.state.isHeaderVisible ?? false;
    }

    refresh(): void {
        const { title, canGoBack, commands, isProcessing } = this.#page?.state ?? plainState("", false);
        // Not the hidden attribute: the header's own display rule would win over it.
        this.header.element.style.display = this.isHeaderVisible ? "" : "none";
        this.header.show({ title, canGoBack: this.#depth > 1 && canGoBack, ...this.#status() });
        this.#appBar.show(commands);
        this.#busy.hidden = this.#busyCount === 0 && !isProcessing;
    }

    /** Shows the busy overlay while `work` runs. */
    async whileBusy<T>(work: () => Promise<T>): Promise<T> {
        this.#busyCount += 1;
        this.refresh();
        try {
            return await work();
        } finally {
            this.#busyCount -= 1;
            this.refresh();
        }
    }
}
